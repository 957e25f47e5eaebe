-- Who has an order on the bench, what one station at a time may do, and the word to the other stations. A change is told when it is
-- committed: the teller's own id, the table, and the order or name that it is about.
-- SPDX-License-Identifier: Apache-2.0

CREATE TABLE claims (
  account TEXT COLLATE "C" NOT NULL,
  order_id TEXT COLLATE "C" NOT NULL,
  station TEXT COLLATE "C" NOT NULL,
  packer TEXT NOT NULL,
  since BIGINT NOT NULL,
  PRIMARY KEY (account, order_id)
);

CREATE TABLE leases (
  name TEXT COLLATE "C" PRIMARY KEY NOT NULL,
  station TEXT COLLATE "C" NOT NULL,
  term BIGINT NOT NULL,
  expires BIGINT NOT NULL
);

CREATE FUNCTION tell_stations() RETURNS trigger LANGUAGE plpgsql AS
$$ DECLARE
  changed jsonb := to_jsonb(CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END);
BEGIN
  PERFORM pg_notify(TG_TABLE_SCHEMA, left(concat_ws(E'\t', coalesce(nullif(current_setting('packbench.teller', true), ''), '-'),
    TG_TABLE_NAME, changed->>'account', coalesce(changed->>'order_id', changed->>'id')), 2000));
  RETURN NULL;
END $$;

CREATE TRIGGER orders_are_told AFTER INSERT OR DELETE ON orders FOR EACH ROW EXECUTE FUNCTION tell_stations();

CREATE TRIGGER changed_orders_are_told AFTER UPDATE OF body ON orders FOR EACH ROW WHEN (OLD.body <> NEW.body)
  EXECUTE FUNCTION tell_stations();

CREATE TRIGGER outbox_is_told AFTER INSERT OR UPDATE OR DELETE ON outbox FOR EACH ROW EXECUTE FUNCTION tell_stations();

CREATE TRIGGER holds_are_told AFTER INSERT OR UPDATE OR DELETE ON holds FOR EACH ROW EXECUTE FUNCTION tell_stations();

CREATE TRIGGER claims_are_told AFTER INSERT OR UPDATE OR DELETE ON claims FOR EACH ROW EXECUTE FUNCTION tell_stations();

CREATE FUNCTION tell_of_table() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN
  PERFORM pg_notify(TG_TABLE_SCHEMA, concat_ws(E'\t', coalesce(nullif(current_setting('packbench.teller', true), ''), '-'), TG_TABLE_NAME));
  RETURN NULL;
END $$;

CREATE TRIGGER products_are_told AFTER INSERT OR UPDATE OR DELETE ON products FOR EACH STATEMENT EXECUTE FUNCTION tell_of_table();
