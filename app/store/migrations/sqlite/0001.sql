-- Times are milliseconds since 1970 UTC; names of states are those of domain/stablenames. Statements stand apart by empty lines.
-- SPDX-License-Identifier: Apache-2.0

CREATE TABLE orders (
  account TEXT NOT NULL,
  id TEXT NOT NULL,
  body TEXT NOT NULL,
  remaining INTEGER NOT NULL,
  is_open INTEGER NOT NULL,
  due BIGINT,
  ordered_at BIGINT,
  seen_at BIGINT NOT NULL,
  PRIMARY KEY (account, id)
);

CREATE INDEX orders_open ON orders (is_open, account, id);

CREATE TABLE set_aside (
  account TEXT NOT NULL,
  id TEXT NOT NULL,
  path TEXT NOT NULL,
  expected TEXT NOT NULL,
  raw TEXT NOT NULL,
  seen_at BIGINT NOT NULL,
  PRIMARY KEY (account, id, path)
);

CREATE TABLE holds (
  account TEXT NOT NULL,
  order_id TEXT NOT NULL,
  reason TEXT NOT NULL,
  packer TEXT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (account, order_id)
);

CREATE TABLE products (
  barcode TEXT PRIMARY KEY NOT NULL,
  sku TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  name TEXT NOT NULL
);

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  at BIGINT NOT NULL,
  station TEXT NOT NULL,
  packer TEXT NOT NULL,
  kind TEXT NOT NULL,
  account TEXT NOT NULL,
  order_id TEXT NOT NULL,
  shipment TEXT NOT NULL,
  facts TEXT NOT NULL
);

CREATE INDEX journal_order ON journal (account, order_id);

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is only added to');
END;

CREATE TRIGGER journal_is_never_shortened BEFORE DELETE ON journal
BEGIN
  SELECT RAISE(ABORT, 'the journal is only added to');
END;

CREATE TABLE sessions (
  account TEXT NOT NULL,
  order_id TEXT NOT NULL,
  station TEXT NOT NULL,
  body TEXT NOT NULL,
  saved_at BIGINT NOT NULL,
  PRIMARY KEY (account, order_id)
);

CREATE TABLE outbox (
  shipment TEXT PRIMARY KEY NOT NULL,
  account TEXT NOT NULL,
  order_id TEXT NOT NULL,
  station TEXT NOT NULL,
  body TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT NOT NULL,
  words TEXT NOT NULL,
  code TEXT NOT NULL,
  field TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  request_id TEXT NOT NULL,
  absent_reads INTEGER NOT NULL,
  first_absent_at BIGINT,
  created_at BIGINT NOT NULL,
  not_before BIGINT,
  sent_at BIGINT,
  settled_at BIGINT
);

CREATE INDEX outbox_state ON outbox (state);

CREATE INDEX outbox_order ON outbox (account, order_id);

CREATE TABLE tracking_numbers (
  number TEXT PRIMARY KEY NOT NULL,
  account TEXT NOT NULL,
  order_id TEXT NOT NULL,
  shipment TEXT NOT NULL
);

CREATE INDEX tracking_numbers_shipment ON tracking_numbers (shipment);

CREATE TABLE heartbeats (
  account TEXT PRIMARY KEY NOT NULL,
  last_good_sync BIGINT,
  last_whole_window BIGINT
);

CREATE TABLE preferences (
  name TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
);
