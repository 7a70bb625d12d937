-- People by name, and names that nobody knows, found without reading all people and all owners.
CREATE INDEX contact_name ON contact (name);
CREATE INDEX follow_up_owner_unknown ON follow_up_owner (follow_up_id) WHERE kind = 'UNKNOWN';
