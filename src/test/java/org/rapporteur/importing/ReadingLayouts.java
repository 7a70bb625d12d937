package org.rapporteur.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.shared.Uids;

/** What tests of layouts have in common: minutes as text go in, and what was read of their actions comes out in a line each. */
abstract class ReadingLayouts {
    @TempDir
    Path folder;

    final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
    final MinutesReader reader = Documents.minutes(Uids.of(Clock.systemUTC()));

    final MinutesDraft read(String text) throws IOException {
        return read("minutes.txt", text);
    }

    final MinutesDraft read(String name, String text) throws IOException {
        return reader.read(Files.writeString(folder.resolve(name), text), recogniser);
    }

    /** A table of rows with "|" between cells and "⏎" between the lines of one. */
    static String htmlTable(String... rows) {
        return Stream.of(rows)
                .map(row -> Stream.of(row.split("\\|", -1))
                        .map(cell -> "<td>" + cell.strip().replace("⏎", "<br>") + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining("", "<table>", "</table>"));
    }

    /**
     * "WFP, IOM > 2019-05-22 > text" of each action as it is read once it is stored, without its document; of the text at most so
     * many letters.
     */
    final List<String> actions(MinutesDraft draft, int letters) {
        return actionBlocks(draft)
                .map(block -> owed(draft, block) + " > "
                        + block.text()
                                .substring(0, Math.min(letters, block.text().length())))
                .toList();
    }

    /** "WFP, IOM > 2019-05-22" of each action. */
    final List<String> owed(MinutesDraft draft) {
        return actionBlocks(draft).map(block -> owed(draft, block)).toList();
    }

    private static Stream<Block> actionBlocks(MinutesDraft draft) {
        return draft.minutes().blocks().stream().filter(block -> block.kind() == BlockKind.ACTION);
    }

    private String owed(MinutesDraft draft, Block block) {
        LocalDate on = Objects.requireNonNull(draft.minutes().header().date());
        Recognition read = new ActionReader(recogniser).read(block, on);
        var due = read.dueSaid();
        String to = due == null || due.to() == null ? "-" : due.to().toString();
        return String.join(", ", read.ownerNames().stream().map(Owner::name).toList()) + " > " + to;
    }

    /** The words of all blocks of a kind. */
    static List<String> texts(MinutesDraft draft, BlockKind kind) {
        return draft.minutes().blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(Block::text)
                .toList();
    }
}
