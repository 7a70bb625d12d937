package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Minutes whose lines all ran into one, as copying out of a viewer leaves them. */
class RunOnPageTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group meeting minutes 14 May 2019 Agenda: 1. Wells of the northern shore 2. Boats 3. Other business ";
    private static final String TALK =
            "The pump of the upper well was taken out in April and stands in the yard of the port since then, which nobody had told the office. The pipes that came with it are too short by a hand, so that the water runs off before it reaches the tank, and the neighbours have dug a ditch for it. The second well is deep enough for the dry months, as was seen last year, but its rope is old and its wheel is made of wood. ";

    private MinutesDraft page(String body) throws IOException {
        return read(HEAD + "1. Wells of the northern shore " + TALK + body);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        ACTION for Ana: call the port about the pipes by 3 June. Nobody knows the price. | Ana > 2019-06-03 > Ana: call the port
        ACTION Ana and Ben: call the port about the pipes. Nobody knows the price. | Ana, Ben > - > Ana and Ben: call
        ACTION ?? call the port about the pipes. Nobody knows the price. | - > call the port
        Action point: IOM to call the port Pumps: two are left. | IOM > - > IOM to call
        Two tanks are dry - WFP to fill them by 3 June. Nobody knows the price. | WFP > 2019-06-03 > WFP to fill
        """)
    void anActionEndsWithItsSentence(String body, String action) throws IOException {
        MinutesDraft draft = page(body);
        assertThat(actions(draft, 30)).singleElement().asString().contains(action);
        assertThat(texts(draft, BlockKind.TEXT).getLast()).matches("Nobody knows the price\\.|Pumps: two are left\\.");
    }

    @Test
    void aListEndsWhereTheNextPartBegins() throws IOException {
        MinutesDraft draft = page(
                "Recommendations : - WFP to fill the tanks ; - All partners to send their lists. 2. Boats Two are new.");
        assertThat(actions(draft, 16))
                .containsExactly("WFP > - > WFP to fill the ", "All partners > - > All partners to ");
        assertThat(texts(draft, BlockKind.HEADING_1)).contains("Wells of the northern shore", "Boats");
        assertThat(texts(draft, BlockKind.TEXT)).contains("Two are new.");
    }

    @Test
    void whatWasAgreedStandsBehindLetters() throws IOException {
        MinutesDraft draft = page(
                "3. Other business: After a long talk the following decisions were made: a) WFP will fill the tanks by 3 June; b) IOM will count the boats.");
        assertThat(owed(draft)).containsExactly("WFP > 2019-06-03", "IOM > -");
    }

    @Test
    void pairsOfBodyAndPeopleWereThere() throws IOException {
        MinutesDraft draft =
                page("1. 2. UNICEF - Lia Moro, Tom Hale Port Office - Enid Ray WFP - Mia Low 1. 2. Welcome");
        assertThat(draft.minutes().attendance())
                .extracting(Attendee::name, Attendee::people)
                .containsExactly(
                        tuple("UNICEF", "Lia Moro, Tom Hale"),
                        tuple("Port Office", "Enid Ray"),
                        tuple("WFP", "Mia Low"));
    }

    @Test
    void peopleWithTitlesWereThere() throws IOException {
        MinutesDraft draft = page(
                "Attendees: 1. 2. 3. Ms. Lia Moro, UNICEF Mr. Tom Hale, IOM Mr. Enid Ray, WFP 2. Boats Two are new.");
        assertThat(draft.minutes().attendance()).extracting(Attendee::name).containsExactly("UNICEF", "IOM", "WFP");
    }

    @Test
    void aPageOfOneLineIsTold() throws IOException {
        assertThat(page("IOM to count the boats.").warnings())
                .extracting(ImportWarning::message)
                .anyMatch(message -> message.contains("lines ran into one"));
        assertThat(read("Lake Basin IM Group minutes\n\n14 May 2019\n\n" + TALK + "\n\nIOM to count the boats.\n")
                        .warnings())
                .extracting(ImportWarning::message)
                .noneMatch(message -> message.contains("lines ran into one"));
    }

    @Test
    void whatWasReadIsFoundInThePage() throws IOException {
        String text = HEAD + "1. Wells of the northern shore " + TALK
                + "Action point: IOM to count the boats by 3 June. 2. Boats Two are new. Three are old.";
        SourcedDraft read = reader.sourced(Files.writeString(folder.resolve("page.txt"), text), recogniser);
        Block action = read.draft().minutes().blocks().stream()
                .filter(block -> block.kind() == BlockKind.ACTION)
                .findFirst()
                .orElseThrow();
        assertThat(read.lines().get(read.places().getOrDefault(action.uid(), 0)).text())
                .contains("IOM to count the boats");
        assertThat(read.lines()).hasSizeGreaterThan(3).allSatisfy(line -> assertThat(line.number())
                .isEqualTo(1));
        assertThat(String.join(" ", read.lines().stream().map(SourceLine::text).toList()))
                .isEqualTo(text);
    }
}
