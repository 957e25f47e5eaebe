-- Who has an order on the bench, and what one station at a time may do.
-- SPDX-License-Identifier: Apache-2.0

CREATE TABLE claims (
  account TEXT NOT NULL,
  order_id TEXT NOT NULL,
  station TEXT NOT NULL,
  packer TEXT NOT NULL,
  since BIGINT NOT NULL,
  PRIMARY KEY (account, order_id)
);

CREATE TABLE leases (
  name TEXT PRIMARY KEY NOT NULL,
  station TEXT NOT NULL,
  term BIGINT NOT NULL,
  expires BIGINT NOT NULL
);
