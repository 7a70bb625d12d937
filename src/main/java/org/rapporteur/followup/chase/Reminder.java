package org.rapporteur.followup.chase;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Lateness;
import org.rapporteur.followup.SaidDay;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;

/**
 * A reminder to one agency. What names it comes first, what is asked of all members stands under a heading of its own: the
 * agency may have done its part of that.
 *
 * @param group name of the working group; may be empty
 * @param agency short name
 * @param open what it owes, alone, jointly or as one of all: overdue ones first, then by due, those without a date last
 * @param today the day from which lateness is counted
 */
public record Reminder(String group, String agency, List<FollowUp> open, LocalDate today) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final Comparator<FollowUp> ORDER = Comparator.comparing(
                    Reminder::lastDay, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(FollowUp::number);

    public Reminder {
        open = open.stream().sorted(ORDER).toList();
    }

    public String subject() {
        String of = group.isBlank() ? "" : group.strip() + ": ";
        return of + "open follow-ups of " + agency + ", " + DATE.format(today);
    }

    /** The message as plain text, lines ended by "\n". */
    public String body() {
        StringBuilder text = new StringBuilder("Dear colleagues,\n\n");
        text.append("This is a friendly reminder of what ").append(agency).append(" agreed to do");
        text.append(group.isBlank() ? "" : " in the " + group.strip()).append(": ");
        text.append(inShort()).append(".\n");
        part(text, "OVERDUE", one -> isNamed(one) && isLate(one));
        part(text, "COMING UP", one -> isNamed(one) && !isLate(one) && lastDay(one) != null);
        part(text, "WITHOUT A DATE", one -> isNamed(one) && lastDay(one) == null);
        part(text, "ASKED OF ALL MEMBERS", one -> !isNamed(one));
        text.append(
                        "\nThe attached tracker holds the same list. Please fill in its green columns (Due, Status, Progress)")
                .append(" and send it back, or simply answer this message.\n");
        return text.toString();
    }

    private String inShort() {
        long late = open.stream().filter(this::isLate).count();
        if (open.size() == 1) {
            return late == 0 ? "1 follow-up is open" : "1 follow-up is open, and it is overdue";
        }
        String many = open.size() + " follow-ups are open";
        return late == 0 ? many : many + ", and " + late + (late == 1 ? " of them is overdue" : " of them are overdue");
    }

    private void part(StringBuilder text, String title, Predicate<FollowUp> belongs) {
        List<FollowUp> part = open.stream().filter(belongs).toList();
        if (!part.isEmpty()) {
            text.append('\n').append(title).append('\n');
            part.forEach(one -> text.append(line(one)));
        }
    }

    private String line(FollowUp one) {
        return "  No " + one.number() + "  " + one.text().replaceAll("\\s*\\R\\s*", " ") + "\n      " + due(one)
                + "raised " + DATE.format(one.raisedOn()) + others(one) + "\n";
    }

    private String others(FollowUp one) {
        String others = one.owners().stream()
                .map(Owner::name)
                .filter(name -> !name.equals(agency))
                .collect(Collectors.joining(", "));
        boolean itself = one.owners().stream().anyMatch(owner -> owner.name().equalsIgnoreCase(agency));
        return others.isEmpty() ? "" : (itself ? ", with " : isNamed(one) ? ", by " : ", asked of ") + others;
    }

    private String due(FollowUp one) {
        Due due = one.due();
        if (due == null) {
            return "";
        }
        LocalDate last = due.to();
        if (last == null) {
            return "due " + due.phrase() + ", ";
        }
        String late = Lateness.of(one, today).map(it -> ", " + it.words()).orElse("");
        return "due " + said(due.phrase(), last) + late + ", ";
    }

    /** The day as it was said with what it means: "by mid-June (15 June 2026)", but "by 13 May 2026" without saying it twice. */
    private static String said(String phrase, LocalDate last) {
        return SaidDay.withYear(phrase, last).orElseGet(() -> phrase + " (" + DATE.format(last) + ")");
    }

    private boolean isNamed(FollowUp one) {
        return one.isOf(agency);
    }

    private boolean isLate(FollowUp one) {
        return one.isOverdueOn(today);
    }

    private static @Nullable LocalDate lastDay(FollowUp one) {
        return one.due() == null ? null : one.due().to();
    }
}
