package org.rapporteur.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lists of owners: "UNHCR, IOM and UNICEF", "All IMs", "WV / PRC", "Inter-agency teams (DRC and UNICEF)". */
final class OwnerList {
    /** "WFP for the Ministry": the first one owes, on behalf of the other. */
    private static final Set<String> BEHALF = Set.of("for", "pour", "para");

    private static final int LONGEST_NAME = 6;

    private final NameIndex names;
    private final NearestNames nearest;

    /** Owners read, and the index of the token after them. */
    record Read(List<Mention<Owner>> owners, int end) {
        static final Read NOTHING = new Read(List.of(), -1);

        boolean isEmpty() {
            return owners.isEmpty();
        }
    }

    private record Item(Mention<Owner> owner, int end) {}

    OwnerList(NameIndex names, NearestNames nearest) {
        this.names = names;
        this.nearest = nearest;
    }

    /** True when at least one owner is a known name or an audience. */
    boolean isKnown(Read read) {
        return read.owners.stream().anyMatch(this::isKnown);
    }

    /** True for a known name, an audience, and who was there by the document's own list. */
    boolean isKnown(Mention<Owner> owner) {
        return owner.what().kind() != OwnerKind.UNKNOWN
                || names.explains(owner.what().name());
    }

    /** Known, or an acronym that may be a slip of a known one. */
    boolean isPlausible(Mention<Owner> owner) {
        return isKnown(owner) || !owner.what().suggestions().isEmpty();
    }

    /** Reads a list that starts at the token and is followed by a verb; names may carry a tail ("UNHCR Italy office"). */
    Read before(Tokens tokens, int start) {
        Read read = read(tokens, start, true, tokens.size());
        if (read.isEmpty()) {
            return read;
        }
        boolean audience = read.owners.getLast().what().kind() == OwnerKind.AUDIENCE;
        boolean qualified = audience && Audiences.isQualified(tokens, read.end);
        int narrowed = audience && !qualified && read.owners.size() == 1 ? afterNarrowing(tokens, read.end) : read.end;
        Read named = narrowed > read.end ? inBracket(tokens, read.end, narrowed) : Read.NOTHING;
        if (!named.isEmpty()) {
            return new Read(named.owners, narrowed);
        }
        if (narrowed > read.end) {
            Mention<Owner> all = read.owners.getFirst();
            String words = tokens.text()
                    .substring(all.start(), tokens.get(narrowed - 1).end());
            return new Read(
                    List.of(new Mention<>(
                            Owner.of(words, OwnerKind.AUDIENCE),
                            all.start(),
                            tokens.get(narrowed - 1).end())),
                    narrowed);
        }
        int aside = qualified ? Asides.toMarker(tokens, read.end, Asides.LONGEST) : Asides.skip(tokens, read.end);
        return new Read(read.owners, aside);
    }

    /** Index of the marker behind "Partners with wells"; the same index where nothing narrows, or a name stands there. */
    private int afterNarrowing(Tokens tokens, int index) {
        // "Boat users in Port Alma": a place is no part of the name.
        boolean place = tokens.get(index).is("in") && tokens.get(index + 1).isCapitalised();
        boolean narrows = !place && Audiences.isNarrowing(tokens, index) && names.at(tokens, index + 1) == null;
        return narrows ? Asides.toMarker(tokens, index, Audiences.LONGEST_NARROWED) : index;
    }

    /** "Agencies with cargo (IOM, Oxfam) to …": the bracket before the marker says who they are. */
    private Read inBracket(Tokens tokens, int from, int marker) {
        for (int i = from; i < marker && tokens.get(marker - 1).is(")"); i++) {
            if (tokens.get(i).is("(") && tokens.closing(i) == marker - 1) {
                Read inside = exactly(tokens, i + 1, marker - 1);
                return isKnown(inside) ? inside : Read.NOTHING;
            }
        }
        return Read.NOTHING;
    }

    /** Reads a list that starts at the token, of names without anything behind them. */
    Read exactOwners(Tokens tokens, int start) {
        return read(tokens, start, false, tokens.size());
    }

    /** Reads a list that fills the tokens from start to end, but for whom they act for; nothing if other words are there. */
    Read exactly(Tokens tokens, int start, int end) {
        Read read = read(tokens, start, false, end);
        if (fills(tokens, read, end)) {
            return read;
        }
        Read longer = read(tokens, start, true, end);
        boolean known = longer.owners().stream().allMatch(this::isKnown);
        return known && fills(tokens, longer, end) ? longer : Read.NOTHING;
    }

    /** All the words as one owner, where something else says that they are one. */
    Read verbatim(Tokens tokens, int start, int end) {
        Owner owner = Owner.of(words(tokens, start, end), OwnerKind.UNKNOWN);
        return new Read(List.of(mention(owner, tokens, start, end)), end);
    }

    /** "every agency with a bakery", nothing else between start and end. */
    Read narrowed(Tokens tokens, int start, int end) {
        if (!Audiences.isNarrowed(tokens, start, end)) {
            return Read.NOTHING;
        }
        Owner all = Owner.of(words(tokens, start, end), OwnerKind.AUDIENCE);
        return new Read(List.of(mention(all, tokens, start, end)), end);
    }

    /** "Ana (UNHCR)": somebody whose organisation is known. */
    boolean isOfKnown(Tokens tokens, Mention<Owner> owner) {
        int open = tokens.indexAt(owner.end());
        int close = tokens.get(open).is("(") ? tokens.closing(open) : -1;
        return close > 0 && isKnown(exactly(tokens, open + 1, close));
    }

