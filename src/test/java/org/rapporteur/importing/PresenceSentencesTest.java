package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Presence;

/** Minutes that tell in sentences who met where, and who was there. */
class PresenceSentencesTest extends ReadingLayouts {
    private static final String TITLE = "Groupe Eau du Lac – procès-verbal\n\n";
    private static final String BODY = "\n\n1. Puits\n\nDeux puits sont secs.\n";

    private static List<String> present(MinutesDraft draft) {
        return draft.minutes().present().stream().map(Attendee::name).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le mardi 14 mai 2019 s’est tenue à Port-Alma la réunion du groupe. Étaient représentés : le HCR, l’OIM, le Bureau du Port et la Croix-Rouge. | HCR, OIM, Bureau du Port, Croix-Rouge",
                "Le groupe s’est réuni le 14 mai 2019. Étaient présents à la réunion le HCR, l’OIM et le PAM. La séance a été ouverte. | HCR, OIM, PAM",
                "El 14 de mayo de 2019 se reunió la mesa. Estuvieron presentes: ACNUR, la OIM y el PMA. | ACNUR, OIM, PMA",
                "Present were Ana Santos (UNHCR, Chair), Ben Cruz (IOM) and Lia Moro (WFP, minutes). Apologies had come from UNICEF. | UNHCR, IOM, WFP",
                "The group met on 14 May 2019 at the port. The following agencies attended: UNHCR, IOM and WFP. The chair opened. | UNHCR, IOM, WFP"
            })
    void listWithinParagraphIsAttendance(String paragraph, String names) throws IOException {
        assertThat(present(read(TITLE + paragraph + BODY))).containsExactly(names.split(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Étaient représentés : le HCR, l’OIM et le PAM. L’UNICEF s’était excusé. La séance a été ouverte. | UNICEF",
                "Estuvieron presentes: ACNUR, OIM y PMA. Se excusó UNICEF. Se abrió la sesión. | UNICEF",
                "The following partners attended: UNHCR, IOM and WFP. Apologies were received from UNICEF. | UNICEF"
            })
    void apologiesBehindItAreTold(String sentences, String whom) throws IOException {
        MinutesDraft draft = read(TITLE + "Le groupe s’est réuni le 14 mai 2019. " + sentences + BODY);
        assertThat(draft.minutes().attendance())
                .filteredOn(attendee -> attendee.presence() == Presence.APOLOGIES)
                .extracting(Attendee::name)
                .allSatisfy(name -> assertThat(name).endsWith(whom))
                .hasSize(1);
    }

    @Test
    void sentenceBesideTheDayIsNoPlaceAndKept() throws IOException {
        MinutesDraft draft = read(TITLE
                + "Le mardi 14 mai 2019, de 15h à 16h, s’est tenue dans les locaux du Port la réunion du groupe."
                + BODY);
        assertThat(draft.minutes().header().place()).isEmpty();
        assertThat(draft.minutes().header().date()).hasToString("2019-05-14");
        assertThat(draft.minutes().blocks().getFirst().text()).contains("dans les locaux du Port");
    }

    @Test
    void sentenceOfTheTalkIsNoAttendance() throws IOException {
        MinutesDraft draft = read(
                TITLE + "14 mai 2019\n\nPrésents : HCR\n\n1. Puits\n\nDeux puits sont secs. Participaron todos.\n");
        assertThat(present(draft)).containsExactly("HCR");
    }

    @Test
    void sentenceThatSaysOnWhoseBehalfIsLeftAsItIs() throws IOException {
        String sentence =
                "Asistieron Ana Santos, por la delegación de Port Alma, Ben Cruz, por la de Lima, y Lia Moro.";
        MinutesDraft draft = read(TITLE + "El 14 de mayo de 2019 se reunió la mesa. " + sentence + BODY);
        assertThat(draft.minutes().blocks().getFirst().text()).contains(sentence);
    }
}
