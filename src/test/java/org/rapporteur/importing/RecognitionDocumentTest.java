package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;

/** Runs every example of docs/recognition.md through the program, so that the document stays true. */
class RecognitionDocumentTest {
    private static final LocalDate ON = LocalDate.of(2018, 6, 28);
    private static final String TITLE = "Lake Basin IM Group – meeting minutes\n\n14 May 2019\n\n";
    private static final String HEAD = TITLE + "Present: IOM, WFP\n\n";

    @TempDir
    Path folder;

    private final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));

    /** The rows of the document's tables by the names of their columns. */
    private static Map<String, List<List<String>>> tables() throws IOException {
        Map<String, List<List<String>>> tables = new TreeMap<>();
        List<List<String>> open = new ArrayList<>();
        String head = "";
        for (String line : Files.readAllLines(Path.of("docs", "recognition.md"))) {
            if (!line.startsWith("|")) {
                head = "";
                continue;
            }
            List<String> cells = List.of(line.substring(1, line.length() - 1).split("\\|", -1)).stream()
                    .map(String::strip)
                    .toList();
            if (head.isEmpty()) {
                head = String.join(" ", cells);
                open = tables.computeIfAbsent(head, name -> new ArrayList<>());
            } else if (!cells.getFirst().startsWith("---")) {
                open.add(cells);
            }
        }
        return tables;
    }

    private static List<DynamicTest> each(String head, Check check) throws IOException {
        List<List<String>> rows = tables().getOrDefault(head, List.of());
        assertThat(rows).as("the table “%s”", head).isNotEmpty();
        return rows.stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + ": " + row.get(1), () -> check.run(row)))
                .toList();
    }

    private interface Check {
        void run(List<String> row) throws IOException;
    }

    @TestFactory
    List<DynamicTest> owners() throws IOException {
        return each("rule action owners", row -> {
            String names = recogniser.action(row.get(1), ON).ownerNames().stream()
                    .map(Owner::name)
                    .collect(Collectors.joining(", "));
            assertThat(names.isEmpty() ? "-" : names).isEqualTo(row.get(2));
        });
    }

    @TestFactory
    List<DynamicTest> dues() throws IOException {
        return each("rule phrase last day", row -> {
            Due due = recogniser
                    .action("UNHCR to send the list " + row.get(1), ON)
                    .dueSaid();
            assertThat(due).isNotNull();
            assertThat(due.to() == null ? "-" : due.to().toString()).isEqualTo(row.get(2));
            assertThat(recogniser.due(row.get(1), ON)).map(Due::to).isEqualTo(Optional.ofNullable(due.to()));
        });
    }

    @TestFactory
    List<DynamicTest> noDues() throws IOException {
        return each(
                "rule action",
                row -> assertThat(recogniser.action(row.get(1), ON).dueSaid()).isNull());
    }

    @TestFactory
    List<DynamicTest> promises() throws IOException {
        return each("rule sentence offered", row -> assertThat(
                        recogniser.promise(row.get(1), ON).isPresent())
                .isEqualTo(row.get(2).equals("yes")));
    }

    @TestFactory
    List<DynamicTest> layouts() throws IOException {
        return each("rule lines actions", row -> {
            String actions = minutes(HEAD, row.get(1)).blocks().stream()
                    .filter(block -> block.kind() == BlockKind.ACTION)
                    .map(Block::text)
                    .collect(Collectors.joining(" ; "));
            assertThat(actions.isEmpty() ? "-" : actions).isEqualTo(row.get(2));
        });
    }

    @TestFactory
    List<DynamicTest> attendance() throws IOException {
        return each("rule lines present", row -> {
            String present = minutes(TITLE, row.get(1)).present().stream()
                    .map(Attendee::name)
                    .collect(Collectors.joining(", "));
            assertThat(present.isEmpty() ? "-" : present).isEqualTo(row.get(2));
        });
    }

    @TestFactory
    List<DynamicTest> nextMeetings() throws IOException {
        return each("rule line next meeting", row -> {
            NextMeeting next = minutes(HEAD, "1. Wells⏎- Two are dry.⏎⏎" + row.get(1))
                    .header()
                    .next();
            assertThat(next == null ? "-" : String.valueOf(next.date())).isEqualTo(row.get(2));
        });
    }

    @TestFactory
    List<DynamicTest> groups() throws IOException {
        return each("rule title group", row -> assertThat(minutes("", row.get(1) + "⏎14 May 2019⏎⏎Present: IOM")
                        .header()
                        .group())
                .isEqualTo(row.get(2)));
    }

    private Minutes minutes(String head, String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("minutes.txt"), head + lines.replace("⏎", "\n") + "\n");
        return Documents.minutes(Uids.of(Clock.systemUTC()))
                .read(file, recogniser)
                .minutes();
    }
}