    private static boolean fills(Tokens tokens, Read read, int end) {
        return !read.isEmpty()
                && (read.end == end
                        || (read.end < end
                                && (BEHALF.contains(tokens.get(read.end).folded())
                                        || Asides.isSupport(tokens, read.end))));
    }

    private Read read(Tokens tokens, int start, boolean tails, int limit) {
        List<Mention<Owner>> owners = new ArrayList<>();
        int i = start;
        while (true) {
            boolean article = Words.ARTICLES.contains(tokens.get(i).folded());
            // "A Cruz to print it": an initial, where the name is known.
            boolean named = article && tokens.get(i).isCapitalised() && names.at(tokens, i) != null;
            int first = article && !named ? i + 1 : i;
            Item item = first < limit ? item(tokens, first, tails) : null;
            if (item == null) {
                return owners.isEmpty()
                        ? Read.NOTHING
                        : new Read(owners, i == start ? i : OwnerSeparators.before(tokens, i));
            }
            Read explained = explanation(tokens, item);
            if (explained.isEmpty()) {
                owners.add(item.owner);
            } else {
                owners.addAll(explained.owners);
            }
            int after = explained.isEmpty() ? skipNote(tokens, item.end) : explained.end;
            int aside = tokens.get(after).is(",") ? after + 1 : after;
            if (!tails && Asides.isSupport(tokens, aside)) {
                return new Read(owners, aside);
            }
            int next = OwnerSeparators.skip(tokens, after);
            if (next == after) {
                return new Read(owners, after);
            }
            i = next;
        }
    }

    private @Nullable Item item(Tokens tokens, int start, boolean tails) {
        NameIndex.Hit hit = names.at(tokens, start);
        int audience = Audiences.end(tokens, start);
        if (hit != null
                && !isNamesake(tokens, start, hit)
                && !isShort(tokens, hit)
                && (audience <= hit.end() || isPart(tokens, audience - 1))) {
            int end = tails ? skipTail(tokens, hit.end()) : hit.end();
            Owner owner = hit.term().owner(words(tokens, start, hit.end()));
            return new Item(mention(owner, tokens, start, hit.end()), end);
        }
        if (audience > 0) {
            String words = words(tokens, start, audience);
            return new Item(mention(Owner.of(words, OwnerKind.AUDIENCE), tokens, start, audience), audience);
        }
        int end = UnknownNames.end(tokens, start);
        if (end < 0) {
            return null;
        }
        String name = words(tokens, start, end);
        Owner unknown = new Owner(name, OwnerKind.UNKNOWN, nearest.of(name));
        return new Item(mention(unknown, tokens, start, end), end);
    }

    /** "Ana Ruiz" where only an Ana Santos is known: another person. */
    private boolean isNamesake(Tokens tokens, int start, NameIndex.Hit hit) {
        Token next = tokens.get(hit.end());
        return hit.term().kind() == OwnerKind.CONTACT
                && hit.end() == start + 1
                && !tokens.get(start).isAcronym()
                && next.isCapitalised()
                && !next.isAcronym()
                && !Words.isThing(next.folded())
                && names.at(tokens, hit.end()) == null;
    }

    /** "Shelter" of "Shelter cluster", where only a list of those present knows the one word. */
    private static boolean isShort(Tokens tokens, NameIndex.Hit hit) {
        Token next = tokens.get(hit.end());
        return hit.term().kind() == OwnerKind.UNKNOWN && next.isLowerCase() && Words.BODIES.contains(next.folded());
    }

    /** "UNHCR colleagues" are UNHCR; "UNHCR partners" are an audience. */
    private static boolean isPart(Tokens tokens, int index) {
        return Words.PART_OF.contains(tokens.get(index).folded());
    }

    private int skipTail(Tokens tokens, int start) {
        int i = start;
        while (i < start + LONGEST_NAME && names.at(tokens, i) == null) {
            // "UNHCR protection Unit": a small word between the name and its part.
            boolean described = isPart(tokens, i + 1)
                    && tokens.get(i).isLowerCase()
                    && !Words.FUNCTION.contains(tokens.get(i).folded());
            if (!described && !isPart(tokens, i) && !tokens.get(i).isCapitalised()) {
                break;
            }
            i += described ? 2 : 1;
        }
        return i;
    }

    /** "Inter-agency teams (DRC and UNICEF)": the bracket says who an audience is. */
    private Read explanation(Tokens tokens, Item item) {
        if (item.owner.what().kind() != OwnerKind.AUDIENCE
                || !tokens.get(item.end).is("(")) {
            return Read.NOTHING;
        }
        int close = tokens.closing(item.end);
        Read inside = close < 0 ? Read.NOTHING : exactly(tokens, item.end + 1, close);
        return isKnown(inside) ? new Read(inside.owners, close + 1) : Read.NOTHING;
    }

    private static int skipNote(Tokens tokens, int index) {
        int close = tokens.get(index).is("(") ? tokens.closing(index) : -1;
        return close < 0 || close == tokens.size() - 1 ? index : close + 1;
    }

    private static Mention<Owner> mention(Owner owner, Tokens tokens, int start, int end) {
        return new Mention<>(
                owner, tokens.get(start).start(), tokens.get(end - 1).end());
    }

    static String words(Tokens tokens, int start, int end) {
        return tokens.text()
                .substring(tokens.get(start).start(), tokens.get(end - 1).end());
    }
}
