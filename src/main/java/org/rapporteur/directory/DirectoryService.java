package org.rapporteur.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.directory.DirectoryAdditions.Done.Named;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.store.Database;
import org.rapporteur.store.Tx;

/** Who is who: organisations, their aliases, members of the group, and contacts. */
public final class DirectoryService {
    private final Database database;
    private final Clock clock;
    private final DirectoryRepository organisations;
    private final MembershipRepository memberships;
    private final ContactRepository contacts;
    private final NameService names;

    public DirectoryService(
            Database database,
            Clock clock,
            DirectoryRepository organisations,
            MembershipRepository memberships,
            ContactRepository contacts) {
        this.database = database;
        this.clock = clock;
        this.organisations = organisations;
        this.memberships = memberships;
        this.contacts = contacts;
        this.names = new NameService(database, clock, organisations);
    }

    /** Names that nobody knows, and what was decided of them. */
    public NameService names() {
        return names;
    }

    public List<Organisation> organisations() {
        return database.read(organisations::organisations);
    }

    public List<Contact> contacts() {
        return database.read(contacts::all);
    }

    /** The names that the recogniser knows in this workspace: organisations first, then contacts. */
    public Vocabulary vocabulary() {
        return database.read(this::vocabulary);
    }

    /** The same inside a transaction. */
    public Vocabulary vocabulary(Tx tx) {
        return Names.vocabulary(organisations.organisations(tx), contacts.all(tx));
    }

    /**
     * Stores a new or changed organisation and gives its key.
     *
     * @throws FieldError when the short name is blank or belongs to another organisation
     */
    public long save(Organisation organisation) {
        return database.write(tx -> {
            organisations.refuseTaken(tx, organisation);
            return organisations.save(tx, organisation);
        });
    }

    /** Adds many new organisations at once, for example the built-in list. */
    public void addAll(List<Organisation> list) {
        database.write(tx -> list.stream()
                .map(organisation -> organisations.save(tx, organisation))
                .toList());
    }

    public void deleteOrganisation(long id) {
        setDeleted(id, true);
    }

    public void restoreOrganisation(long id) {
        setDeleted(id, false);
    }

    private void setDeleted(long id, boolean deleted) {
        database.write(tx -> {
            organisations.setDeleted(tx, id, deleted, clock.instant().toString());
            return id;
        });
    }

    /** Gives an organisation's names, memberships and people to another one, and hides it. */
    public MergedOrganisation merge(Tx tx, long from, long into) {
        List<String> names = organisations.giveNames(tx, from, into);
        List<Long> belonged = memberships.of(tx, from);
        List<Long> people = contacts.of(tx, from);
        memberships.give(tx, belonged, into);
        contacts.give(tx, people, into);
        Long parent = organisations.parent(tx, into);
        if (organisations.isAbove(tx, from, into)) {
            // What goes up into its own part: the part takes its place, or they would be parts of each other.
            organisations.setParent(tx, List.of(into), organisations.parent(tx, from));
        }
        List<Long> parts = organisations.parts(tx, from);
        organisations.setParent(tx, parts, into);
        organisations.setDeleted(tx, from, true, clock.instant().toString());
        return new MergedOrganisation(from, into, names, belonged, people, parts, parent);
    }

    /** Gives back what {@link #merge} took. */
    public void part(Tx tx, MergedOrganisation merged) {
        organisations.setDeleted(tx, merged.from(), false, "");
        organisations.giveNames(tx, merged.names(), /* from= */ merged.into(), /* into= */ merged.from());
        memberships.give(tx, merged.memberships(), merged.from());
        contacts.give(tx, merged.contacts(), merged.from());
        organisations.setParent(tx, merged.parts(), merged.from());
        organisations.setParent(tx, List.of(merged.into()), merged.parent());
    }

    /** Gives an organisation a further name, so that it is recognised from now on. */
    public void addAlias(long organisationId, String alias) {
        database.write(tx -> {
            organisations.addAlias(tx, organisationId, alias);
            return organisationId;
        });
    }

