package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Who acts in the margin, between bars, or on lines below; and lists that stand below their label. */
class MarginsAndBarsTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n";

    private List<String> owed(String text) throws IOException {
        return owed(read(text));
    }

    private static List<String> actions(MinutesDraft draft) {
        return draft.minutes().blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .map(Block::text)
                .toList();
    }

    private static final String MARGIN = " ".repeat(60);

    @Test
    void marginSaysWhoActs() throws IOException {
        String text = HEAD + MARGIN + "ACTION\n\n1. WELLS\nTwo wells are dry. The list should be checked\nonce more."
                + " ".repeat(50) + "WFP\n" + " ".repeat(60)
                + "(by 20/6)\n\nThe road is open.\n\nA map should be printed."
                + " ".repeat(36) + "IOM / UNHCR\n";
        assertThat(owed(text)).containsExactly("WFP > 2019-06-20", "IOM, UNHCR > -");
    }

    @Test
    void oneNameOnTheRightIsNoMargin() throws IOException {
        String text = HEAD + MARGIN + "ACTION\n\nTwo wells are dry, and the list should be checked." + " ".repeat(12)
                + "WFP\n\nThe road is open.\n";
        assertThat(actions(read(text))).isEmpty();
    }

    @Test
    void cellsBetweenBarsAreKnownByWhatTheyHold() throws IOException {
        String text = HEAD
                + "1. Wells\nTwo are dry.\nAP1 | WFP, IOM | 25 May | Check the list of the wells\nAP2 | UNHCR | - | Print the map of the roads\n";
        assertThat(owed(text)).containsExactly("WFP, IOM > 2019-05-25", "UNHCR > -");
    }

    @Test
    void linesBelowAnActionAreNotRunTogether() throws IOException {
        String text = HEAD
                + "The wells of the east were counted again by the people of the port, who found that two\nof them are dry since the spring and one is not.\n\nTareas\nTarea: Unificar la lista de los pozos del este\nResponsable: ACNUR y OIM\nPara cuándo: 7 de junio\nTarea: Imprimir el mapa\nResponsable: PMA\nPara cuándo: 30/06/2019\n";
        assertThat(owed(text)).containsExactly("UNHCR, IOM > 2019-06-07", "WFP > 2019-06-30");
    }

    @Test
    void bracketThatGoesOnBelowIsOne() throws IOException {
        String text = HEAD
                + "The wells of the east were counted again by the people of the port, and it was found\nthat two of them are dry since the spring.\n\nRecommandations\nR1. Installer deux échelles à Port Alma et à Dry Hill. (Resp. : OIM, Port Office ; délai :\n    31 août 2019)\nR2. Imprimer la carte des puits du nord. (Resp. : PAM ; délai : fin juillet 2019)\n";
        assertThat(owed(text)).containsExactly("IOM, Port Office > 2019-08-31", "WFP > 2019-07-31");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- → AP Port Office: print the map by 3 June\n", "AP Port Office: print the map by 3 June\n"})
    void ownerBehindApNeedsNoSignBetween(String line) throws IOException {
        assertThat(owed(HEAD + "1. Wells\nTwo are dry.\n\n" + line)).containsExactly("Port Office > 2019-06-03");
    }

    @Test
    void linesBelowLabelAreEntriesInMarkdown() throws IOException {
        String text =
                "# Lake Basin IM Group\n\n14 May 2019\n\nAttendees:\nAna Santos (AS) (Chair) - Port Office\nBen Cruz (BC) - Wells Service\nLia Moro (LM) - Wells Service\n\nTwo wells are dry.\n";
        assertThat(read("minutes.md", text).minutes().present())
                .extracting(Attendee::name)
                .containsExactly("Port Office", "Wells Service");
    }

    @Test
    void givenNamesWithKnownBodiesAreOfThem() throws IOException {
        MinutesDraft draft =
                read(HEAD + "Present: Ana (WFP), Ben (IOM), Lia (Port Office)\n\n1. Wells\nTwo are dry.\n");
        assertThat(draft.minutes().present())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(tuple("WFP", "Ana"), tuple("IOM", "Ben"), tuple("Port Office", "Lia"));
    }

    @Test
    void bodiesWithTheirShortNamesStayBodies() throws IOException {
        MinutesDraft draft = read(HEAD + "Present: Medair (MED), Lakes (LKS), WFP\n\n1. Wells\nTwo are dry.\n");
        assertThat(draft.minutes().present()).extracting(Attendee::name).containsExactly("Medair", "Lakes", "WFP");
    }

    @Test
    void sentenceBehindTheListNamesNobody() throws IOException {
        MinutesDraft draft = read(HEAD
                + "Étaient présents : WFP, IOM, UNHCR, Port Office. Two of them are new.\n\n1. Wells\nTwo are dry.\n");
        assertThat(draft.minutes().present())
                .extracting(Attendee::name)
                .containsExactly("WFP", "IOM", "UNHCR", "Port Office");
        assertThat(draft.minutes().blocks()).anyMatch(block -> block.text().contains("Two of them are new"));
    }

    @Test
    void chairAndAttendanceMayBeSaidInSentences() throws IOException {
        MinutesDraft draft = read(
                HEAD + "Chaired by WFP and IOM. Attended by WFP, IOM, UNHCR and UNICEF.\n\n1. Wells\nTwo are dry.\n");
        assertThat(draft.minutes().header().chair()).isEqualTo("WFP and IOM");
        assertThat(draft.minutes().present())
                .extracting(Attendee::name)
                .containsExactly("WFP", "IOM", "UNHCR", "UNICEF");
    }
}
