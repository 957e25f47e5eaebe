-- What left, in the order in which it was finished, and the words under which it is found. Shipments of before are
-- taken in by the program (indexed = 0 until then), because words are made there.
-- SPDX-License-Identifier: Apache-2.0

CREATE TABLE history (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  shipment TEXT NOT NULL UNIQUE,
  indexed INTEGER NOT NULL
);

CREATE INDEX history_not_indexed ON history (seq) WHERE indexed = 0;

CREATE TABLE history_words (
  seq BIGINT NOT NULL,
  word TEXT NOT NULL,
  PRIMARY KEY (seq, word)
) WITHOUT ROWID;

CREATE INDEX history_words_word ON history_words (word, seq);

INSERT INTO history (shipment, indexed) SELECT shipment, 0 FROM outbox ORDER BY created_at, shipment;
