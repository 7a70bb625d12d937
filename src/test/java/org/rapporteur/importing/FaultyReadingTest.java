package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.importing.line.ImportWarning;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;

/** A document whose layout the program fails on. */
class FaultyReadingTest {
    @Test
    void aFaultOnTheWayCostsNoWordOfTheDocument(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("2026-06-11.md"), "# Wells\n\n- Two are dry\n\nIOM to print the map by Friday.\n");
        AtomicBoolean failed = new AtomicBoolean();
        Clock faulty = new Clock() {
            @Override
            public Instant instant() {
                if (failed.compareAndSet(false, true)) {
                    throw new IllegalStateException("a fault in reading the layout");
                }
                return Instant.EPOCH;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
        Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
        MinutesDraft draft = Documents.minutes(Uids.of(faulty)).read(file, recogniser);
        assertThat(draft.minutes().header().date()).isEqualTo(LocalDate.of(2026, 6, 11));
        assertThat(draft.minutes().blocks())
                .extracting(Block::kind, Block::text)
                .containsExactly(
                        tuple(BlockKind.HEADING_1, "Wells"),
                        tuple(BlockKind.BULLET, "Two are dry"),
                        tuple(BlockKind.TEXT, "IOM to print the map by Friday."));
        assertThat(draft.warnings())
                .extracting(ImportWarning::message)
                .containsExactly(
                        "Its layout could not be made out: all of it was kept as text, of which M makes actions before it comes in.",
                        "No date of the meeting was found in the text; the day in the file's name was taken.");
    }
}
