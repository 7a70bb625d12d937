-- Contacts in full. "name" stays the name as shown; given and family name are its parts.
DROP TRIGGER contact_found_new;
DROP TRIGGER contact_found_changed;

ALTER TABLE contact ADD COLUMN given_name TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN family_name TEXT NOT NULL DEFAULT '';
-- The organisation as somebody wrote it, kept until the name is decided; organisation_id is null meanwhile.
ALTER TABLE contact ADD COLUMN organisation_written TEXT NOT NULL DEFAULT '';
ALTER TABLE contact ADD COLUMN member_since TEXT;
ALTER TABLE contact ADD COLUMN member_until TEXT;
ALTER TABLE contact ADD COLUMN mailing_list INTEGER NOT NULL DEFAULT 0;
ALTER TABLE contact ADD COLUMN confirmed_on TEXT;
ALTER TABLE contact ADD COLUMN left_on TEXT;

UPDATE contact SET
    given_name = CASE WHEN instr(trim(name), ' ') > 0
                      THEN substr(trim(name), 1, instr(trim(name), ' ') - 1) ELSE '' END,
    family_name = CASE WHEN instr(trim(name), ' ') > 0
                       THEN trim(substr(trim(name), instr(trim(name), ' ') + 1)) ELSE trim(name) END;

-- What a contact has several of: field is EMAIL, PHONE, LINK, PROFILE, COUNTRY or LANGUAGE.
CREATE TABLE contact_detail (
    id         INTEGER PRIMARY KEY,
    contact_id INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
    field      TEXT NOT NULL,
    position   INTEGER NOT NULL,
    kind       TEXT NOT NULL DEFAULT '',
    value      TEXT NOT NULL
);
CREATE INDEX contact_detail_of ON contact_detail (contact_id, field, position);
CREATE INDEX contact_detail_value ON contact_detail (field, value);

INSERT INTO contact_detail (contact_id, field, position, kind, value)
SELECT id, 'EMAIL', 0, 'WORK', email FROM contact WHERE email <> '';
INSERT INTO contact_detail (contact_id, field, position, kind, value)
SELECT id, 'PHONE', 0, 'WORK', phone FROM contact WHERE phone <> '';

ALTER TABLE contact DROP COLUMN email;
ALTER TABLE contact DROP COLUMN phone;

CREATE VIEW contact_words AS
SELECT c.id, c.name || ' ' || c.position || ' ' || c.duty_station || coalesce(
    (SELECT ' ' || group_concat(d.value, ' ') FROM contact_detail d WHERE d.contact_id = c.id AND d.field = 'EMAIL'), '')
    AS words
FROM contact c;

CREATE TRIGGER contact_found_new AFTER INSERT ON contact BEGIN
    INSERT INTO search_index (rowid, words, kind, ref)
    SELECT new.id * 4 + 1, w.words, 'CONTACT', new.uid FROM contact_words w WHERE w.id = new.id;
END;
CREATE TRIGGER contact_found_changed AFTER UPDATE OF name, position, duty_station ON contact BEGIN
    UPDATE search_index SET words = (SELECT w.words FROM contact_words w WHERE w.id = new.id)
    WHERE rowid = new.id * 4 + 1;
END;
CREATE TRIGGER contact_email_new AFTER INSERT ON contact_detail WHEN new.field = 'EMAIL' BEGIN
    UPDATE search_index SET words = (SELECT w.words FROM contact_words w WHERE w.id = new.contact_id)
    WHERE rowid = new.contact_id * 4 + 1;
END;
CREATE TRIGGER contact_email_gone AFTER DELETE ON contact_detail WHEN old.field = 'EMAIL' BEGIN
    UPDATE search_index SET words = coalesce((SELECT w.words FROM contact_words w WHERE w.id = old.contact_id), '')
    WHERE rowid = old.contact_id * 4 + 1;
END;

ALTER TABLE organisation ADD COLUMN parent_id INTEGER REFERENCES organisation ON DELETE SET NULL;
ALTER TABLE organisation ADD COLUMN website TEXT NOT NULL DEFAULT '';

-- Pairs of contacts of which somebody said that they are two people; the smaller uid first.
CREATE TABLE contact_apart (
    one   TEXT NOT NULL,
    other TEXT NOT NULL,
    PRIMARY KEY (one, other)
) WITHOUT ROWID;

-- Which column title (folded) of a list means which field, as the user corrected it; field is empty for "leave out".
CREATE TABLE column_match (
    title TEXT PRIMARY KEY,
    field TEXT NOT NULL
) WITHOUT ROWID;

-- What the group wants to know of its people's skills: kind is PROFILE or COMPETENCY.
CREATE TABLE skill (
    id         INTEGER PRIMARY KEY,
    uid        TEXT NOT NULL UNIQUE,
    kind       TEXT NOT NULL,
    name       TEXT NOT NULL,
    folded     TEXT NOT NULL UNIQUE,
    position   INTEGER NOT NULL,
    deleted_at TEXT
);
CREATE TABLE skill_level (
    contact_id  INTEGER NOT NULL REFERENCES contact ON DELETE CASCADE,
    skill_id    INTEGER NOT NULL REFERENCES skill ON DELETE CASCADE,
    level       INTEGER NOT NULL,
    assessed_on TEXT NOT NULL,
    PRIMARY KEY (contact_id, skill_id)
) WITHOUT ROWID;
