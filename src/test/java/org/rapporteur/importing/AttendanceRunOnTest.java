package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.meeting.Attendee;

/** Who was there, in a list that runs on into the text of the minutes without a new line. */
class AttendanceRunOnTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n";
    private static final String TEXT =
            " The wells of the harbour are dry, the pumps are old; Ana Santos told that the boats, the nets and the carts need repair before summer.";

    private static List<String> present(MinutesDraft draft) {
        return draft.minutes().present().stream().map(Attendee::name).toList();
    }

    private static List<String> texts(MinutesDraft draft) {
        return draft.minutes().blocks().stream().map(block -> block.text()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Participants: WFP, Port Office (PO), IOM and Lake Council. 1. Wells | Lake Council",
                "Participants: WFP, Port Office (PO), IOM and Lake Council. 2) Wells of the lake: | Lake Council",
                "Agencies present: WFP, Port Office (PO), IOM, and Lake Council. 1: Wells | Lake Council",
                "Participants: WFP, Port Office, IOM, UNHCR. The meeting was chaired by Ana Santos, head of the Port Office. | UNHCR",
                "Participants: WFP, Port Office, IOM, UNHCR, etc. Aim of the meeting: | UNHCR",
                "Etaient présents : PAM, Port Office, OIM, HCR. La réunion a été ouverte par Ana Santos, chef du port. | HCR"
            })
    void listEndsWhereTheTextBegins(String line, String last) throws IOException {
        MinutesDraft draft = read(HEAD + line + TEXT + "\n");
        assertThat(present(draft)).hasSize(4).endsWith(last);
        assertThat(texts(draft)).anyMatch(text -> text.endsWith(TEXT.strip()));
        assertThat(texts(draft)).noneMatch(text -> text.contains("Port Office, "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Present: Ana Santos (WFP). Ben Cruz (IOM). Lia Moro (UNHCR). | 3",
                "Present: Dr. Ana Santos, Mr. Ben de la Cruz, Ms. Lia Moro | 3",
                "Present: WFP, Assoc. of Lake Villages, IOM | 3"
            })
    void listsWithFullStopsAreWhole(String line, int present) throws IOException {
        assertThat(present(read(HEAD + line + "\n\n1. Wells\n- Two are dry.\n")))
                .hasSize(present);
    }

    @Test
    void sentencesAmongNamesAreNobody() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Participants: WFP, IOM, Port Office – welcome, the group was told that two of the wells which were mended last year are dry again and need new pumps; UNHCR\n\n1. Wells\n");
        assertThat(present(draft)).contains("WFP", "IOM", "UNHCR").noneMatch(name -> name.contains("wells"));
        assertThat(texts(draft)).anyMatch(text -> text.contains("dry again"));
    }

    @Test
    void peopleWithTheirHousesBehindDashesRunOn() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Attendance: Dr. Ana Santos- WFP Ben Abu-Cruz-UNICEF Lia Moro – NLPO Tom Hale -IOM Enid Ray- TDH-Lake\n\nAgenda:\n1. Wells\n\nWells\n- Two are dry.\n");
        assertThat(draft.minutes().present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(
                        tuple("WFP", "Dr. Ana Santos"),
                        tuple("UNICEF", "Ben Abu-Cruz"),
                        tuple("NLPO", "Lia Moro"),
                        tuple("IOM", "Tom Hale"),
                        tuple("TDH-Lake", "Enid Ray"));
        assertThat(texts(draft)).noneMatch(text -> text.contains("Tom Hale"));
    }
}
