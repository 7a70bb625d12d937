package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.Attendee;

/** Rows of people in lists of attendance whose table lost its head, or the lines around it. */
class AttendanceRowsTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n";
    private static final String BODY = "\n1. Wells\n- Two are dry.\n";

    private static List<String> present(MinutesDraft draft) {
        return draft.minutes().present().stream().map(Attendee::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ana Santos (chair)   WFP           ana@example.org\nBen Cruz             Port Office   bc@example.org\nLia Moro             UNICEF        lia@example.org\n",
                "Ana Santos (chair)\tWFP\tana@example.org\nBen Cruz\tPort Office\tbc@example.org\nLia Moro\tUNICEF\tlia@example.org\n",
                "Ana Santos (chair) / WFP / ana@example.org\nBen Cruz / Port Office / bc@example.org\nLia Moro / UNICEF / lia@example.org\n",
                "1 / Ana Santos / Chair / WFP / 0997000000\n2 / Ben Cruz / Engineer / Port Office / 0997000001\n3 / Lia Moro / Nurse / UNICEF / 0997000002\n",
                "1\tAna Santos\tProtection Officer\tWFP\tana@example.org\n2\tBen Cruz\tHead of Office\tPort Office\tbc@example.org\n3\tLia Moro\tCoordinator\tUNICEF\tlia@example.org\n",
                "WFP / Ana Santos / ana@example.org\nPort Office / Ben Cruz / bc@example.org\nUNICEF / Lia Moro / lia@example.org\n",
                "Ana Santos / WFP\nBen Cruz / Port Office\nLia Moro / UNICEF\n"
            })
    void cellsWithoutHeadArePersonAndBody(String rows) throws IOException {
        MinutesDraft draft = read(HEAD + "Participants:\n\n" + rows + BODY);
        assertThat(present(draft)).containsExactly("WFP", "Port Office", "UNICEF");
        assertThat(draft.people())
                .extracting(PersonFound::name, PersonFound::organisation)
                .containsExactly(
                        tuple("Ana Santos", "WFP"), tuple("Ben Cruz", "Port Office"), tuple("Lia Moro", "UNICEF"));
    }

    @Test
    void headMayStandInTheLineOfItsFirstRow() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Participants;\nNo / Name / Position/Organization / Email / phone1 / Ana Santos / Health Officer/WFP / / 0997000000\n"
                + "2 / Ben Cruz / Engineer/Harbours / / 0997000001\n3 / Lia Moro /\n4 / Farid Haddad / Guard/IOM / / 0997000002\n"
                + BODY);
        assertThat(present(draft)).containsExactly("WFP", "Harbours", "Lia Moro", "IOM");
        assertThat(draft.people())
                .extracting(PersonFound::name)
                .containsExactly("Ana Santos", "Ben Cruz", "Lia Moro", "Farid Haddad");
    }

    @Test
    void oneNameWithAnAddressIsAPerson() throws IOException {
        assertThat(present(read(HEAD + "Participants:\nAna / WFP / ana@example.org\nBen / IOM / 0997000000\n" + BODY)))
                .containsExactly("WFP", "IOM");
    }

    @Test
    void namesBetweenSlashesAreNoRow() throws IOException {
        assertThat(present(read(HEAD + "Present: WFP / IOM / UNHCR / UNICEF\n" + BODY)))
                .containsExactly("WFP", "IOM", "UNHCR", "UNICEF");
    }
}
