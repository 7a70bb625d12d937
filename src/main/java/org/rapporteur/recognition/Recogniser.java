package org.rapporteur.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads the words of minutes. Pure: the same text, date and vocabulary always give the same answer; it never throws. */
public final class Recogniser {
    private final Vocabulary vocabulary;

    public Recogniser(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
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
        return new Recognition(List.of(), null, null, text);
    }

    /**
     * Reads words that are nothing but a due ("30 April 2018", "end of May", "30apr", "eom"), as typed by hand.
     *
     * @return empty when the words name no date
     */
    public Optional<Due> due(String words, LocalDate on) {
        return Optional.empty();
    }

    /** True for a collective owner such as "all", "All IMs" or "RIMWG organisations". */
    public boolean isAudience(String name) {
        return false;
    }
}
