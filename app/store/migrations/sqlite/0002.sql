-- Shipments that take several calls, and the labels that channels make.
-- SPDX-License-Identifier: Apache-2.0

ALTER TABLE outbox ADD COLUMN steps_done INTEGER NOT NULL DEFAULT 0;

CREATE TABLE labels (
  shipment TEXT NOT NULL,
  package INTEGER NOT NULL,
  account TEXT NOT NULL,
  order_id TEXT NOT NULL,
  number TEXT NOT NULL,
  form TEXT NOT NULL,
  document BLOB,
  created_at BIGINT NOT NULL,
  fetched_at BIGINT,
  checked_at BIGINT,
  PRIMARY KEY (shipment, package)
);

CREATE INDEX labels_checked ON labels (checked_at);
