package org.rapporteur.directory;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.directory.NameDecisionRepository.Place;
import org.rapporteur.shared.Folding;
import org.rapporteur.store.Database;
import org.rapporteur.store.Tx;

/** Names that nobody knows, and what was decided of them: each is decided once. */
public final class NameService {
    private final Database database;
    private final Clock clock;
    private final DirectoryRepository organisations;
    private final NameDecisionRepository decisions = new NameDecisionRepository();

    public NameService(Database database, Clock clock, DirectoryRepository organisations) {
        this.database = database;
        this.clock = clock;
        this.organisations = organisations;
    }

    /** Everything that was decided, by folded name ({@link Folding#fold}). */
    public Map<String, NameDecision> decisions() {
        return database.read(decisions::all);
    }

    /** What was decided of this name, case and accents aside; empty when nobody was asked yet. */
    public Optional<NameDecision> decision(String name) {
        return Optional.ofNullable(decisions().get(Folding.fold(name)));
    }

    /** Names that wait for a decision, those in most places first. */
    public List<UndecidedName> undecided() {
        return database.read(tx -> {
            Map<String, NameDecision> decided = decisions.all(tx);
            Map<String, List<Place>> places = new LinkedHashMap<>();
            decisions.unknown(tx).forEach(place -> places.computeIfAbsent(
                            Folding.fold(place.name()), name -> new ArrayList<>())
                    .add(place));
            return places.entrySet().stream()
                    .filter(one -> !decided.containsKey(one.getKey()))
                    .map(one -> undecided(one.getValue()))
                    .sorted((one, other) -> Integer.compare(other.places(), one.places()))
                    .toList();
        });
    }

    /** From now on the name is one more of a known organisation. */
    public void isAlias(String name, long organisationId) {
        database.write(tx -> {
            organisations.addAlias(tx, organisationId, name);
            return decide(tx, name, NameDecision.Kind.ALIAS, organisationId);
        });
    }

    /**
     * Makes a new organisation that carries the name, and gives its key.
     *
     * @throws FieldError when its short name is blank or belongs to another organisation
     */
    public long isNew(String name, Organisation organisation) {
        return database.write(tx -> {
            organisations.refuseTaken(tx, organisation);
            long id = organisations.save(tx, organisation);
            organisations.addAlias(tx, id, name);
            decide(tx, name, NameDecision.Kind.NEW, id);
            return id;
        });
    }

    /** The name stands for no organisation; nobody is asked again. */
    public void isNone(String name) {
        database.write(tx -> {
            decisions.put(
                    tx,
                    new NameDecision(name, NameDecision.Kind.NONE, null),
                    null,
                    clock.instant().toString());
            return name;
        });
    }

    /** Takes a decision back: an alias goes, an organisation that was made for the name is hidden, the name waits again. */
    public void takeBack(String name) {
        database.write(tx -> {
            NameDecision decided = decisions.all(tx).get(Folding.fold(name));
            decisions.remove(tx, name);
            if (decided != null && decided.organisation() != null) {
                organisations.idOf(tx, name).ifPresent(id -> {
                    decisions.unresolve(tx, id, name);
                    organisations.removeAlias(tx, id, name);
                    if (decided.kind() == NameDecision.Kind.NEW) {
                        organisations.setDeleted(tx, id, true, clock.instant().toString());
                    }
                });
            }
            return name;
        });
    }

    /** Contacts that came to an organisation by this name wait again. */
    void unresolve(Tx tx, long organisationId, String name) {
        decisions.unresolve(tx, organisationId, name);
    }

    /** Keeps what was decided elsewhere, its names being known by now; false when the name was decided before. */
    boolean keep(Tx tx, NameDecision decision) {
        if (decisions.all(tx).containsKey(Folding.fold(decision.name()))) {
            return false;
        }
        String organisation = decision.organisation();
        Long id = organisation == null
                ? null
                : organisations.idOf(tx, organisation).orElse(null);
        decisions.put(tx, decision, id, clock.instant().toString());
        return true;
    }

    /** The name waits again; organisations and their names stay as they are. */
    void forget(Tx tx, NameDecision decision) {
        decisions.remove(tx, decision.name());
    }

    private long decide(Tx tx, String name, NameDecision.Kind kind, long organisationId) {
        decisions.put(
                tx,
                new NameDecision(name, kind, null),
                organisationId,
                clock.instant().toString());
        return organisationId;
    }

    private static UndecidedName undecided(List<Place> places) {
        return new UndecidedName(
                places.getFirst().name(),
                count(places, Place.Kind.OWNER),
                count(places, Place.Kind.ATTENDANCE),
                count(places, Place.Kind.CONTACT));
    }

    private static int count(List<Place> places, Place.Kind kind) {
        return (int) places.stream().filter(place -> place.kind() == kind).count();
    }
}
