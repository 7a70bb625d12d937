package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.presence.Enumerations;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.Owner;

/** Lists of attendance in forms that only the whole list, or a sentence, explains. */
class AttendanceLayoutsTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n";
    private static final String BODY = "\n1. Wells\n- Two are dry.\n";

    private static List<String> present(MinutesDraft draft) {
        return draft.minutes().present().stream().map(Attendee::name).toList();
    }

    @Test
    void ticksTellWhoWasThere() throws IOException {
        MinutesDraft draft = read(HEAD + "Participants:\n- [x] WFP\n- [ ] IOM\n- [X] UNHCR\n" + BODY);
        assertThat(draft.minutes().attendance())
                .extracting(Attendee::name, Attendee::presence)
                .containsExactlyInAnyOrder(
                        tuple("WFP", Presence.PRESENT),
                        tuple("IOM", Presence.APOLOGIES),
                        tuple("UNHCR", Presence.PRESENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The meeting was attended by WFP, IOM, UNHCR, UNICEF and the Port Office.",
                "Asistieron WFP, IOM, UNHCR, UNICEF y Port Office.",
                "Nous étions huit, avec WFP, IOM, UNHCR, UNICEF et Port Office.",
                "Participaron WFP, IOM, UNHCR, UNICEF y Port Office.",
                "Se conectaron 31 personas de las siguientes instituciones: WFP, IOM, UNHCR, UNICEF y Port Office.",
                "En la sala hubo representantes de: WFP, IOM, UNHCR, UNICEF y Port Office.",
                "Representatives from WFP, IOM, UNHCR, UNICEF and Port Office.",
                "La séance a réuni les représentants des organisations WFP, IOM, UNHCR, UNICEF et Port Office.",
                "La réunion s’est tenue avec la participation de WFP, IOM, UNHCR, UNICEF et Port Office.",
                "These joined: WFP, IOM, UNHCR, UNICEF and Port Office."
            })
    void sentenceNamesWhoWasThere(String sentence) throws IOException {
        assertThat(present(read(HEAD + "1. Wells\n\n" + sentence + " Two are dry.\n")))
                .containsExactly("WFP", "IOM", "UNHCR", "UNICEF", "Port Office");
    }

    @Test
    void sentenceMayStandInTheHeader() throws IOException {
        String sentence = "Se conectaron 31 personas de las siguientes instituciones: WFP, IOM, UNHCR, UNICEF y PNUD.";
        MinutesDraft draft = read(HEAD + sentence + "\n" + BODY);
        assertThat(present(draft)).containsExactly("WFP", "IOM", "UNHCR", "UNICEF", "PNUD");
        assertThat(draft.minutes().blocks()).extracting(Block::text).contains(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The training was given to WFP, IOM, UNHCR, UNICEF and the Port Office.",
                "The meeting was attended by people of the port, of the town, and of the lake.",
                "Asistieron muchas personas.",
                "Se conectaron 31 personas.",
                "All joined the count of the wells, the pumps, the roads, the boats and the map.",
                "Representatives of the port, the town, the lake, the wells and the roads."
            })
    void otherSentencesNameNobody(String sentence) throws IOException {
        assertThat(present(read(HEAD + "1. Wells\n\n" + sentence + " Two are dry.\n")))
                .isEmpty();
    }

    @Test
    void enumerationOfBodiesNeedsNoKnownLabel() throws IOException {
        assertThat(present(read(HEAD + "Connected (5): WFP, IOM, Lake Council, UNHCR, Port Office\n" + BODY)))
                .containsExactly("WFP", "IOM", "Lake Council", "UNHCR", "Port Office");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WFP, IOM, Lake Council, UNHCR, Port Office | true",
                "WFP (2), IOM, Lake Council, UNHCR (Ana), Port Office | true",
                "WFP, IOM, Lake Council | false",
                "Wells, pumps, roads, boats, the map and the list | false",
                "WFP, IOM, UNHCR, UNICEF, Lake Council. | false",
                "WFP, IOM and UNHCR met in the hall, talked of the wells, had tea, and left at noon. | false"
            })
    void enumerationIsOfBodies(String line, boolean enumeration) {
        assertThat(new Enumerations(recogniser.vocabulary()).isEnumeration(line))
                .isEqualTo(enumeration);
    }

    @Test
    void bodiesMayComeFirst() throws IOException {
        assertThat(present(read(HEAD
                        + "Participants:\nWFP – Ana\nPeace Boats – Yuko\nIOM – Ben, Lia\nUNHCR – Mia (host)\n" + BODY)))
                .containsExactly("WFP", "Peace Boats", "IOM", "UNHCR");
    }

    @Test
    void peopleMayComeFirst() throws IOException {
        assertThat(present(read(HEAD
                        + "Participants:\nAna Santos – WFP\nYuko Mori – Peace Boats\nBen Cruz – IOM\nMia Ott – UNHCR\n"
                        + BODY)))
                .containsExactly("WFP", "Peace Boats", "IOM", "UNHCR");
    }

    @Test
    void initialsExplainOwners() throws IOException {
        MinutesDraft draft = read(
                HEAD + "Participants:\nAS - Ana Santos, Port Works [PW], chair\n[BC] Ben Cruz (notes)\n"
                        + "Lia Moro (LM), WFP\n\nAction points\n- AS: print the map\n- [BC] Count the pumps\n- Read the list (LM)\n");
        assertThat(draft.people())
                .extracting(PersonFound::name, PersonFound::initials)
                .contains(tuple("Ana Santos", "AS"), tuple("Ben Cruz", "BC"), tuple("Lia Moro", "LM"));
        assertThat(ownersOf(draft))
                .extracting(Owner::suggestions)
                .containsExactly(List.of("Ana Santos"), List.of("Ben Cruz"), List.of("Lia Moro"));
    }

    @Test
    void attendeesAreKnownByShortFormsOfTheirNames() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Participants: Lake Health Bureau, Blueboat du Lac, State Works Unit (SWU), Ministry of Ports, Ministry of Roads\n\n"
                        + "Action points\n- LHB to print the map\n- Blueboat to count the pumps\n- SWU to read the list\n- Ministry to count the roads\n");
        assertThat(ownersOf(draft))
                .extracting(Owner::suggestions)
                .containsExactly(
                        List.of("Lake Health Bureau"),
                        List.of("Blueboat du Lac"),
                        List.of("State Works Unit"),
                        List.of());
    }

    private List<Owner> ownersOf(MinutesDraft draft) {
        return draft.minutes().blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .flatMap(block -> owners(draft, block).stream())
                .toList();
    }

    private List<Owner> owners(MinutesDraft draft, Block action) {
        return new ActionReader(draft.recogniser(recogniser))
                .read(action, LocalDate.of(2019, 5, 14))
                .ownerNames();
    }
}
