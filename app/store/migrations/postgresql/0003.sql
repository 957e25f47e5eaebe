-- Which station has to send a shipment, and keys that change by themselves, sealed.
-- SPDX-License-Identifier: Apache-2.0

ALTER TABLE outbox ADD COLUMN sender TEXT COLLATE "C" NOT NULL DEFAULT '';

UPDATE outbox SET sender = station;

CREATE TABLE shared_keys (
  account TEXT COLLATE "C" NOT NULL,
  field TEXT COLLATE "C" NOT NULL,
  sealed BYTEA NOT NULL,
  PRIMARY KEY (account, field)
);

CREATE TRIGGER shared_keys_are_told AFTER INSERT OR UPDATE ON shared_keys FOR EACH ROW EXECUTE FUNCTION tell_stations();
