-- Dates are ISO text (2026-05-14), times HH:MM, moments ISO instants in UTC. Rows that travel between files carry a uid.

CREATE TABLE working_group (
    id   INTEGER PRIMARY KEY,
    uid  TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE organisation (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    short_name TEXT NOT NULL,
    name       TEXT NOT NULL DEFAULT '',
    kind       TEXT NOT NULL,
    deleted_at TEXT
);
CREATE UNIQUE INDEX organisation_short_name ON organisation (short_name) WHERE deleted_at IS NULL;

CREATE TABLE organisation_alias (
    id              INTEGER PRIMARY KEY,
    organisation_id INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
    alias           TEXT NOT NULL,
    folded          TEXT NOT NULL,
    UNIQUE (organisation_id, folded)
);
CREATE INDEX organisation_alias_folded ON organisation_alias (folded);

CREATE TABLE membership (
    id               INTEGER PRIMARY KEY,
    working_group_id INTEGER NOT NULL REFERENCES working_group ON DELETE CASCADE,
    organisation_id  INTEGER NOT NULL REFERENCES organisation ON DELETE CASCADE,
    since            TEXT,
    until            TEXT
);
CREATE INDEX membership_organisation ON membership (organisation_id);

CREATE TABLE contact (
    id              INTEGER PRIMARY KEY,
    uid             TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation ON DELETE SET NULL,
    position        TEXT NOT NULL DEFAULT '',
    duty_station    TEXT NOT NULL DEFAULT '',
    country         TEXT NOT NULL DEFAULT '',
    email           TEXT NOT NULL DEFAULT '',
    phone           TEXT NOT NULL DEFAULT '',
    notes           TEXT NOT NULL DEFAULT '',
    deleted_at      TEXT
);
CREATE INDEX contact_organisation ON contact (organisation_id);

CREATE TABLE meeting (
    id               INTEGER PRIMARY KEY,
    uid              TEXT NOT NULL UNIQUE,
    working_group_id INTEGER NOT NULL REFERENCES working_group,
    state            TEXT NOT NULL,
    date             TEXT NOT NULL,
    start_time       TEXT,
    end_time         TEXT,
    place            TEXT NOT NULL DEFAULT '',
    chair            TEXT NOT NULL DEFAULT '',
    note_taker       TEXT NOT NULL DEFAULT '',
    previous_minutes TEXT,
    next_date        TEXT,
    next_start       TEXT,
    next_end         TEXT,
    next_place       TEXT,
    source_name      TEXT,
    source_hash      TEXT,
    deleted_at       TEXT
);
CREATE INDEX meeting_date ON meeting (date);

CREATE TABLE attendance (
    id              INTEGER PRIMARY KEY,
    meeting_id      INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    name            TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation ON DELETE SET NULL,
    head_count      INTEGER,
    people          TEXT NOT NULL DEFAULT '',
    presence        TEXT NOT NULL
);
CREATE INDEX attendance_meeting ON attendance (meeting_id);
CREATE INDEX attendance_organisation ON attendance (organisation_id);

CREATE TABLE block (
    id             INTEGER PRIMARY KEY,
    uid            TEXT NOT NULL UNIQUE,
    meeting_id     INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
    position       INTEGER NOT NULL,
    kind           TEXT NOT NULL,
    depth          INTEGER NOT NULL,
    text           TEXT NOT NULL,
    marks          TEXT NOT NULL DEFAULT '',
    owners_by_hand TEXT,
    due_by_hand    TEXT,
    dismissed      INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX block_meeting ON block (meeting_id, position);

CREATE TABLE topic (
    id     INTEGER PRIMARY KEY,
    uid    TEXT NOT NULL UNIQUE,
    name   TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
);

CREATE TABLE follow_up (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    number        INTEGER NOT NULL UNIQUE,
    meeting_id    INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
    block_uid     TEXT NOT NULL UNIQUE,
    topic_id      INTEGER REFERENCES topic,
    text          TEXT NOT NULL,
    due_phrase    TEXT,
    due_from      TEXT,
    due_to        TEXT,
    due_precision TEXT,
    status        TEXT NOT NULL,
    -- The block was deleted; the row waits for an undo, and numbers are never given twice.
    deleted_at    TEXT
);
CREATE INDEX follow_up_meeting ON follow_up (meeting_id);
CREATE INDEX follow_up_status_due ON follow_up (status, due_to);
CREATE INDEX follow_up_topic ON follow_up (topic_id);

CREATE TABLE follow_up_owner (
    id              INTEGER PRIMARY KEY,
    follow_up_id    INTEGER NOT NULL REFERENCES follow_up ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    kind            TEXT NOT NULL,
    name            TEXT NOT NULL,
    suggestions     TEXT NOT NULL DEFAULT '',
    organisation_id INTEGER REFERENCES organisation ON DELETE SET NULL,
    contact_id      INTEGER REFERENCES contact ON DELETE SET NULL
);
CREATE INDEX follow_up_owner_of ON follow_up_owner (follow_up_id, position);
CREATE INDEX follow_up_owner_organisation ON follow_up_owner (organisation_id, follow_up_id);
CREATE INDEX follow_up_owner_audience ON follow_up_owner (follow_up_id) WHERE kind = 'AUDIENCE';

CREATE TABLE follow_up_event (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    follow_up_id INTEGER NOT NULL REFERENCES follow_up ON DELETE CASCADE,
    at           TEXT NOT NULL,
    kind         TEXT NOT NULL,
    was          TEXT,
    now          TEXT,
    note         TEXT NOT NULL DEFAULT ''
);
CREATE INDEX follow_up_event_of ON follow_up_event (follow_up_id, id);

-- Who an audience ("all") reaches: members at the meeting's date, and whoever was in the room.
CREATE VIEW audience AS
SELECT m.id AS meeting_id, s.organisation_id
FROM meeting m
JOIN membership s ON s.working_group_id = m.working_group_id
WHERE (s.since IS NULL OR s.since <= m.date) AND (s.until IS NULL OR s.until >= m.date)
UNION
SELECT a.meeting_id, a.organisation_id
FROM attendance a
WHERE a.organisation_id IS NOT NULL AND a.presence = 'PRESENT';

-- Search over everything. The row id is the owner's id and its kind, so that triggers find it again without a scan.
CREATE VIRTUAL TABLE search_index USING fts5 (
    words, kind UNINDEXED, ref UNINDEXED, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE TRIGGER block_found_new AFTER INSERT ON block BEGIN
    INSERT INTO search_index (rowid, words, kind, ref) VALUES (new.id * 4, new.text, 'BLOCK', new.uid);
END;
CREATE TRIGGER block_found_changed AFTER UPDATE OF text ON block BEGIN
    UPDATE search_index SET words = new.text WHERE rowid = new.id * 4;
END;
CREATE TRIGGER block_found_gone AFTER DELETE ON block BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 4;
END;

CREATE TRIGGER contact_found_new AFTER INSERT ON contact BEGIN
    INSERT INTO search_index (rowid, words, kind, ref)
    VALUES (new.id * 4 + 1, new.name || ' ' || new.position || ' ' || new.duty_station || ' ' || new.email, 'CONTACT', new.uid);
END;
CREATE TRIGGER contact_found_changed AFTER UPDATE ON contact BEGIN
    UPDATE search_index
    SET words = new.name || ' ' || new.position || ' ' || new.duty_station || ' ' || new.email
    WHERE rowid = new.id * 4 + 1;
END;
CREATE TRIGGER contact_found_gone AFTER DELETE ON contact BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 4 + 1;
END;

CREATE TRIGGER organisation_found_new AFTER INSERT ON organisation BEGIN
    INSERT INTO search_index (rowid, words, kind, ref)
    VALUES (new.id * 4 + 2, new.short_name || ' ' || new.name, 'ORGANISATION', new.uid);
END;
CREATE TRIGGER organisation_found_changed AFTER UPDATE OF short_name, name ON organisation BEGIN
    UPDATE search_index SET words = new.short_name || ' ' || new.name WHERE rowid = new.id * 4 + 2;
END;
CREATE TRIGGER organisation_found_gone AFTER DELETE ON organisation BEGIN
    DELETE FROM search_index WHERE rowid = old.id * 4 + 2;
END;
