package org.rapporteur.meeting.ui.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Membership;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Presence;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class KnownNamesTest {
    private static final LocalDate DAY = TestWorkspace.TODAY;

    @TempDir
    private Path folder;

    @Test
    void membersOfThatDayOfWhomNothingIsNotedAreAbsentAndNewPeopleAreGuests() {
        try (Workspace workspace = TestWorkspace.in(folder)) {
            workspace.meetings().add(TestWorkspace.minutes(DAY, List.of()), MeetingState.DRAFT, null);
            String group = workspace.directory().mainGroup().orElseThrow();
            workspace.directory().saveMembership(group, new Membership(0, "UNHCR", null, null));
            workspace.directory().saveMembership(group, new Membership(0, "IOM", null, null));
            workspace.directory().saveMembership(group, new Membership(0, "WFP", null, DAY.minusDays(1)));
            workspace.people().contacts().save(Contact.of("Amina Example", "UNHCR"));
            KnownNames names = KnownNames.of(workspace.directory());
            List<Attendee> attendance = List.of(
                    new Attendee("HCR", 2, "AMINA EXAMPLE, New Person", Presence.PRESENT),
                    new Attendee("UNICEF", null, "Not There", Presence.APOLOGIES));

            assertThat(names.absent(attendance, DAY)).containsExactly("IOM");
            assertThat(names.absent(attendance, DAY.minusDays(1))).containsExactly("IOM", "WFP");
            assertThat(names.absent(List.of(), DAY))
                    .as("before anybody is noted")
                    .isEmpty();
            assertThat(names.guests(attendance))
                    .extracting(Contact::name, Contact::organisation)
                    .containsExactly(tuple("New Person", "HCR"));
        }
    }
}
