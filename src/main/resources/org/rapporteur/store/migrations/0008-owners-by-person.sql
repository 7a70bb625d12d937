-- What people owe, found from their organisation without reading all owners.
CREATE INDEX follow_up_owner_contact ON follow_up_owner (contact_id, follow_up_id) WHERE contact_id IS NOT NULL;