    /** Adds names and people inside a transaction; names that are known by then are left as they are. */
    public DirectoryAdditions.Done add(Tx tx, DirectoryAdditions additions) {
        List<Long> added = new ArrayList<>();
        for (Organisation organisation : additions.organisations()) {
            if (organisations.idOf(tx, organisation.shortName()).isEmpty()) {
                added.add(organisations.save(tx, organisation));
            }
        }
        List<Named> named = new ArrayList<>();
        for (DirectoryAdditions.Alias alias : additions.aliases()) {
            Optional<Long> owner = organisations.idOf(tx, alias.organisation());
            if (owner.isPresent() && organisations.idOf(tx, alias.name()).isEmpty()) {
                organisations.addAlias(tx, owner.get(), alias.name());
                named.add(new Named(owner.get(), alias.name()));
            }
        }
        List<Long> people = new ArrayList<>();
        for (Contact contact : additions.contacts()) {
            String organisation = contact.organisation();
            Long id = organisation == null
                    ? null
                    : organisations.idOf(tx, organisation).orElse(null);
            people.add(contacts.save(tx, contact, id));
        }
        List<NameDecision> decided = additions.decisions().stream()
                .filter(decision -> names.keep(tx, decision))
                .toList();
        return new DirectoryAdditions.Done(added, named, people, decided);
    }

    /** Takes back what {@link #add(Tx, DirectoryAdditions)} added, or does it again. */
    public void show(Tx tx, DirectoryAdditions.Done done, boolean shown) {
        String now = clock.instant().toString();
        if (!shown) {
            brought(tx, done).forEach(name -> names.unresolve(tx, name.organisation(), name.name()));
        }
        done.organisations().forEach(id -> organisations.setDeleted(tx, id, !shown, now));
        for (Named alias : done.aliases()) {
            if (shown) {
                organisations.addAlias(tx, alias.organisation(), alias.name());
            } else {
                organisations.removeAlias(tx, alias.organisation(), alias.name());
            }
        }
        done.contacts().forEach(id -> contacts.setDeleted(tx, id, !shown, now));
        for (NameDecision decision : done.decisions()) {
            if (shown) {
                names.keep(tx, decision);
            } else {
                names.forget(tx, decision);
            }
        }
    }

    /** The names by which organisations are known since something was added: all names of new ones, new names of others. */
    public List<Named> brought(Tx tx, DirectoryAdditions.Done done) {
        List<Named> brought = new ArrayList<>(done.aliases());
        for (Organisation organisation : organisations.organisations(tx)) {
            if (done.organisations().contains(organisation.id())) {
                brought.add(new Named(organisation.id(), organisation.shortName()));
                organisation.aliases().forEach(alias -> brought.add(new Named(organisation.id(), alias)));
            }
        }
        return brought;
    }

    /** Name of the group that met last; empty in a new workspace. */
    public Optional<String> mainGroup() {
        return database.read(memberships::mainGroup);
    }

    /** Organisations by countries, with the gaps of the members of the group that met last. */
    public WhoIsWhere whoIsWhere() {
        LocalDate today = LocalDate.now(clock);
        return database.read(tx -> WhoIsWhere.of(
                contacts.all(tx),
                memberships.mainGroup(tx).map(group -> memberships.members(tx, group)).orElse(List.of()).stream()
                        .filter(one -> one.isMemberOn(today))
                        .map(Membership::organisation)
                        .toList(),
                today));
    }

    /** Members of a group past and present; empty for a group that is not known yet. */
    public List<Membership> members(String group) {
        return database.read(tx -> memberships.members(tx, group));
    }

    /**
     * Adds or changes a membership and gives its key.
     *
     * @throws FieldError when the organisation is not known
     */
    public long saveMembership(String group, Membership membership) {
        return database.write(tx -> memberships.save(
                tx, memberships.groupId(tx, group), organisationId(tx, membership.organisation()), membership));
    }

    public void removeMembership(long id) {
        database.write(tx -> {
            memberships.remove(tx, id);
            return id;
        });
    }

    private long organisationId(Tx tx, String name) {
        return organisations
                .idOf(tx, name)
                .orElseThrow(() -> new FieldError(
                        FieldError.Field.ORGANISATION,
                        "There is no organisation “" + name + "”; add it under Organisations first."));
    }
}
