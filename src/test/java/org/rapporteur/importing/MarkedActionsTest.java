package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Actions among the discussion that only a mark of the writer's own tells from it. */
class MarkedActionsTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\n14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\nWells\n\n";

    private List<String> actions(String text) throws IOException {
        return actions(read(HEAD + text), 9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• Print the map (IOM, 3 June)\n• Two are dry.\n• Count the pumps (WFP, 5 June)\n",
                "• Print the map [IOM – 3 June]\n• Two are dry.\n• Count the pumps [WFP – 5 June].\n",
                "Two are dry.\n=> Print the map (IOM) by 3 June\nThe pumps are old.\n=> Count the pumps (WFP) by 5 June\n",
                "→ Print the map by 3 June – IOM\n• Two are dry.\n→ Count the pumps by 5 June – WFP\n",
                "• Two are dry.\n• C1. Print the map by 3 June – IOM\n• C2. Count the pumps by 5 June – WFP\n",
                "Resolution 1: Print the map by 3 June – IOM.\n\nTwo are dry.\n\nResolution 2: Count the pumps by 5 June – WFP.\n",
                "• Print the map of the wells. IOM – 3 June\n• Two are dry.\n• Count the pumps of the east. WFP – 5 June\n"
            })
    void habitOfMarksMakesActions(String text) throws IOException {
        assertThat(actions(text)).containsExactly("IOM > 2019-06-03 > Print the", "WFP > 2019-06-05 > Count the");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• Print of the map (IOM, 3 June)\n• Two are dry.\n• The pumps are old.\n",
                "• The map (IOM)\n• Two are dry.\n• The pumps (WFP)\n",
                "• Two are dry (see the map, 3 June)\n• Three are old (see the list, 5 June)\n",
                "Pumps => old by 3 June\nWells => dry by 5 June\n",
                "• The map was printed by IOM. It is large.\n• The pumps were counted by WFP. They are old.\n"
            })
    void marksWithoutHabitAreText(String text) throws IOException {
        assertThat(actions(text)).isEmpty();
    }

    @Test
    void lettersMayStandForTheWord() throws IOException {
        assertThat(actions("Two are dry.\nA: map to be printed\nThe pumps are old.\nA: pumps to be counted\n"))
                .containsExactly(" > - > map to be", " > - > pumps to ");
    }

    @Test
    void lettersBelowQuestionsAreAnswers() throws IOException {
        assertThat(actions("Q: Who has the map?\nA: the town has one\nQ: Who has the list?\nA: the port has it\n"))
                .isEmpty();
    }

    @Test
    void wordsBeforeArrowStayText() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "The old map is torn by now => print the map by 3 June – IOM\n\nAll pumps are old => count the pumps by 5 June – WFP\n");
        assertThat(actions(draft, 9)).containsExactly("IOM > 2019-06-03 > print the", "WFP > 2019-06-05 > count the");
        assertThat(draft.minutes().blocks()).anyMatch(block -> block.text().startsWith("The old map is torn"));
    }
}
