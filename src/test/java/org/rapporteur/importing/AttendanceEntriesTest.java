package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.meeting.Attendee;

/** Entries of lists of presence that say more than a name, or say it without the usual signs. */
class AttendanceEntriesTest extends ReadingLayouts {
    private String present(String list) throws IOException {
        String text = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n" + list.replace('⏎', '\n')
                + "\n\n1. Wells\n- Two are dry.\n";
        return read(text).minutes().present().stream().map(Attendee::name).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Attendance:⏎Ana Santos – (WFP)⏎Ben Cruz – (Port Office) | WFP; Port Office",
                "Attendance:⏎Ana Santos – WFP⏎Ben Cruz (IOM) / Lia Moro (UNHCR) | WFP; IOM; UNHCR",
                "Attendance:⏎Ana Santos – WFP⏎Member agencies: UNICEF, Lake Council⏎Observer Agencies: UNHCR, IOM | WFP; UNICEF; Lake Council; UNHCR; IOM",
                "Present: Donors: WFP, IOM; International NGOs: ACTED; Local NGOs: Lake Council, Port Office | WFP; IOM; ACTED; Lake Council; Port Office",
                "Present: WFP, LAKECO (IOM, UNHCR), Port Office | WFP; LAKECO; IOM; UNHCR; Port Office",
                "Present: UNHCR Protection Officer, WFP Head of Office/Roads, Port Office | UNHCR; WFP; Port Office",
                "Present:⏎Ana Santos (World Bank/LAKES)⏎Ben Cruz (World Bank)⏎Lia Moro (IOM) | World Bank; IOM"
            })
    void whatStandsWithANameIsNoPartOfIt(String list, String present) throws IOException {
        assertThat(present(list)).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Attendance⏎- Mr. Ben Cruz-Chairperson - WFP, Head of Harbour Office⏎- Ms. Ana Santos-WFP, Roads Officer⏎- Dr. Lia Moro-Wells Lead, UNHCR | WFP; UNHCR",
                "Present: 1. Ana Santos Oxfam⏎2. Ben Cruz UNHCR⏎3. Lia Moro World Vision | Oxfam; UNHCR; World Vision",
                "Participants:⏎Dr. Ana Santos WFP Ben Cruz WFP Lia Moro Plan International Farid Haddad IOM | WFP; Plan International; IOM"
            })
    void peopleAndBodiesMayStandWithoutSigns(String list, String present) throws IOException {
        assertThat(present(list)).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Present: Ana Maria Santos, Ben Cruz Rojas, WFP | Ana Maria Santos; Ben Cruz Rojas; WFP",
                "Present: WFP (Ana Santos, Ben Cruz), IOM | WFP; IOM",
                "Present: Mr. Ben Cruz, Ms. Ana Santos, WFP | Mr. Ben Cruz; Ms. Ana Santos; WFP",
                "Present: WFP/IOM, UNHCR | WFP/IOM; UNHCR",
                "Attendance:⏎Ana Santos (WFP)⏎Member agencies: WFP, IOM, UNHCR, Port Office⏎Absent: UNHCR, WFP (Ben Cruz) | WFP; IOM; Port Office"
            })
    void plainNamesStayWhole(String list, String present) throws IOException {
        assertThat(present(list)).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Estaban presentes representantes de las instituciones siguientes: FUNDALAGO, APOZOS, Fundación Lago, CODELA, REDAGUA, y también estaba presente el escribano,  que dio fe. | FUNDALAGO; APOZOS; Fundación Lago; CODELA; REDAGUA",
                "The pumps were presented at these places: Port Alma, Lakeside, Rockville, Hill Town, Seaford. | ''"
            })
    void sentenceMayNameBodiesThatNobodyKnows(String sentence, String present) throws IOException {
        assertThat(present(sentence)).isEqualTo(present);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Personnes présentes :⏎Mme SANTOS Ana – ARS DT 29⏎M. CRUZ Ben - Pays du Lac⏎Mme LE GOFF Lia - Conseil régional⏎Mme MORO Inés - Représentante des usagers⏎Personnes excusées :⏎M. LE ROUX Jean-Paul – MSP du Port | ARS DT 29; Pays du Lac; Conseil régional; Mme MORO Inés",
                "Asistentes: Maite, Nuria y Chema (representantes de profesores); Pilar (secretaria), Begoña (directora) y Raquel (representante de AMPA). Óscar (representante de padres) llega un poco más tarde. | Maite; Nuria; Chema; Pilar; Begoña; Raquel",
                "Agencies signed in: WFP, IOM, Port Office | WFP; IOM; Port Office"
            })
    void titlesOfficesAndSurnamesInCapitalsTellPeople(String list, String present) throws IOException {
        assertThat(present(list)).isEqualTo(present);
    }
}
