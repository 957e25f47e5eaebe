-- A label that one station fetched or proved is known to the others.
-- SPDX-License-Identifier: Apache-2.0

CREATE TRIGGER labels_are_told AFTER UPDATE OR DELETE ON labels FOR EACH STATEMENT EXECUTE FUNCTION tell_of_table();
