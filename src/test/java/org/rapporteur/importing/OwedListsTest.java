package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.BlockKind;

/** Lists of actions that only their items tell: under titles that nobody foresaw, or none. */
class OwedListsTest extends ReadingLayouts {
    private static final String HEAD =
            "# Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\n";

    private List<String> owed(String text) throws IOException {
        return owed(read("minutes.md", HEAD + text));
    }

    private long actions(String text) throws IOException {
        return read("minutes.md", HEAD + text).minutes().blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Homework", "Before we meet again", "Ce que chacun emporte", "Lo que sigue", "Who owes us what"})
    void anyTitleMayStandAboveActions(String title) throws IOException {
        String list = "## " + title
                + "\n\n- IOM: print the map by 24 May\n- WFP – send the list of wells\n- Update the sheet (UNHCR, 3 June)\n";
        assertThat(owed(list)).containsExactly("IOM > 2019-05-24", "WFP > -", "UNHCR > 2019-06-03");
    }

    @Test
    void namesAboveTheItemsOweThem() throws IOException {
        String list =
                "## Homework\n\nIOM:\n\n- print the map\n- send the list by 24 May\n\nWFP and UNHCR:\n\n- call the port\n";
        assertThat(owed(list)).containsExactly("IOM > -", "IOM > 2019-05-24", "WFP, UNHCR > -");
    }

    @Test
    void promisesOfAllItemsAreAList() throws IOException {
        String list =
                "## Who does the rest\n\n- IOM will print the map\n- WFP will call the port\n- UNHCR will host the training\n";
        assertThat(owed(list)).containsExactly("IOM > -", "WFP > -", "UNHCR > -");
        assertThat(actions(list.replace("## Who does the rest", "## AOB"))).isZero();
    }

    @Test
    void shortItemsWithNamesAndDaysAreAList() throws IOException {
        String list =
                "## Homework\n\n- IOM – template for the sheet, 24 May\n- WFP: two pages on the wells, 3 June\n- UNHCR: map of the port, Friday\n";
        assertThat(owed(list)).containsExactly("IOM > 2019-05-24", "WFP > 2019-06-03", "UNHCR > 2019-05-17");
    }

    @Test
    void boxesAreToBeTicked() throws IOException {
        String text =
                "## Wells\n\nTwo are dry.\n\n- ☐ @IOM: print the map of the wells by 24 May\n\n## Roads\n\nNone.\n";
        assertThat(owed(text)).containsExactly("IOM > 2019-05-24");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- IOM: two wells are dry and one is being cleaned\n- WFP: 400 rations were handed out in May\n- UNHCR: no news",
                "- IOM reported that two wells are dry\n- WFP will look into it\n- The port is closed\n- Nobody knows the price of fuel",
                "- Wells in the north\n- Roads to the port\n- Fuel",
                "- Two wells are dry. They will be cleaned by IOM once the pumps have come, which was promised for May by the port and did not happen.\n- WFP met the port in April. It had asked for a map; the map was sent by 3 May, and nobody has looked at it since then."
            })
    void talkIsNoList(String items) throws IOException {
        assertThat(actions("## Round table\n\n" + items + "\n")).isZero();
    }

    @Test
    void whatFollowsTheListIsTalkAgain() throws IOException {
        String text =
                "## Errands\n\n- IOM: print the map by 24 May\n- WFP: send the list of wells\n\nThe port asked for a visit, which nobody can pay.\n\n- It is far.\n- It rains.\n";
        assertThat(actions(text)).isEqualTo(2);
    }

    @Test
    void somebodyNamedWithoutADeedIsNoReport() throws IOException {
        String list =
                "Ce qui reste\n\n1) OIM : sortir le chlore du port au plus tard mardi 21\n2) PAM : demander un vol spécial\n3) HCR : relevé du chlore à dix points\n4) OIM : projet de note sur le lac (semaine prochaine)\n5) Port Office : une salle pour la réunion\n";
        assertThat(owed(read(HEAD + "Présents : OIM, PAM, HCR, Port Office\n\n" + list)))
                .hasSize(5);
    }
}
