package org.rapporteur.recognition;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the words of minutes. Pure: the same text, date and vocabulary always give the same answer; it never throws. */
public final class Recogniser {
    /** What stands before an action and is not part of it: "ACTION:", "Action point 2.", "[ ]", a bullet. */
    private static final Pattern OPENING = Pattern.compile(
            "^\\s*(?:(?:action(?:s| points?| items?)?\\s*\\d{0,3}\\s*[:.–-]\\s*)|(?:\\[ ?\\]|[!•·*–-]|\\d{1,3}[.)])\\s+)",
            Pattern.CASE_INSENSITIVE);

    private final Vocabulary vocabulary;
    private final OwnerFinder owners;
    private final Promises promises;

    public Recogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.owners = new OwnerFinder(vocabulary);
        this.promises = new Promises(owners);
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
        Matcher opening = OPENING.matcher(text);
        Tokens tokens = Tokens.of(text);
        int start = opening.find() ? tokens.indexAt(opening.end()) : 0;
        Mention<Due> due = DueFinder.find(tokens, on);
        OwnerReading reading = owners.find(tokens, start, due);
        return new Recognition(reading.owners(), due, reading.topic(), Tasks.of(text, reading, due));
    }

    /**
     * Looks for a promise in discussion text ("IOM will coordinate the graphic design version").
     *
     * @param text one sentence or several; the first promise in it is given
     * @param on the meeting's date, against which dues are read
     * @return empty for narrative, the past, and what nobody known promises
     */
    public Optional<Suggestion> promise(String text, LocalDate on) {
        return promises.find(text, on);
    }

    /**
     * Reads words that are nothing but a due ("30 April 2018", "end of May", "30apr", "eom"), as typed by hand.
     *
     * @return empty when the words name no date
     */
    public Optional<Due> due(String words, LocalDate on) {
        return DueFinder.exactly(words, on);
    }

    /** True for a collective owner such as "all", "All IMs" or "RIMWG organisations". */
    public boolean isAudience(String name) {
        Tokens tokens = Tokens.of(name);
        int start = Words.ARTICLES.contains(tokens.get(0).folded()) ? 1 : 0;
        return vocabulary.find(name).isEmpty() && Audiences.end(tokens, start) == tokens.size();
    }
}
