package org.rapporteur.followup.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

/** Follow-ups of an invented group: alone, joint, collective, unknown, of nobody, with and without dues. */
final class LakeBasinFollowUps {
    static final LocalDate AS_OF = LocalDate.of(2026, 5, 14);

    private static final List<String> ORGANISATIONS = List.of("UNHCR", "IOM", "UNICEF", "WFP", "Save the Children");

    private static final List<Status> STATUSES = List.of(Status.values());

    private LakeBasinFollowUps() {}

    static List<FollowUp> few() {
        return List.of(
                followUp(1, "Publish the country profiles", Status.IN_PROGRESS, "end of April", "2026-04-30", "UNICEF"),
                followUp(2, "Reconcile the enrolment figures", Status.OPEN, "late June", "2026-06-30", "UNHCR", "IOM"),
                followUp(3, "=SUM(A1) is not a formula here", Status.OPEN, null, null, "all"),
                followUp(4, "Send the template", Status.OPEN, "by 13 May", "2026-05-13", "UNCHR"),
                followUp(5, "Clean the list of crossing points", Status.DONE, "in March", "2026-03-31"),
                followUp(6, "-2 days: move the deadline", Status.DROPPED, "before the next meeting", null, "IOM"));
    }

    /** Of all together, so that no organisation has a sheet of its own. */
    static List<FollowUp> collective(int count) {
        return many(count, List.of("all"));
    }

    static List<FollowUp> many(int count) {
        return many(count, ORGANISATIONS);
    }

    private static List<FollowUp> many(int count, List<String> owners) {
        int names = owners.size();
        List<FollowUp> all = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String first = owners.get(i % names);
            String second = owners.get((i / 5) % names);
            String text = first + " to review and comment on version " + i + " of the enrolment factsheet";
            Status status = STATUSES.get(i % 4);
            String to = LocalDate.of(2026, 1, 1).plusDays(i % 300).toString();
            all.add(followUp(i, text, status, "by the end of that week", to, first, second));
        }
        return all;
    }

    private static FollowUp followUp(
            int number, String text, Status status, @Nullable String phrase, @Nullable String to, String... owners) {
        LocalDate last = to == null ? null : LocalDate.parse(to);
        Due due = phrase == null
                ? null
                : new Due(phrase, last, last, last == null ? DuePrecision.EVENT : DuePrecision.DAY);
        List<Owner> named =
                Stream.of(owners).distinct().map(LakeBasinFollowUps::owner).toList();
        return new FollowUp(
                number,
                number,
                1,
                LocalDate.of(2026, 2, 12),
                "018f0000-0000-7000-8000-%012d".formatted(number),
                text,
                named,
                named,
                due,
                status,
                "School enrolment data");
    }

    private static Owner owner(String name) {
        if (name.equals("all")) {
            return Owner.of(name, OwnerKind.AUDIENCE);
        }
        return ORGANISATIONS.contains(name)
                ? Owner.of(name, OwnerKind.ORGANISATION)
                : new Owner(name, OwnerKind.UNKNOWN, List.of("UNHCR"));
    }
}
