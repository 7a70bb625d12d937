-- What minutes said each time they went out, and the views of lists that users keep.

CREATE TABLE minutes_version (
    id            INTEGER PRIMARY KEY,
    uid           TEXT NOT NULL UNIQUE,
    meeting_id    INTEGER NOT NULL REFERENCES meeting ON DELETE CASCADE,
    number        INTEGER NOT NULL,
    circulated_at TEXT NOT NULL,
    reopened_at   TEXT,
    reason        TEXT NOT NULL DEFAULT '',
    -- The lines above the text, "Present: ...", one a line.
    head          TEXT NOT NULL,
    UNIQUE (meeting_id, number)
);

CREATE TABLE minutes_version_block (
    version_id INTEGER NOT NULL REFERENCES minutes_version ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    block_uid  TEXT NOT NULL,
    kind       TEXT NOT NULL,
    depth      INTEGER NOT NULL,
    text       TEXT NOT NULL,
    marks      TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (version_id, position)
) WITHOUT ROWID;

-- screen: which list; query: what is asked for, in the language of its filter box; the others as that screen names them.
CREATE TABLE saved_view (
    id       INTEGER PRIMARY KEY,
    uid      TEXT NOT NULL UNIQUE,
    screen   TEXT NOT NULL,
    name     TEXT NOT NULL,
    query    TEXT NOT NULL DEFAULT '',
    grouping TEXT NOT NULL DEFAULT '',
    sort     TEXT NOT NULL DEFAULT '',
    columns  TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
);

CREATE INDEX follow_up_due ON follow_up (due_to);
