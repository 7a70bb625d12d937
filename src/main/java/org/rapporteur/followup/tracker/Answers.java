package org.rapporteur.followup.tracker;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Status;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Folding;

/** What people write into the cells of a tracker. */
public final class Answers {
    private static final Map<String, Status> STATUSES = Map.ofEntries(
            Map.entry("open", Status.OPEN),
            Map.entry("pending", Status.OPEN),
            Map.entry("not started", Status.OPEN),
            Map.entry("in progress", Status.IN_PROGRESS),
            Map.entry("ongoing", Status.IN_PROGRESS),
            Map.entry("started", Status.IN_PROGRESS),
            Map.entry("done", Status.DONE),
            Map.entry("completed", Status.DONE),
            Map.entry("complete", Status.DONE),
            Map.entry("closed", Status.DONE),
            Map.entry("dropped", Status.DROPPED),
            Map.entry("cancelled", Status.DROPPED),
            Map.entry("canceled", Status.DROPPED));

    /** Days as figures: the day comes first, as everywhere but in the United States. */
    private static final List<DateTimeFormatter> FIGURES =
            List.of(strict("uuuu-M-d"), strict("uuuu/M/d"), strict("d/M/uuuu"), strict("d.M.uuuu"), strict("d-M-uuuu"));

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Recogniser recogniser;
    private final LocalDate today;

    /** @param today the day against which words such as "end of June" are read */
    public Answers(Recogniser recogniser, LocalDate today) {
        this.recogniser = recogniser;
        this.today = today;
    }

    /** The status that is meant; empty for words that mean none. */
    public static Optional<Status> status(String text) {
        return Optional.ofNullable(
                STATUSES.get(Folding.fold(text).replace('-', ' ').replace('_', ' ')));
    }

    /** The due that is meant, said with the words themselves; empty for words that mean none. */
    public Optional<Due> due(String text) {
        return figures(text).map(Answers::onDay).or(() -> recogniser.due(text, today));
    }

    /** True for words that take a due away. */
    public static boolean isNoDue(String text) {
        return switch (Folding.fold(text)) {
            case "none", "no date", "no due", "no deadline", "-", "–" -> true;
            default -> false;
        };
    }

    /** A due on a day: "30 April 2026". */
    public static Due onDay(LocalDate day) {
        return new Due(SAID.format(day), day, day, DuePrecision.DAY);
    }

    private static Optional<LocalDate> figures(String text) {
        String figures = text.strip().replaceFirst("T[0-9:.]+$", "");
        return FIGURES.stream()
                .flatMap(form -> Stream.ofNullable(day(figures, form)))
                .findFirst();
    }

    private static @Nullable LocalDate day(String figures, DateTimeFormatter form) {
        try {
            return LocalDate.parse(figures, form);
        } catch (DateTimeParseException none) {
            return null;
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
