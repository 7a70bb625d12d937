package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;

class MinutesReaderTest {
    private static final String LAKE =
            """
             12 March 2019

            Lake Basin IM Group
            – Meeting minutes
            Present: UNHCR, IOM (2), WFP
            Apologies: UNICEF
            Chair: Port Authority
            Location: Town Hall, Port Alma

            Water points
            The survey of the northern shore has been printed and sent to every district that had asked for it
            during the dry season. The Société d’eau checks it.
            a. Forty wells were counted.
            b. Two of them are dry, and the pump at the market has been broken since the floods of the
            second rainy season.
             Ferry timetable
            The ferry runs twice a day. The harbour master will print a new table that also shows the
            smaller boats and the days on which none of them leaves the harbour.

            Follow up actions
            1. UNHCR and IOM to check the wells on the northern shore by 2 April, together with the
            districts.
            2. All IMs to read the map.

            3

            Next meeting
            9 April 2019 (0930 to 1100) at IOM in Port Alma
            """;

    @TempDir
    Path folder;

    private final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
    private final MinutesReader reader = Documents.minutes(Uids.of(Clock.systemUTC()));

    private MinutesDraft read(String name, byte[] bytes) throws IOException {
        return reader.read(Files.write(folder.resolve(name), bytes), recogniser);
    }

    private Minutes read(String text) throws IOException {
        return read("minutes.txt", text.getBytes(StandardCharsets.UTF_8)).minutes();
    }

    private static List<String> texts(Minutes minutes, BlockKind kind) {
        return minutes.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }

    @Test
    void readsTheHeader() throws IOException {
        Minutes minutes = read(LAKE);
        assertThat(minutes.header().group()).isEqualTo("Lake Basin IM Group");
        assertThat(minutes.header().date()).isEqualTo(LocalDate.of(2019, 3, 12));
        assertThat(minutes.header().place()).isEqualTo("Town Hall, Port Alma");
        assertThat(minutes.header().chair()).isEqualTo("Port Authority");
        assertThat(minutes.attendance())
                .containsExactly(
                        Attendee.present("UNHCR"),
                        new Attendee("IOM", 2, "", Presence.PRESENT),
                        Attendee.present("WFP"),
                        new Attendee("UNICEF", null, "", Presence.APOLOGIES));
        assertThat(minutes.header().next())
                .isEqualTo(new NextMeeting(
                        LocalDate.of(2019, 4, 9), LocalTime.of(9, 30), LocalTime.of(11, 0), "IOM in Port Alma"));
    }

    @Test
    void tellsHeadingsItemsAndWrappedLinesApart() throws IOException {
        Minutes minutes = read(LAKE);
        assertThat(texts(minutes, BlockKind.HEADING_1))
                .containsExactly("Water points", "Ferry timetable", "Follow up actions", "Next meeting");
        assertThat(texts(minutes, BlockKind.LETTERED))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("the floods of the second rainy season.");
        assertThat(texts(minutes, BlockKind.TEXT))
                .hasSize(3)
                .first()
                .asString()
                .contains("asked for it during the dry season.");
    }

    @Test
    void itemsUnderFollowUpActionsAreActionsAndThePageNumberIsNone() throws IOException {
        Minutes minutes = read(LAKE);
        assertThat(texts(minutes, BlockKind.ACTION))
                .containsExactly(
                        "UNHCR and IOM to check the wells on the northern shore by 2 April, together with the districts.",
                        "All IMs to read the map.");
        assertThat(minutes.blocks()).noneMatch(block -> block.text().equals("3"));
    }

    @Test
    void readsMarkdownWithLinksBoldHeadsAndBrokenLevels() throws IOException {
        String text =
                """
                12 March 2019

                # Lake Basin IM Group

                ## – Meeting minutes

                Present: UNHCR, IOM

                ### Maps

                1. **Wells** - see the [map](#).

                ## Action points

                - IOM to print the [map](https://example.org/map)
                - Wells - count them again (UNHCR)
                """;
        MinutesDraft draft = read("minutes.md", text.getBytes(StandardCharsets.UTF_8));
        Minutes minutes = draft.minutes();
        assertThat(minutes.header().group()).isEqualTo("Lake Basin IM Group");
        assertThat(texts(minutes, BlockKind.HEADING_1)).containsExactly("Maps", "Action points");
        assertThat(texts(minutes, BlockKind.ACTION))
                .containsExactly("IOM to print the map", "Wells - count them again (UNHCR)");
        assertThat(minutes.blocks().get(1).content().marks()).hasSize(2);
        assertThat(draft.warnings()).isEmpty();
        assertThat(read("other.txt", text.getBytes(StandardCharsets.UTF_8))
                        .minutes()
                        .blocks())
                .extracting(Block::text)
                .isEqualTo(minutes.blocks().stream().map(Block::text).toList());
    }

