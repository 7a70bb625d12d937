-- What was said of a name that minutes carry and nobody knew; said once, held for good.
CREATE TABLE name_decision (
    id              INTEGER PRIMARY KEY,
    folded          TEXT NOT NULL UNIQUE,
    name            TEXT NOT NULL,
    decision        TEXT NOT NULL,
    organisation_id INTEGER REFERENCES organisation ON DELETE CASCADE,
    decided_at      TEXT NOT NULL
);
