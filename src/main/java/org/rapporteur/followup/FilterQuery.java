package org.rapporteur.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.query.Query;
import org.rapporteur.shared.query.Term;

/**
 * What a query of the filter box asks of follow-ups. Pure. Dates may be days, months and years ({@code 2026-05-14},
 * {@code 2026-05}, {@code 2026}), with {@code <} or {@code >} in front, or two of them with {@code ..} between.
 */
public final class FilterQuery {
    /** Ways for {@code is:}, best first. */
    public static final List<String> STATES =
            List.of("open", "overdue", "in-progress", "done", "dropped", "alone", "joint");

    /** Ways for {@code due:} beside dates. */
    public static final List<String> DUES = List.of("past", "today", "week", "month", "next-month", "quarter", "none");

    /** Ways for {@code slipped:}. */
    public static final List<String> SLIPS = List.of("yes", "no", "2", "3");

    private static final Pattern SPAN = Pattern.compile("(.*?)\\.\\.(.*)");
    private static final Pattern COUNT = Pattern.compile(">?(\\d{1,4})");

    private final LocalDate today;

    /** @param today what "week" and "month" are counted from */
    public FilterQuery(LocalDate today) {
        this.today = today;
    }

    /** The filter that a query means; what it does not understand finds nothing. */
    public FollowUpFilter filter(Query query) {
        List<Condition> conditions = new ArrayList<>();
        OwnerMode mode = mode(query);
        for (Term term : query.terms()) {
            if (term.isWord()) {
                add(conditions, new Condition.Mentions(term.values().getFirst()), term.negated());
            } else if (!isMode(term)) {
                add(conditions, condition(term, mode), term.negated());
            }
        }
        return FollowUpFilter.of(conditions);
    }

    /** True when a value means something to a key. */
    public boolean isUnderstood(String key, String value) {
        return isMode(Term.of(key, value)) || one(key, value, OwnerMode.ANY).isPresent();
    }

