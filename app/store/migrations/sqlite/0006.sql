-- Which station has to send a shipment, and keys that change by themselves, sealed.
-- SPDX-License-Identifier: Apache-2.0

ALTER TABLE outbox ADD COLUMN sender TEXT NOT NULL DEFAULT '';

UPDATE outbox SET sender = station;

CREATE TABLE shared_keys (
  account TEXT NOT NULL,
  field TEXT NOT NULL,
  sealed BLOB NOT NULL,
  PRIMARY KEY (account, field)
);
