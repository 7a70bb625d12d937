package org.rapporteur.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of minutes. Pure: the same text, date and vocabulary always give the same answer; it never throws. */
public final class Recogniser {
    /** What stands before an action and is not part of it: "ACTION:", "Action point 2.", "[ ]", a bullet. */
    private static final Pattern OPENING = Pattern.compile(
            "^\\s*(?:(?:action(?:s| points?| items?)?\\s*\\d{0,3}\\s*[:.–-]\\s*)|action\\s+(?=(?-i:\\p{Lu}{2}[\\p{Lu}/&, -]*):\\s)|(?:ai|ap)\\s*\\d{0,3}\\s*(?::|(?=@))\\s*|(?:\\[[ xX]?\\]|[!•·*–-]|[-=]{1,3}>|[→⇒➔➜►]|\\d{1,3}[.)])\\s+)",
            Pattern.CASE_INSENSITIVE);

    /** "It was decided that UNHCR will …". */
    private static final Pattern AGREED = Pattern.compile(
            "^\\s*que\\s+(?=\\p{Lu})|^\\s*(?:it was |it has been |the (?:group|meeting|members) )?(?:agreed|decided) that\\s+",
            Pattern.CASE_INSENSITIVE);

    private static final Reference ANY_DAY = Reference.of(LocalDate.of(2000, 1, 1));

    private final Vocabulary vocabulary;
    private final OwnerFinder owners;
    private final Promises promises;
    private final ReadingHabits habits;
    /** The text asked about last, in words: of one line several things are asked, one after another. Any thread may change it. */
    private @Nullable Tokens latest;

    public Recogniser(Vocabulary vocabulary) {
        this(vocabulary, ReadingHabits.ANY);
    }

    private Recogniser(Vocabulary vocabulary, ReadingHabits habits) {
        this(vocabulary, habits, new OwnerFinder(vocabulary));
    }

    private Recogniser(Vocabulary vocabulary, ReadingHabits habits, OwnerFinder owners) {
        this.vocabulary = vocabulary;
        this.habits = habits;
        this.owners = owners;
        this.promises = new Promises(owners);
    }

    /** The same names, for a document of these habits. */
    public Recogniser with(ReadingHabits changed) {
        return new Recogniser(vocabulary, changed, owners);
    }

    /** A recogniser that also knows names which one document explains. */
    public Recogniser knowing(List<Vocabulary.Term> terms) {
        return terms.isEmpty() ? this : new Recogniser(vocabulary.with(terms), habits);
    }

