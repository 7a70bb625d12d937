package org.rapporteur.meeting.circulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.meeting.Block;
import org.rapporteur.recognition.SectionTitles;
import org.rapporteur.shared.Folding;

/** What the minutes say about the next meeting, and whether that day can be right. Pure. */
final class NextMeetingWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.FRENCH, Locale.of("es"));

    private NextMeetingWords() {}

    /** The block that says it: under the heading, or the line itself. */
    static Optional<Block> block(List<Block> blocks) {
        boolean inside = false;
        for (Block block : blocks) {
            String start = block.text().lines().findFirst().orElse("").split("[:–-]", 2)[0];
            if (block.kind().isHeading()) {
                inside = SectionTitles.isNextMeeting(block.text());
            } else if (!block.text().isBlank() && (inside || SectionTitles.isNextMeeting(start))) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /**
     * Why the day can hardly be right; empty when it can.
     *
     * @param said the words of the minutes
     * @param day the day that was understood
     * @param on the day of the meeting itself
     */
    static Optional<String> wrongDay(String said, LocalDate day, LocalDate on) {
        Optional<DayOfWeek> named = weekday(said);
        if (named.isPresent() && named.get() != day.getDayOfWeek()) {
            return Optional.of(DAY.format(day) + " is no " + named.get().getDisplayName(TextStyle.FULL, Locale.UK));
        }
        if (!day.isAfter(on)) {
            return Optional.of(DAY.format(day) + " is not after this meeting");
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(DAY.format(day) + " is at a weekend");
        }
        return Optional.empty();
    }

    private static Optional<DayOfWeek> weekday(String said) {
        List<String> words = List.of(Folding.fold(said).split("[^\\p{L}]+", -1));
        return Stream.of(DayOfWeek.values())
                .filter(day -> LANGUAGES.stream()
                        .anyMatch(
                                language -> words.contains(Folding.fold(day.getDisplayName(TextStyle.FULL, language)))))
                .findFirst();
    }
}
