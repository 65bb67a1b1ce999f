-- SPDX-License-Identifier: Apache-2.0
PRAGMA application_id = 0x504C454E;  -- "PLEN"

-- Times are milliseconds since 1970 UTC; 0 is "not given" or "never".

CREATE TABLE meeting (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  series TEXT NOT NULL,
  body TEXT NOT NULL,
  number INTEGER,
  starts_at TEXT NOT NULL,
  languages TEXT NOT NULL CHECK (json_type(languages) = 'array'),
  state TEXT NOT NULL
    CHECK (state IN ('scheduled', 'live', 'ended', 'in_review', 'published', 'withdrawn')),
  visibility TEXT NOT NULL CHECK (visibility IN ('public', 'unlisted', 'restricted')),
  created_at INTEGER NOT NULL
) STRICT;

-- The people expected at a meeting, in the order of the roster.
CREATE TABLE person (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  n INTEGER NOT NULL,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL CHECK (json_type(aliases) = 'array'),
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  PRIMARY KEY (meeting_id, n)
) STRICT, WITHOUT ROWID;

-- key: the small number that events and turns carry instead of the id.
-- projected: the event that the stored turns stand at.
CREATE TABLE track (
  key INTEGER NOT NULL PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  language TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('floor', 'translation')),
  created_at INTEGER NOT NULL,
  projected INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX track_by_meeting ON track (meeting_id);

-- The log: numbers without a gap, never changed, never deleted.
CREATE TABLE event (
  track_key INTEGER NOT NULL REFERENCES track (key),
  seq INTEGER NOT NULL,
  erase INTEGER NOT NULL CHECK (erase >= 0),
  append TEXT NOT NULL,
  captured_at INTEGER NOT NULL,
  received_at INTEGER NOT NULL,
  PRIMARY KEY (track_key, seq)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER event_follows_the_last BEFORE INSERT ON event
WHEN NEW.seq <> 1 + (SELECT coalesce(max(seq), 0) FROM event WHERE track_key = NEW.track_key)
BEGIN SELECT RAISE(ABORT, 'the log has another last event'); END;

CREATE TRIGGER event_is_never_changed BEFORE UPDATE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

CREATE TRIGGER event_is_never_deleted BEFORE DELETE ON event
BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END;

-- The turns derived from the log as captioned, and the tokens of what they show now, revisions
-- included, for the index. speaker: JSON, or null; confidence stands by itself because reading JSON
-- may round it.
CREATE TABLE turn (
  key INTEGER NOT NULL PRIMARY KEY,
  track_key INTEGER NOT NULL REFERENCES track (key),
  n INTEGER NOT NULL CHECK (n > 0),
  id TEXT NOT NULL,
  source_line INTEGER NOT NULL,
  source_column INTEGER NOT NULL,
  source_begin INTEGER NOT NULL,
  source_end INTEGER NOT NULL,
  first_seq INTEGER NOT NULL,
  last_seq INTEGER NOT NULL,
  begin_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL,
  label TEXT,
  speaker TEXT CHECK (speaker IS NULL OR json_type(speaker) = 'object'),
  confidence REAL,
  text TEXT NOT NULL,
  raw TEXT NOT NULL,
  continues INTEGER NOT NULL CHECK (continues IN (0, 1)),
  terms TEXT NOT NULL,
  speaker_terms TEXT NOT NULL,
  UNIQUE (track_key, n),
  UNIQUE (track_key, id)
) STRICT;

-- Terms are tokens already, joined by blanks: the ascii tokenizer parts them there and nowhere else.
CREATE VIRTUAL TABLE turn_index USING fts5 (
  terms, speaker_terms, content = 'turn', content_rowid = 'key', tokenize = 'ascii'
);

CREATE TRIGGER turn_is_indexed AFTER INSERT ON turn BEGIN
  INSERT INTO turn_index (rowid, terms, speaker_terms)
  VALUES (NEW.key, NEW.terms, NEW.speaker_terms);
END;

CREATE TRIGGER turn_is_no_longer_indexed AFTER DELETE ON turn BEGIN
  INSERT INTO turn_index (turn_index, rowid, terms, speaker_terms)
  VALUES ('delete', OLD.key, OLD.terms, OLD.speaker_terms);
END;

CREATE TRIGGER turn_is_indexed_again AFTER UPDATE OF key, terms, speaker_terms ON turn BEGIN
  INSERT INTO turn_index (turn_index, rowid, terms, speaker_terms)
  VALUES ('delete', OLD.key, OLD.terms, OLD.speaker_terms);
  INSERT INTO turn_index (rowid, terms, speaker_terms)
  VALUES (NEW.key, NEW.terms, NEW.speaker_terms);
END;

-- turn_id is no foreign key: turns are derived again, revisions stay.
CREATE TABLE revision (
  id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
  track_key INTEGER NOT NULL REFERENCES track (key),
  turn_id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('speaker', 'text')),
  value TEXT NOT NULL,
  person_id TEXT NOT NULL,
  author TEXT NOT NULL,
  at INTEGER NOT NULL,
  why TEXT NOT NULL,
  undone_by TEXT NOT NULL DEFAULT '',
  undone_at INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX revision_by_turn ON revision (track_key, turn_id);

CREATE TRIGGER revision_changes_only_by_being_undone
BEFORE UPDATE OF id, track_key, turn_id, kind, value, person_id, author, at, why ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never changed, only undone'); END;

CREATE TRIGGER revision_is_undone_once BEFORE UPDATE ON revision WHEN OLD.undone_at <> 0
BEGIN SELECT RAISE(ABORT, 'the revision is undone already'); END;

CREATE TRIGGER revision_is_never_deleted BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'a revision is never deleted, only undone'); END;

CREATE TABLE publication (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  version INTEGER NOT NULL CHECK (version > 0),
  published_at INTEGER NOT NULL,
  author TEXT NOT NULL,
  transcript TEXT NOT NULL,
  UNIQUE (meeting_id, version)
) STRICT;

CREATE TRIGGER publication_is_never_changed BEFORE UPDATE ON publication
BEGIN SELECT RAISE(ABORT, 'a publication is frozen'); END;

CREATE TRIGGER publication_is_never_deleted BEFORE DELETE ON publication
BEGIN SELECT RAISE(ABORT, 'a publication is frozen'); END;

-- Of a secret only the hash is kept.
CREATE TABLE credential (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('administrator', 'editor', 'session', 'ticket')),
  hash TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  track_id TEXT REFERENCES track (id),
  parent_id TEXT REFERENCES credential (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER NOT NULL
) STRICT;
