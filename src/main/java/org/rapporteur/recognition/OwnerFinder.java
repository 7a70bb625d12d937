package org.rapporteur.recognition;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.recognition.OwnerList.Read;

/**
 * Finds who owes an action, by where names stand: before "to" or "will", in closing brackets, before a dash or colon,
 * after "by". A name anywhere else is a recipient, a subject or a place, and owes nothing.
 */
final class OwnerFinder {
    /** Words of a name behind a dash at most. */
    private static final int LONGEST_NAME = 3;

    private static final Set<String> REPORTS = Set.of(
            "agreed",
            "decided",
            "suggested",
            "proposed",
            "concluded",
            "convenu",
            "decide",
            "acordo",
            "acuerda",
            "decidio");

    /** Behind a due, and perhaps an hour, comes the end, a bracket or another dash. */
    private static final Pattern ENDS = Pattern.compile(
            "(?iu)(?:,?\\s(?:à|at|by|a las?|al)\\s(?:midi|noon|mediod[ií]a|\\d{1,2}[\\d:.h]{0,4}(?:\\s?(?:am|pm|hrs|h))?))?\\s*(?:[.)]*\\s*$|[(\\[]|[–—-]\\s)");

    private final OwnerList lists;
    private final HandSetOwners handSet;
    private final BracketOwners brackets;
    private final ClosingOwners trailing;
    private final PassiveOwners passives;
    private final RequestedOwners requested;
    private final OwnerHeads heads;
    private final PresentOwners present;

    OwnerFinder(Vocabulary vocabulary) {
        NameIndex names = new NameIndex(vocabulary);
        NearestNames nearest = new NearestNames(vocabulary);
        this.lists = new OwnerList(names, nearest);
        this.handSet = new HandSetOwners(vocabulary, names, nearest);
        this.brackets = new BracketOwners(lists);
        this.trailing = new ClosingOwners(lists);
        this.passives = new PassiveOwners(lists);
        this.requested = new RequestedOwners(lists);
        this.heads = new OwnerHeads(lists);
        this.present = new PresentOwners(lists);
    }

    /** Reads the tokens from {@code start} on; the due, if any, may stand among the owners in a bracket. */
    OwnerReading find(Tokens tokens, int start, @Nullable Mention<Due> due) {
        OwnerReading chosen = handSet.find(tokens, start);
        if (!chosen.isEmpty()) {
            return chosen;
        }
        OwnerReading bracketed = brackets.leading(tokens, start);
        if (!bracketed.isEmpty()) {
            return bracketed;
        }
        OwnerReading labelled = trailing.labelled(tokens, start);
        if (!labelled.isEmpty()) {
            return labelled;
        }
        OwnerReading asked = requested.find(tokens, start);
        if (!asked.isEmpty()) {
            return asked;
        }
        OwnerReading leading = leading(tokens, start);
        if (!leading.isEmpty()) {
            return leading;
        }
        OwnerReading shouted = beforeDeed(tokens, start);
        if (!shouted.isEmpty()) {
            return shouted;
        }
        int dash = heads.end(tokens, start, true);
        if (dash > 0 && !isOnlyDue(tokens, dash, due)) {
            return underTopic(tokens, start, dash, due);
        }
        int colon = heads.end(tokens, start, false);
        OwnerReading headed = colon > 0 ? beforeColon(tokens, start, colon, due) : none(tokens, start);
        return headed.isEmpty() ? elsewhere(tokens, start, due) : headed;
    }

    /** "OWNERS to share …" at the token, or an empty reading; "Remind the clusters to send …" tells a deed, and no owner. */
    OwnerReading leading(Tokens tokens, int start) {
        Read read = lists.before(tokens, start);
        boolean deed = !read.isEmpty()
                && Words.DEEDS.contains(tokens.get(start).folded())
                && tokens.get(start + 1).isCapitalised()
                && !lists.isKnown(read.owners().getFirst());
        Marker marker = read.isEmpty() || deed ? Marker.NONE : Marker.at(tokens, read.end());
        return marker.exists() ? reading(tokens, read.owners(), marker.end()) : none(tokens, start);
    }

