package org.rapporteur.workspace;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.Duplicate;
import org.rapporteur.importing.ImportOrder;
import org.rapporteur.importing.MinutesDraft;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.shared.Folding;

/**
 * Takes imported minutes into a workspace without anybody being asked: what cannot come in is said and left out, the rest
 * comes in with one transaction.
 */
public final class Intake {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Workspace workspace;
    private final Copies copies;
    private final @Nullable MeetingState state;
    private final List<ImportOrder> orders = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    /** What to do with minutes of a meeting that is there already. */
    public enum Copies {
        SKIP,
        KEEP,
        REPLACE
    }

    /**
     * What came of it.
     *
     * @param taken drafts that are meetings now, in the order given
     * @param refusals a sentence for each of the others
     */
    public record Result(List<MinutesDraft> taken, List<String> refusals) {
        public Result {
            taken = List.copyOf(taken);
            refusals = List.copyOf(refusals);
        }
    }

    private Intake(Workspace workspace, Copies copies, @Nullable MeetingState state) {
        this.workspace = workspace;
        this.copies = copies;
        this.state = state;
    }

    /**
     * Adds a meeting for each draft that has a date and is no copy.
     *
     * @param state how all of them stand; null to tell it by their dates
     */
    public static Result add(
            Workspace workspace, List<MinutesDraft> drafts, Copies copies, @Nullable MeetingState state) {
        Intake intake = new Intake(workspace, copies, state);
        drafts.forEach(intake::order);
        if (!intake.orders.isEmpty()) {
            workspace.imports().store(intake.orders);
        }
        return new Result(intake.orders.stream().map(ImportOrder::draft).toList(), intake.refusals);
    }

    private void order(MinutesDraft draft) {
        String name = "“" + draft.sourceName() + "”";
        LocalDate date = draft.minutes().header().date();
        if (date == null) {
            refusals.add(
                    name + " names no date; write the day of the meeting into its first line, such as “14 May 2026”.");
            return;
        }
        MinutesDraft twin = orders.stream()
                .map(ImportOrder::draft)
                .filter(other -> isSame(other, draft))
                .findFirst()
                .orElse(null);
        List<Duplicate> known = workspace.imports().duplicates(draft);
        if (twin != null && copies != Copies.KEEP) {
            refusals.add(
                    twin.source().hash().equals(draft.source().hash())
                            ? name + " is given twice; it was imported once."
                            : name + " holds the meeting of " + DATE.format(date) + " as “" + twin.sourceName()
                                    + "” does; import it with “--copies keep” if both shall stay.");
        } else if (!known.isEmpty() && copies == Copies.SKIP) {
            refusals.add(skipped(name, known.getFirst()));
        } else {
            List<Long> replaced = copies == Copies.REPLACE
                    ? known.stream().map(Duplicate::meetingId).toList()
                    : List.of();
            MeetingState as = state == null ? workspace.imports().usualState(date) : state;
            orders.add(new ImportOrder(draft, replaced, as));
        }
    }

    private static String skipped(String name, Duplicate known) {
        return known.sameFile()
                ? name + " was imported before, as the meeting of " + DATE.format(known.date()) + "; it was left out."
                : name + " holds the meeting of " + DATE.format(known.date())
                        + ", which is in the workspace already; import it with “--copies keep” or “--copies replace”.";
    }

    private static boolean isSame(MinutesDraft one, MinutesDraft other) {
        String group = Folding.fold(one.minutes().header().group());
        String second = Folding.fold(other.minutes().header().group());
        LocalDate date = one.minutes().header().date();
        boolean sameGroup = group.isEmpty() || second.isEmpty() || group.equals(second);
        return one.source().hash().equals(other.source().hash())
                || (sameGroup
                        && date != null
                        && date.equals(other.minutes().header().date()));
    }
}