    @Test
    void realSubheadingsKeepTheirLevel() throws IOException {
        String text = "# Group minutes\n\n1 May 2019\n\n## One\n\nText.\n\n### Part\n\nText.\n\n## Two\n\nText.\n";
        Minutes minutes =
                read("minutes.md", text.getBytes(StandardCharsets.UTF_8)).minutes();
        assertThat(texts(minutes, BlockKind.HEADING_1)).containsExactly("One", "Two");
        assertThat(texts(minutes, BlockKind.HEADING_2)).containsExactly("Part");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252"})
    void readsEveryUsualEncoding(String encoding) throws IOException {
        Minutes minutes =
                read("minutes.txt", LAKE.getBytes(Charset.forName(encoding))).minutes();
        assertThat(texts(minutes, BlockKind.TEXT).getFirst()).contains("The Société d’eau checks it.");
        assertThat(minutes.header().group()).isEqualTo("Lake Basin IM Group");
    }

    @Test
    void readsUtf8WithAMark() throws IOException {
        assertThat(read("\ufeff" + LAKE).header().date()).isEqualTo(LocalDate.of(2019, 3, 12));
    }

    @Test
    void whatIsNotUnderstoodStaysAsTextWithAWarning() throws IOException {
        String text = LAKE.replace("Location: ", "Reference: LB/2019/07\nLocation: ");
        MinutesDraft draft = read("minutes.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(texts(draft.minutes(), BlockKind.TEXT)).contains("Reference: LB/2019/07");
        assertThat(draft.warnings()).extracting(ImportWarning::line).containsExactly(8);
        assertThat(draft.minutes().header().place()).isEqualTo("Town Hall, Port Alma");
    }

    @Test
    void minutesWithoutADateAreReadWithAWarning() throws IOException {
        MinutesDraft draft = read(
                "minutes.txt", "Notes of the wells group\n\nWells\nThe pump works.\n".getBytes(StandardCharsets.UTF_8));
        assertThat(draft.minutes().header().date()).isNull();
        assertThat(draft.warnings())
                .extracting(ImportWarning::message)
                .anyMatch(message -> message.startsWith("No date"));
    }

    @Test
    void linesThatSaySoAreActionsAndDecisions() throws IOException {
        Minutes minutes = read(
                LAKE.replace("b. Two", "Action point: WFP to repair the pump.\nDECISION: The map is public.\nb. Two"));
        assertThat(texts(minutes, BlockKind.ACTION)).first().isEqualTo("WFP to repair the pump.");
        assertThat(texts(minutes, BlockKind.DECISION)).containsExactly("The map is public.");
    }

    @Test
    void rowsOfAnActionTableAreActions() throws IOException {
        Minutes minutes = read(LAKE.replace(
                "1. UNHCR and IOM",
                "Action / Who / Deadline\nCount the boats / IOM, WFP / 22 May 2019\n\n1. UNHCR and IOM"));
        String action = texts(minutes, BlockKind.ACTION).getFirst();
        var read = recogniser.action(action, LocalDate.of(2019, 3, 12));
        assertThat(read.ownerNames()).extracting(owner -> owner.name()).containsExactly("IOM", "WFP");
        assertThat(read.dueSaid()).isNotNull().extracting(due -> due.to()).isEqualTo(LocalDate.of(2019, 5, 22));
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt, is empty",
        "blank.txt, no words",
        "binary.txt, is a picture",
        "broken.docx, cannot be read",
        "old.doc, cannot be read as a Word document",
        "paper.pdf, cannot be read as a PDF",
        "picture.png, is not a text"
    })
    void refusesWhatItCannotReadWithASentenceThatNamesIt(String name, String says) throws IOException {
        byte[] bytes =
                switch (name) {
                    case "empty.txt" -> new byte[0];
                    case "blank.txt" -> " \n\n ".getBytes(StandardCharsets.UTF_8);
                    case "binary.txt" -> new byte[] {(byte) 0x89, 80, 78, 71, 0, 1, 2, 3, 0, 0, 9, (byte) 0xff, 7};
                    default -> new byte[] {1, 2, 3, 4};
                };
        assertThatThrownBy(() -> read(name, bytes))
                .isInstanceOf(UserError.class)
                .hasMessageContaining(name)
                .hasMessageContaining(says);
    }

    @Test
    void refusesAMissingFileAndOneOver50Megabytes() throws IOException {
        assertThatThrownBy(() -> reader.read(folder.resolve("none.txt"), recogniser))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("none.txt");
        assertThatThrownBy(() -> read("large.txt", new byte[50 * 1024 * 1024 + 1]))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("50 MB");
    }

    @Test
    void theNameOfTheFileMaySayTheDay() throws IOException {
        Path file = Files.writeString(
                folder.resolve("lake 2019-05-14.txt"),
                "Lake Basin IM Group – meeting minutes\n\n1. Wells\n- Two are dry.\n");
        MinutesDraft draft = reader.read(file, recogniser);
        assertThat(draft.minutes().header().date()).isEqualTo("2019-05-14");
        assertThat(draft.warnings())
                .extracting(ImportWarning::message)
                .anyMatch(message -> message.contains("the day in the file's name was taken"));
    }
}