    /** The same, or "OWNERS send …" in the present. */
    OwnerReading opening(Tokens tokens, int start) {
        OwnerReading leading = leading(tokens, start);
        return leading.isEmpty() ? present.find(tokens, start) : leading;
    }

    /** True where owners are told something more firmly than by "will" or "can". */
    boolean charges(Tokens tokens, int start) {
        if (leading(tokens, start).isEmpty()) {
            return false;
        }
        return switch (Marker.at(tokens, lists.before(tokens, start).end()).kind()) {
            case TO, AGREED, SHOULD -> true;
            case WILL, CAN, MAY -> false;
        };
    }

    /** "The group asks WFP to …" at the token, or an empty reading. */
    OwnerReading asked(Tokens tokens, int start) {
        return requested.find(tokens, start);
    }

    /** "UNHCR/IOM Print the map": known owners, and a deed with a capital in place of "to". */
    private OwnerReading beforeDeed(Tokens tokens, int start) {
        Read read = lists.exactOwners(tokens, start);
        Token deed = tokens.get(read.end());
        boolean known = !read.isEmpty() && read.owners().stream().allMatch(lists::isKnown);
        boolean told = known && deed.isCapitalised() && !deed.isAcronym() && Words.DEEDS.contains(deed.folded());
        // "Inés imprimir el mapa": in French and Spanish the infinitive alone says so.
        boolean infinitive = !read.isEmpty()
                && deed.startsSmall()
                && !tokens.mayBe(Language.ENGLISH)
                && Words.isRomanceInfinitive(deed.folded())
                && tokens.get(start).isCapitalised()
                && !Words.isRomanceInfinitive(tokens.get(start).folded())
                && !Words.ARTICLES.contains(tokens.get(start).folded());
        return told || infinitive ? reading(tokens, read.owners(), read.end()) : none(tokens, start);
    }

    /** True where the words begin with names that are known, or with an audience. */
    boolean opens(Tokens tokens) {
        return lists.isKnown(lists.exactOwners(tokens, 0));
    }

    /** The list of owners before a verb at the token. */
    Read subject(Tokens tokens, int start) {
        return lists.before(tokens, start);
    }

    /** True when a list of owners holds a known name or an audience. */
    boolean isKnown(Read read) {
        return lists.isKnown(read);
    }

    /** "… will be sent by IOM", or an empty reading. */
    OwnerReading passive(Tokens tokens, int start) {
        return passives.find(tokens, start);
    }

    /** Words that are nothing but owners. */
    Read exactly(Tokens tokens, int end) {
        return lists.exactly(tokens, 0, end);
    }

    /** "Print the map – by Friday (WFP)", "Print the map – Ongoing": what stands before the dash is the task and no topic. */
    private static boolean isOnlyDue(Tokens tokens, int dash, @Nullable Mention<Due> due) {
        boolean closed = due != null
                && due.start() <= tokens.startOf(dash + 1)
                && (due.end() >= tokens.text().length()
                        || ENDS.matcher(tokens.text().substring(due.end())).lookingAt());
        return closed || DueContext.isTerm(tokens.text(), tokens.startOf(dash + 1));
    }

    /** "Share the list – AS": nothing but a name behind the dash, of somebody unknown; what stands before it is the task. */
    private static boolean isName(Tokens tokens, int from) {
        int words = 0;
        for (int i = from; i < tokens.size(); i++) {
            boolean end = tokens.get(i).is(".") && i == tokens.size() - 1;
            if (!end && !tokens.get(i).isCapitalised()) {
                return false;
            }
            words++;
        }
        return words > 0 && words <= LONGEST_NAME;
    }

    private OwnerReading underTopic(Tokens tokens, int start, int dash, @Nullable Mention<Due> due) {
        String topic = OwnerList.words(tokens, start, dash);
        OwnerReading closing = brackets.find(tokens, dash + 1, due);
        if (!closing.isEmpty()) {
            return closing.under(topic);
        }
        OwnerReading leading = leading(tokens, dash + 1);
        if (!leading.isEmpty()) {
            return leading.under(topic);
        }
        Read head = heads.owners(tokens, start, dash);
        if (!head.isEmpty()
                && head.owners().stream()
                        .allMatch(owner -> lists.isPlausible(owner) || lists.isOfKnown(tokens, owner))) {
            return reading(tokens, head.owners(), dash + 1);
        }
        OwnerReading last = trailing.find(tokens, start, due);
        boolean onlyDash = !last.isEmpty() && last.to() <= tokens.startOf(dash);
        if (onlyDash) {
            return last;
        }
        OwnerReading behind = elsewhere(tokens, dash + 1, due);
        if (behind.isEmpty() && isName(tokens, dash + 1)) {
            return none(tokens, start);
        }
        OwnerReading whole = behind.isEmpty() ? present.find(tokens, start) : behind;
        return whole.isEmpty() || !behind.isEmpty() ? behind.under(topic) : whole;
    }

