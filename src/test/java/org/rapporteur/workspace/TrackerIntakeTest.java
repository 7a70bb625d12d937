package org.rapporteur.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Status;
import org.rapporteur.followup.tracker.Answers;
import org.rapporteur.followup.tracker.Comparison;
import org.rapporteur.followup.tracker.Difference;
import org.rapporteur.followup.tracker.Field;
import org.rapporteur.followup.tracker.TrackerProblem;

class TrackerIntakeTest extends TrackerSentOut {
    @Test
    void aTrackerThatWasNotTouchedAsksForNothing() {
        assertThat(compare().differences()).isEmpty();
        assertThat(compare().problems()).isEmpty();
    }

    @Test
    void statusDueAndProgressComeBackFromAnySheetAndAreUndoneAtOnce() throws IOException {
        List<FollowUp> before = followUps();
        fillIn(workbook -> {
            cell(workbook.getSheet("UNICEF"), 1, STATUS).setCellValue("completed");
            cell(workbook.getSheet("IOM"), 2, DUE).setCellValue(LocalDate.of(2026, 7, 15));
            cell(workbook.getSheet("All"), 3, PROGRESS).setCellValue(" asked the host ");
            cell(workbook.getSheet("All"), 3, DUE_AS_SAID).setCellValue("mid-June 2026");
        });
        assertThat(told())
                .containsExactly(
                        "1 STATUS OPEN>DONE",
                        "2 DUE 2026-06-30>2026-07-15",
                        "3 DUE >" + compareDue(3),
                        "3 NOTE >asked the host");
        TrackerIntake intake = new TrackerIntake(workspace);
        Comparison comparison = compare();
        List<Long> events = intake.accept(comparison, comparison.differences());

        assertThat(number(1).status()).isEqualTo(Status.DONE);
        assertThat(number(2).due()).isEqualTo(Answers.onDay(LocalDate.of(2026, 7, 15)));
        assertThat(number(3).due()).extracting(due -> due.phrase()).isEqualTo("mid-June 2026");
        assertThat(told()).containsExactly("3 NOTE >asked the host");
        assertThat(workspace.followUps().events(number(1).id()).getLast().note())
                .isEqualTo("from tracker.xlsx");

        workspace.followUps().takeBack(events);
        assertThat(followUps()).isEqualTo(before);
    }

    private String compareDue(int number) {
        return compare().differences().stream()
                .filter(one -> one.followUp().number() == number && one.field() == Field.DUE)
                .map(Difference::now)
                .findFirst()
                .orElse("none");
    }

    @Test
    void whatWasChangedHereSinceIsAConflictUnlessItIsTheSame() throws IOException {
        workspace.followUps().setStatus(List.of(number(1).id()), Status.DROPPED, "");
        workspace.followUps().setStatus(List.of(number(2).id()), Status.DONE, "");
        fillIn(workbook -> {
            cell(workbook.getSheet("All"), 1, STATUS).setCellValue("Done");
            cell(workbook.getSheet("All"), 2, STATUS).setCellValue("Done");
        });
        assertThat(told()).containsExactly("1 STATUS DROPPED>DONE!");
    }

    @Test
    void twoSheetsThatDisagreeAreAConflict() throws IOException {
        fillIn(workbook -> {
            cell(workbook.getSheet("UNICEF"), 2, STATUS).setCellValue("Done");
            cell(workbook.getSheet("IOM"), 2, STATUS).setCellValue("In progress");
        });
        assertThat(compare().differences()).singleElement().satisfies(one -> assertThat(one.conflict())
                .isTrue());
        assertThat(compare().problems())
                .singleElement()
                .extracting(TrackerProblem::told)
                .asString()
                .contains("IOM!", "UNICEF!");
    }
}
