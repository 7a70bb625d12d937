package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.shared.Folding;

/**
 * The names the recogniser knows: organisations and contacts with all their aliases. Immutable; lookups ignore case and
 * accents. When two terms share an alias the first one given wins.
 */
public final class Vocabulary {
    private final Map<String, Term> byAlias;
    private final List<Term> terms;

    /**
     * One known name.
     *
     * @param name the short name that owners are given under ("UNHCR")
     * @param kind ORGANISATION or CONTACT; UNKNOWN for a name that only a document at hand explains
     * @param aliases other names and spellings ("HCR", "UN Refugee Agency"); the name itself need not be repeated
     * @param proposed the document at hand explains it, and nobody has taken it over yet
     */
    public record Term(String name, OwnerKind kind, List<String> aliases, boolean proposed) {
        public Term {
            aliases = List.copyOf(aliases);
        }

        public Term(String name, OwnerKind kind, List<String> aliases) {
            this(name, kind, aliases, false);
        }

        /** A person whom one document explains: by full name, first name and initials. */
        public static Term proposed(String name, List<String> aliases) {
            return new Term(name, OwnerKind.CONTACT, aliases, true);
        }

        /** A body or person that one document names as present, and that nobody knows yet; with short forms of its name. */
        public static Term attended(String name, List<String> aliases) {
            return new Term(name, OwnerKind.UNKNOWN, aliases, true);
        }

        /** This term as an owner. */
        public Owner owner() {
            return Owner.of(name, kind);
        }

        /** This term as an owner; a proposed one stays as written, and suggests its name. */
        public Owner owner(String written) {
            boolean same =
                    kind == OwnerKind.UNKNOWN ? Folding.fold(written).equals(Folding.fold(name)) : written.equals(name);
            return proposed && !same ? new Owner(written, kind, List.of(name)) : owner();
        }
    }

    public Vocabulary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        Map<String, Term> index = new HashMap<>();
        // What one document explains comes behind all that is known: its "OIM" is the known organisation's alias.
        for (boolean proposed : new boolean[] {false, true}) {
            List<Term> of =
                    terms.stream().filter(term -> term.proposed() == proposed).toList();
            of.forEach(term -> index.putIfAbsent(Folding.fold(term.name()), term));
            of.forEach(term -> term.aliases().forEach(alias -> index.putIfAbsent(Folding.fold(alias), term)));
        }
        this.byAlias = Map.copyOf(index);
    }

    /** The term with exactly this name or alias, case and accents aside. */
    public Optional<Term> find(String name) {
        return Optional.ofNullable(byAlias.get(Folding.fold(name)));
    }

    public List<Term> terms() {
        return terms;
    }

    /** This vocabulary with further terms behind its own, for example names that one document explains; see {@link Redefined}. */
    public Vocabulary with(List<Term> more) {
        List<Term> all = new ArrayList<>(Redefined.without(terms, more));
        all.addAll(more);
        return new Vocabulary(all);
    }

    /** This vocabulary without what single documents explain. */
    Vocabulary withoutProposed() {
        return new Vocabulary(terms.stream().filter(term -> !term.proposed()).toList());
    }

    /** All folded aliases and names. */
    Map<String, Term> index() {
        return byAlias;
    }
}