    private OwnerReading beforeColon(Tokens tokens, int start, int colon, @Nullable Mention<Due> due) {
        Read head = heads.owners(tokens, start, colon);
        OwnerReading closing =
                head.isEmpty() || lists.isKnown(head) ? none(tokens, start) : brackets.find(tokens, colon + 1, due);
        if (!closing.isEmpty()) {
            return closing.under(OwnerList.words(tokens, start, colon));
        }
        OwnerReading told = lists.isKnown(head) ? none(tokens, start) : leading(tokens, colon + 1);
        if (!told.isEmpty()) {
            return told.under(OwnerList.words(tokens, start, colon));
        }
        boolean named = !head.isEmpty()
                && (lists.isKnown(head)
                        || head.owners().stream()
                                .allMatch(owner -> isNamelike(tokens, owner) || lists.isOfKnown(tokens, owner)));
        if (named) {
            return reading(tokens, head.owners(), colon + 1);
        }
        return told;
    }

    private OwnerReading elsewhere(Tokens tokens, int start, @Nullable Mention<Due> due) {
        OwnerReading found = brackets.find(tokens, start, due);
        if (found.isEmpty()) {
            found = trailing.find(tokens, start, due);
        }
        if (found.isEmpty()) {
            found = passives.find(tokens, start);
        }
        if (found.isEmpty()) {
            found = laterClause(tokens, start);
        }
        if (found.isEmpty()) {
            found = present.find(tokens, start);
        }
        return found.isEmpty() ? passives.inPresent(tokens, start) : found;
    }

    /** "Lists are late; OWNERS to send …": only known names, as any word may start a clause. */
    private OwnerReading laterClause(Tokens tokens, int start) {
        for (int i = start; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean begins = token.is(".") || token.is(";") || token.is(":") || tokens.isTopicDash(i);
            if (begins || isReport(tokens, i) || isClauseComma(tokens, i)) {
                OwnerReading found = leading(tokens, i + 1);
                if (!found.isEmpty() && arePlausible(found.owners())) {
                    return new OwnerReading(
                            found.owners(), null, found.from(), tokens.text().length(), List.of());
                }
            }
        }
        return none(tokens, start);
    }

    /** "Painting of the doors, OWNERS to finish it": no comma of a list of names, and no "will", which also tells news. */
    private boolean isClauseComma(Tokens tokens, int i) {
        return tokens.get(i).is(",") && i > 0 && !tokens.get(i - 1).isCapitalised() && charges(tokens, i + 1);
    }

    /** "It was agreed that …". */
    private static boolean isReport(Tokens tokens, int i) {
        boolean that = tokens.get(i).is("that") || tokens.get(i).is("que");
        return that && REPORTS.contains(tokens.get(i - 1).folded());
    }

    /** True for owners that a sentence may be about: all of them known, or slips of known names. */
    boolean arePlausible(List<Mention<Owner>> owners) {
        return owners.stream().allMatch(lists::isPlausible);
    }

    private boolean isNamelike(Tokens tokens, Mention<Owner> owner) {
        int first = tokens.indexAt(owner.start());
        boolean several = tokens.get(first).end() < owner.end();
        return tokens.get(first).isAcronym() || several || lists.isPlausible(owner);
    }

    private static OwnerReading reading(Tokens tokens, List<Mention<Owner>> owners, int task) {
        return OwnerReading.of(owners, tokens.startOf(task), tokens.text().length());
    }

    private static OwnerReading none(Tokens tokens, int start) {
        return OwnerReading.of(List.of(), tokens.startOf(start), tokens.text().length());
    }
}