    /** A query that means what a filter asks for; conditions that no query can say are left out. */
    public static Query query(FollowUpFilter filter) {
        List<Term> terms = new ArrayList<>();
        if (!filter.agencies().isEmpty()) {
            terms.add(new Term("agency", filter.agencies(), false));
            switch (filter.mode()) {
                case ANY -> {}
                case OWN -> terms.add(Term.of("is", "alone"));
                case JOINT -> terms.add(Term.of("is", "joint"));
            }
        }
        if (filter.state() != FollowUpFilter.State.ANY) {
            terms.add(Term.of("is", filter.state().name().toLowerCase(Locale.ROOT)));
        }
        if (filter.dueFrom() != null || filter.dueTo() != null) {
            terms.add(Term.of("due", text(filter.dueFrom()) + ".." + text(filter.dueTo())));
        }
        if (filter.topic() != null) {
            terms.add(Term.of("topic", filter.topic()));
        }
        for (String word : filter.words().strip().split("\\s+", -1)) {
            if (!word.isEmpty()) {
                terms.add(Term.word(word));
            }
        }
        return new Query(terms);
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static void add(List<Condition> conditions, Condition condition, boolean negated) {
        conditions.add(negated ? new Condition.Not(condition) : condition);
    }

    private static boolean isMode(Term term) {
        return term.key().equals("is")
                && !term.negated()
                && term.values().stream().allMatch(value -> value.equals("alone") || value.equals("joint"));
    }

    private static OwnerMode mode(Query query) {
        List<String> states = query.values("is");
        return states.contains("alone") ? OwnerMode.OWN : states.contains("joint") ? OwnerMode.JOINT : OwnerMode.ANY;
    }

    private Condition condition(Term term, OwnerMode mode) {
        List<Condition> any = term.values().stream()
                .flatMap(value -> one(term.key(), value, mode).stream())
                .toList();
        return any.size() == 1 ? any.getFirst() : new Condition.AnyOf(any);
    }

    private Optional<Condition> one(String key, String value, OwnerMode mode) {
        return switch (key) {
            case "agency" -> Optional.of(new Condition.Owes(List.of(value), mode));
            case "owner" ->
                Optional.of(
                        value.equalsIgnoreCase("nobody")
                                ? new Condition.Nobodys()
                                : new Condition.Named(List.of(value)));
            case "topic" -> Optional.of(new Condition.About(List.of(value)));
            case "is" -> state(value.toLowerCase(Locale.ROOT));
            case "due" -> due(value.toLowerCase(Locale.ROOT));
            case "raised" ->
                days(value)
                        .map(days -> new Condition.RaisedWithin(
                                days.from == null ? LocalDate.of(1, 1, 1) : days.from,
                                days.to == null ? LocalDate.of(9999, 12, 31) : days.to));
            case "slipped" -> slipped(value.toLowerCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    private static Optional<Condition> state(String value) {
        return switch (value) {
            case "open" -> Optional.of(new Condition.Has(List.of(Status.OPEN, Status.IN_PROGRESS)));
            case "overdue", "late" -> Optional.of(new Condition.Late());
            case "in-progress", "progress" -> Optional.of(new Condition.Has(List.of(Status.IN_PROGRESS)));
            case "done" -> Optional.of(new Condition.Has(List.of(Status.DONE)));
            case "dropped" -> Optional.of(new Condition.Has(List.of(Status.DROPPED)));
            default -> Optional.empty();
        };
    }

    private Optional<Condition> due(String value) {
        LocalDate monthEnd = today.with(TemporalAdjusters.lastDayOfMonth());
        LocalDate nextMonth = monthEnd.plusDays(1);
        return switch (value) {
            case "none" -> Optional.of(new Condition.Undated());
            case "past" -> Optional.of(new Condition.DueWithin(null, today.minusDays(1)));
            case "today" -> Optional.of(new Condition.DueWithin(today, today));
            case "week" -> Optional.of(new Condition.DueWithin(today, today.plusDays(7)));
            case "month" -> Optional.of(new Condition.DueWithin(today, monthEnd));
            case "next-month" ->
                Optional.of(new Condition.DueWithin(nextMonth, nextMonth.with(TemporalAdjusters.lastDayOfMonth())));
            case "quarter" -> Optional.of(new Condition.DueWithin(today, today.plusMonths(3)));
            default -> days(value).map(days -> new Condition.DueWithin(days.from, days.to));
        };
    }

    private static Optional<Condition> slipped(String value) {
        if (value.equals("no")) {
            return Optional.of(new Condition.Not(new Condition.Slipped(1)));
        }
        if (value.equals("yes")) {
            return Optional.of(new Condition.Slipped(1));
        }
        Matcher count = COUNT.matcher(value);
        return count.matches()
                ? Optional.of(new Condition.Slipped(Integer.parseInt(count.group(1)) + (value.startsWith(">") ? 1 : 0)))
                : Optional.empty();
    }

    /** A stretch of days, open where null. */
    private record Stretch(@Nullable LocalDate from, @Nullable LocalDate to) {}

    private static Optional<Stretch> days(String value) {
        Matcher span = SPAN.matcher(value);
        if (span.matches()) {
            Optional<Stretch> first = period(span.group(1));
            Optional<Stretch> last = period(span.group(2));
            boolean understood = (first.isPresent() || span.group(1).isBlank())
                    && (last.isPresent() || span.group(2).isBlank())
                    && (first.isPresent() || last.isPresent());
            return understood
                    ? Optional.of(new Stretch(
                            first.map(Stretch::from).orElse(null),
                            last.map(Stretch::to).orElse(null)))
                    : Optional.empty();
        }
        if (value.startsWith("<")) {
            return period(value.substring(1)).map(days -> new Stretch(null, before(days.from)));
        }
        if (value.startsWith(">")) {
            return period(value.substring(1)).map(days -> new Stretch(after(days.to), null));
        }
        return period(value);
    }

    private static @Nullable LocalDate before(@Nullable LocalDate day) {
        return day == null ? null : day.minusDays(1);
    }

    private static @Nullable LocalDate after(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }

    private static Optional<Stretch> period(String text) {
        String value = text.strip();
        try {
            return switch (value.length()) {
                case 4 -> {
                    Year year = Year.parse(value);
                    yield Optional.of(new Stretch(year.atDay(1), year.atDay(year.length())));
                }
                case 7 -> {
                    YearMonth month = YearMonth.parse(value);
                    yield Optional.of(new Stretch(month.atDay(1), month.atEndOfMonth()));
                }
                default -> {
                    LocalDate day = LocalDate.parse(value);
                    yield Optional.of(new Stretch(day, day));
                }
            };
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
