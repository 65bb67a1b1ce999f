-- SPDX-License-Identifier: Apache-2.0
-- epoch: of the log, so that a captioner's program knows a log again. fence: of the last lease that
-- was given; an append under an older one is refused. holder: the program it was given to.
ALTER TABLE track ADD COLUMN epoch TEXT NOT NULL DEFAULT '';
ALTER TABLE track ADD COLUMN fence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE track ADD COLUMN holder TEXT NOT NULL DEFAULT '';
UPDATE track SET epoch = lower(hex(randomblob(8)));

CREATE TRIGGER fence_only_rises BEFORE UPDATE OF fence ON track WHEN NEW.fence < OLD.fence
BEGIN SELECT RAISE(ABORT, 'the fence of a track only rises'); END;

-- 1: nothing before the end of this event is erased any more.
ALTER TABLE event ADD COLUMN final INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1));

-- What happened to the record: who took over, when nobody captioned. until_at: 0 while it lasts.
CREATE TABLE entry (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  track_key INTEGER NOT NULL REFERENCES track (key),
  kind TEXT NOT NULL CHECK (kind IN ('gap', 'handover')),
  at INTEGER NOT NULL,
  until_at INTEGER NOT NULL,
  after_seq INTEGER NOT NULL,
  who TEXT NOT NULL
) STRICT;
CREATE INDEX entry_by_track ON entry (track_key, id);

-- What captioners typed while another held the lease, each numbered by itself. fence: of the lease
-- it was written beside.
CREATE TABLE overlap (
  track_key INTEGER NOT NULL REFERENCES track (key),
  client TEXT NOT NULL,
  seq INTEGER NOT NULL,
  fence INTEGER NOT NULL,
  erase INTEGER NOT NULL CHECK (erase >= 0),
  append TEXT NOT NULL,
  captured_at INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  PRIMARY KEY (track_key, client, seq)
) STRICT, WITHOUT ROWID;
