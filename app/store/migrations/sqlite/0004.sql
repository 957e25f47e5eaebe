-- Names and addresses are removed some time after an order is closed.
-- SPDX-License-Identifier: Apache-2.0

ALTER TABLE orders ADD COLUMN forgotten_at BIGINT;

CREATE INDEX orders_to_forget ON orders (seen_at) WHERE is_open = 0 AND forgotten_at IS NULL;
