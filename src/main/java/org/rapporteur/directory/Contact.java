package org.rapporteur.directory;

import org.jspecify.annotations.Nullable;

/** A person in an organisation at a duty station: personal data. Texts are empty when not known. */
public record Contact(ContactKey key, PersonName person, Post post, Reach reach, Standing standing, String notes) {

    /** A new contact of whom only this is known. */
    public static Contact of(String name, @Nullable String organisation) {
        return new Contact(
                ContactKey.NEW,
                PersonName.of(name),
                Post.NONE.withOrganisation(organisation),
                Reach.NONE,
                Standing.NONE,
                "");
    }

    /** Row in the workspace; 0 for one not stored yet. */
    public long id() {
        return key.id();
    }

    public String uid() {
        return key.uid();
    }

    /** The full name as it is shown. */
    public String name() {
        return person.full();
    }

    /** Short name of the organisation, or its name as written where it is not known; null for none. */
    public @Nullable String organisation() {
        return post.organisation();
    }

    public String position() {
        return post.position();
    }

    public String dutyStation() {
        return post.dutyStation();
    }

    public String country() {
        return post.country();
    }

    /** The e-mail address to write to; empty when there is none. */
    public String email() {
        return reach.email();
    }

    /** The phone number to call; empty when there is none. */
    public String phone() {
        return reach.phone();
    }

    public Contact with(ContactKey now) {
        return new Contact(now, person, post, reach, standing, notes);
    }

    public Contact with(PersonName now) {
        return new Contact(key, now, post, reach, standing, notes);
    }

    public Contact with(Post now) {
        return new Contact(key, person, now, reach, standing, notes);
    }

    public Contact with(Reach now) {
        return new Contact(key, person, post, now, standing, notes);
    }

    public Contact with(Standing now) {
        return new Contact(key, person, post, reach, now, notes);
    }

    public Contact withNotes(String now) {
        return new Contact(key, person, post, reach, standing, now);
    }
}
