package org.rapporteur.meeting.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;

/** The real minutes that lie beside the project, where they do. */
final class Seeds {
    private static final Path FOLDER = Path.of("..", "shared", "seeds");

    private Seeds() {}

    /** Empty where the folder is missing. */
    static List<Path> files() {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Recogniser recogniser() {
        return new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));
    }

    static Minutes read(Path file) {
        return Documents.minutes(Uids.of(Clock.systemUTC()))
                .read(file, recogniser())
                .minutes();
    }

    static MinutesExport export() {
        return new MinutesExport(new ActionReader(recogniser()), null);
    }
}
