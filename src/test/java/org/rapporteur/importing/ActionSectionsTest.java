package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Sections of actions that begin inside an item, that belong to somebody, or that look back; and what ends them. */
class ActionSectionsTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\n";

    private List<String> actions(String text) throws IOException {
        return actions(read(HEAD + text), 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tareas:", "Tâches :", "Tasks:", "Acuerdos:", "Follow-up:", "Suivi :"})
    void listOfActionsMayBeginAtTheEndOfAnItem(String title) throws IOException {
        MinutesDraft draft = read(HEAD
                + "1. Autumn. Two wells are dry. " + title
                + "\n   • print the map (WFP)\n   • count the pumps (IOM)\n"
                + "2. Winter. The boats sail and the roads are open.\n3. Spring. None was counted.\n");
        assertThat(actions(draft, 12)).containsExactly("WFP > - > print the ma", "IOM > - > count the pu");
        assertThat(draft.minutes().blocks())
                .extracting(Block::kind, Block::text)
                .contains(
                        tuple(BlockKind.NUMBERED, "Autumn. Two wells are dry."),
                        tuple(BlockKind.NUMBERED, "Winter. The boats sail and the roads are open."),
                        tuple(BlockKind.NUMBERED, "Spring. None was counted."));
    }

    @Test
    void agendaEndsListOfActions() throws IOException {
        assertThat(actions(
                        "Action points\n- IOM to print the map\n\nAGENDA:\n1. UNHCR to present the wells\n2. Roads\n"))
                .containsExactly("IOM > - > IOM to print");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Qui fait quoi", "Qui fait quoi et quand ?", "Who does what by when", "¿Quién hace qué?"})
    void titleAsksWhoDoesWhat(String title) throws IOException {
        assertThat(actions(title + "\n\n• print the map (WFP)\n• count the pumps (IOM)\n"))
                .containsExactly("WFP > - > print the ma", "IOM > - > count the pu");
    }

    @Test
    void countedActionsOfReviewAreEarlierOnes() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Minutes and update on action points at last meeting\n\n"
                        + "Action 1: IOM to print the map\nAction: WFP to count the pumps\n\nWells\n\nAction 2: UNHCR to read the list\n");
        assertThat(owed(draft)).containsExactly("IOM > -", "WFP > -", "UNHCR > -");
        assertThat(draft.findings().reviews())
                .extracting(review -> draft.minutes().blocks().stream()
                        .filter(block -> block.uid().equals(review.uid()))
                        .map(Block::text)
                        .toList())
                .containsExactly(List.of("IOM to print the map"));
    }

    @Test
    void ownersAloneOwnTheBoxesBelow() throws IOException {
        MinutesDraft draft = read(
                "minutes.md",
                HEAD
                        + "## Action points\n\nWFP and IOM:\n\n- [ ] print the map\n- [ ] UNHCR to count the pumps\n\nPort Office:\n\n- [x] read the list\n");
        assertThat(owed(draft)).containsExactly("WFP, IOM > -", "UNHCR > -", "Port Office > -");
        assertThat(draft.minutes().blocks()).extracting(Block::text).contains("WFP and IOM:", "Port Office:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thanks to WFP.", "WFP and IOM.", "The old list of Port Office"})
    void sentenceAboveBoxesOwnsNothing(String line) throws IOException {
        assertThat(owed(read("minutes.md", HEAD + "## Action points\n\n" + line + "\n\n- [ ] print the map\n")))
                .containsExactly(" > -");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No action items",
                "No actions.",
                "No new action items",
                "No action points",
                "Pas d’action",
                "Sin acciones"
            })
    void sectionMaySayThatThereAreNone(String words) throws IOException {
        MinutesDraft draft = read(HEAD + "Action points\n\n- " + words + "\n");
        assertThat(owed(draft)).isEmpty();
        assertThat(draft.minutes().blocks()).extracting(Block::text).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Conclusions et suites à donner",
                "Résolutions et prochaines étapes",
                "Decisiones y próximos pasos"
            })
    void conclusionsAndWhatFollowsStandInOneList(String title) throws IOException {
        String text = title
                + "\n\n1. L'OIM rédige la liste des puits (3 juin).\n2. Les bateaux restent au port.\n3. Le PAM prépare la carte (mi-juin).\n";
        assertThat(owed(read(HEAD + text))).containsExactly("IOM > 2019-06-03", "WFP > 2019-06-15");
    }

    @Test
    void chaptersWithZeroAreTitles() throws IOException {
        String text =
                "3.0 WELLS\n\n3.1 Two are dry.\n\n4.0 ACTION ITEMS\n\n4.1 Print the map – IOM, WFP\n\n4.2 Count the boats – UNHCR – 3 June\n\n5.0 ANY OTHER BUSINESS\n\n5.1 The port is closed on Monday.\n";
        assertThat(owed(read(HEAD + text))).containsExactly("IOM, WFP > -", "UNHCR > 2019-06-03");
    }

    @Test
    void whatSomebodyIsToDoIsAnActionAmongDecisions() throws IOException {
        String text =
                "Décisions\n\n1. L'OIM et le HCR adresseront une requête au port (avant le 19 juin)\n2. Le PAM communiquera la liste des puits\n3. Les bateaux restent au port\n4. UNICEF : vérifier le prix de la pompe\n5. La carte du PAM est adoptée\n";
        assertThat(owed(read(HEAD + text))).containsExactly("IOM, UNHCR > 2019-06-19", "WFP > -", "UNICEF > -");
    }

    @Test
    void aListLedInByWhatWasAgreedMayHaveNamesOfItsOwn() throws IOException {
        String text =
                "So what we agreed to do:\n\n* UNHCR - circulate the short form (Monday)\n* IOM + WFP - send their figures to the port\n* WFP - share the plan with dates, Wed 22 May latest\n* IOM / NADMO: get the letter moving\n* GRCS - list of volunteers\n\nSee you.\n";
        assertThat(owed(read(HEAD + text)))
                .containsExactly(
                        "UNHCR > 2019-05-20", "IOM, WFP > -", "WFP > 2019-05-22", "IOM, NADMO > -", "GRCS > -");
    }

    @Test
    void namesSetByHandMayBeJoined() throws IOException {
        String text =
                "Tareas\n\n- @OIM y @PMA: carta conjunta al puerto\n- @todas las organizaciones: llenar la matriz\n";
        assertThat(owed(read(HEAD + text))).containsExactly("IOM, WFP > -", "todas las organizaciones > -");
    }
}
