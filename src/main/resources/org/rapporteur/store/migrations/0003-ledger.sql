-- The ledger of follow-ups keeps everything that happened to them; blocks of later meetings are linked to follow-ups;
-- several wordings are one topic.

-- How often the minutes were circulated. Changes to a follow-up within one edition are one line of its ledger.
ALTER TABLE meeting ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;
UPDATE meeting SET edition = 1 WHERE state IN ('CIRCULATED', 'PUBLISHED');

-- was and now: the status for STATUS, the wording for WORDING; now alone the wording for RAISED.
-- The dues before and after: DUE; the due after alone: RAISED. said_on: the day of the meeting at which it happened.
ALTER TABLE follow_up_event ADD COLUMN meeting_id INTEGER REFERENCES meeting ON DELETE SET NULL;
ALTER TABLE follow_up_event ADD COLUMN said_on TEXT;
ALTER TABLE follow_up_event ADD COLUMN block_uid TEXT;
ALTER TABLE follow_up_event ADD COLUMN edition INTEGER NOT NULL DEFAULT 0;
ALTER TABLE follow_up_event ADD COLUMN slip INTEGER NOT NULL DEFAULT 0;
-- The block reads as before again, or is gone: the line counts for nothing, and keeps its place.
ALTER TABLE follow_up_event ADD COLUMN idle INTEGER NOT NULL DEFAULT 0;
ALTER TABLE follow_up_event ADD COLUMN was_phrase TEXT;
ALTER TABLE follow_up_event ADD COLUMN was_from TEXT;
ALTER TABLE follow_up_event ADD COLUMN was_to TEXT;
ALTER TABLE follow_up_event ADD COLUMN was_precision TEXT;
ALTER TABLE follow_up_event ADD COLUMN now_phrase TEXT;
ALTER TABLE follow_up_event ADD COLUMN now_from TEXT;
ALTER TABLE follow_up_event ADD COLUMN now_to TEXT;
ALTER TABLE follow_up_event ADD COLUMN now_precision TEXT;
CREATE INDEX follow_up_event_slip ON follow_up_event (follow_up_id) WHERE slip = 1;
CREATE INDEX follow_up_event_meeting ON follow_up_event (meeting_id);
CREATE INDEX follow_up_event_block ON follow_up_event (block_uid);

INSERT INTO follow_up_event (uid, follow_up_id, at, kind, now, meeting_id, said_on, block_uid,
                             now_phrase, now_from, now_to, now_precision)
SELECT substr(h.millis, 1, 8) || '-' || substr(h.millis, 9, 4) || '-7' || lower(substr(hex(randomblob(2)), 2)) || '-8'
           || lower(substr(hex(randomblob(2)), 2)) || '-' || lower(hex(randomblob(6))),
       f.id, m.date || 'T00:00:00Z', 'RAISED', f.text, m.id, m.date, f.block_uid,
       f.due_phrase, f.due_from, f.due_to, f.due_precision
FROM follow_up f
JOIN meeting m ON m.id = f.meeting_id
JOIN (SELECT printf('%012x', CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)) AS millis) h;

-- What a block of minutes has to do with a follow-up that another block raised:
-- REVIEW (it stands for it in a round of review), REPEAT (it asks for the same again), ANSWER (it tells of it),
-- APART (the user said that it has nothing to do with it).
CREATE TABLE link (
    id           INTEGER PRIMARY KEY,
    uid          TEXT NOT NULL UNIQUE,
    kind         TEXT NOT NULL,
    block_uid    TEXT NOT NULL,
    follow_up_id INTEGER NOT NULL REFERENCES follow_up ON DELETE CASCADE,
    UNIQUE (block_uid, follow_up_id)
);
CREATE INDEX link_follow_up ON link (follow_up_id);

-- Further wordings of a topic; topic.folded is the wording it goes by. A topic that was merged keeps its row.
ALTER TABLE topic ADD COLUMN merged_into INTEGER REFERENCES topic;
CREATE TABLE topic_alias (
    id       INTEGER PRIMARY KEY,
    topic_id INTEGER NOT NULL REFERENCES topic ON DELETE CASCADE,
    wording  TEXT NOT NULL,
    folded   TEXT NOT NULL UNIQUE
);
CREATE INDEX topic_alias_topic ON topic_alias (topic_id);
-- Two wordings that the user said are not one topic, the lesser one first.
CREATE TABLE topic_apart (
    id    INTEGER PRIMARY KEY,
    one   TEXT NOT NULL,
    other TEXT NOT NULL,
    UNIQUE (one, other)
);
CREATE INDEX block_heading ON block (kind, meeting_id, position) WHERE kind IN ('HEADING_1', 'HEADING_2', 'HEADING_3');