    public ReadingHabits habits() {
        return habits;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /**
     * Reads one action.
     *
     * @param text the action as written, without its number
     * @param on the meeting's date, against which dues are read
     */
    public Recognition action(String text, LocalDate on) {
        Tokens tokens = tokens(text);
        int start = start(tokens);
        Mention<Due> due = DueFinder.find(tokens, reference(on));
        OwnerReading reading = owners.find(tokens, start, due);
        return new Recognition(reading.owners(), due, reading.topic(), Tasks.of(text, reading, due));
    }

    /** Who owes an action whose due was read already, as {@link #action} reads it. */
    public List<Owner> ownersOf(String text, @Nullable Mention<Due> due) {
        Tokens tokens = tokens(text);
        return owners.find(tokens, start(tokens), due).owners().stream()
                .map(Mention::what)
                .toList();
    }

    /** When an action is due, as {@link #action} reads it, without looking for owners; null when it does not say. */
    public @Nullable Due dueOf(String text, LocalDate on) {
        Mention<Due> due = DueFinder.find(tokens(text), reference(on));
        return due == null ? null : due.what();
    }

    /**
     * Looks for a promise in discussion text ("IOM will coordinate the graphic design version").
     *
     * @param text one sentence or several; the first promise in it is given
     * @param on the meeting's date, against which dues are read
     * @return empty for narrative and the past
     */
    public Optional<Suggestion> promise(String text, LocalDate on) {
        return promises(text, on).stream().findFirst();
    }

    /** All promises of discussion text, one a sentence, as {@link #promise} finds the first. */
    public List<Suggestion> promises(String text, LocalDate on) {
        return promises.find(text, reference(on));
    }

    /**
     * Reads words that are nothing but a due ("30 April 2018", "end of May", "30apr", "eom"), as typed by hand.
     *
     * @return empty when the words name no date
     */
    public Optional<Due> due(String words, LocalDate on) {
        return DueFinder.exactly(words, reference(on));
    }

    /**
     * Where the actions that one paragraph holds start: 0, and wherever another owner is told to do something ("UNHCR to
     * print the map. IOM to check it").
     */
    public List<Integer> clauses(String action) {
        Tokens tokens = tokens(action);
        int start = start(tokens);
        if (owners.opening(tokens, start).isEmpty()) {
            // Nobody is told at its beginning: it is one clause, whatever else it says.
            return List.of(0);
        }
        return new Clauses(owners).of(tokens, start, owners.find(tokens, start, DueFinder.find(tokens, ANY_DAY)));
    }

    /** The sentences of discussion text that are actions in the short form of minutes: "UNHCR to share the list." */
    public List<Mention<String>> told(String text) {
        return new Clauses(owners)
                .told(tokens(text)).stream()
                        .map(span -> new Mention<>(text.substring(span.start(), span.end()), span.start(), span.end()))
                        .toList();
    }

    /** True for text that begins with its owner and a firm word: "UNHCR to …", "Sector leads will …". */
    public boolean isTold(String text) {
        Tokens tokens = tokens(text);
        int start = agreed(tokens, 0);
        return !owners.leading(tokens, start).isEmpty()
                || !owners.asked(tokens, start).isEmpty();
    }

    /** True for text that begins with its owner and "to", "must", "agreed to": told to do it, where "will" only says that. */
    public boolean isCharged(String text) {
        Tokens tokens = tokens(text);
        int start = agreed(tokens, 0);
        return owners.charges(tokens, start) || !owners.asked(tokens, start).isEmpty();
    }

    /** Told, or with its owner and a deed in the present: "Partners send their lists". */
    public boolean opensWithDuty(String text) {
        Tokens tokens = tokens(text);
        return !owners.opening(tokens, agreed(tokens, 0)).isEmpty();
    }

    /** True for text that begins with a known name or an audience, whatever follows it. */
    public boolean opensWithName(String text) {
        return owners.opens(tokens(text));
    }

    /** True for text that begins with a verb of doing, as what is to be done is put in tables: "Share …", "Transmettre …". */
    public boolean startsWithDeed(String text) {
        Tokens tokens = tokens(text);
        Token first = tokens.get(0);
        String word = first.folded();
        // "Medair a livré": a name, and what it has done.
        boolean past = tokens.get(1).text().equals("a");
        boolean romance = habits.language() != Language.ENGLISH && Words.isRomanceInfinitive(word) && !past;
        boolean forbidden = word.equals("do") && tokens.get(1).is("not");
        return first.isWord() && !first.isAcronym() && (Words.isDeed(word) || romance || forbidden);
    }

    /** True for text that begins with what was done: "Taken up in the minutes". */
    public boolean startsWithReport(String text) {
        return Words.isParticiple(tokens(text).get(0).folded());
    }

    /** The owners that words name which are nothing but owners, as in a cell of a table; empty for other words. */
    public List<Owner> owners(String words) {
        Tokens tokens = tokens(words);
        int end = tokens.get(tokens.size() - 1).is(".") ? tokens.size() - 1 : tokens.size();
        return owners.exactly(tokens, end).owners().stream().map(Mention::what).toList();
    }

    /** True for words that are nothing but owners, each of them known, explained by the document, or an audience. */
    public boolean knowsOwners(String words) {
        List<Owner> read = owners(words);
        return !read.isEmpty() && read.stream().allMatch(this::isKnown);
    }

    /** True for words that are nothing but owners, one at least known, explained by the document, or an audience. */
    public boolean namesKnown(String words) {
        return owners(words).stream().anyMatch(this::isKnown);
    }

    /** True when a reading names somebody whom the group or the document knows, or an audience. */
    public boolean namesKnown(Recognition read) {
        return read.owners().stream().map(Mention::what).anyMatch(this::isKnown);
    }

    private boolean isKnown(Owner owner) {
        return owner.kind() != OwnerKind.UNKNOWN
                || vocabulary.find(owner.name()).isPresent();
    }

    /** The recogniser that will read the text later: without the habits of one document and the names it explains. */
    public Recogniser plain() {
        boolean known = vocabulary.terms().stream().noneMatch(Vocabulary.Term::proposed);
        return known ? with(ReadingHabits.ANY) : new Recogniser(vocabulary.withoutProposed());
    }

    /** Where the words behind a label, a box or "it was agreed that" begin. */
    private static int start(Tokens tokens) {
        Matcher opening = OPENING.matcher(tokens.text());
        return agreed(tokens, opening.lookingAt() ? opening.end() : 0);
    }

    private static int agreed(Tokens tokens, int from) {
        Matcher agreed = AGREED.matcher(tokens.text());
        agreed.region(from, tokens.text().length());
        return tokens.indexAt(agreed.lookingAt() ? agreed.end() : from);
    }

    private Tokens tokens(String text) {
        Tokens known = latest;
        if (known == null || !known.text().equals(text)) {
            known = Tokens.of(text, habits.language());
            latest = known;
        }
        return known;
    }

    private Reference reference(LocalDate on) {
        return new Reference(on, habits.isMonthFirst());
    }

    /** True for a collective owner such as "all", "All IMs" or "RIMWG organisations". */
    public boolean isAudience(String name) {
        Tokens tokens = Tokens.of(name);
        int start = Words.ARTICLES.contains(tokens.get(0).folded()) ? 1 : 0;
        return vocabulary.find(name).isEmpty() && Audiences.end(tokens, start) == tokens.size();
    }
}
