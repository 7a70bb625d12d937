package org.rapporteur.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rapporteur.importing.line.DocumentReader;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.Source;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;

/** Reads a document as minutes. Touches nothing but that file. */
public final class MinutesReader {
    private static final Logger LOG = Logger.getLogger(MinutesReader.class.getName());
    private static final long LARGEST = 50L * 1024 * 1024;

    /**
     * Paragraphs and rows that are looked through for minutes; what follows is kept as text (ADR 0045). Minutes of fifty
     * pages have some 1,200.
     */
    private static final int MOST_LINES = 3000;

    private final DocumentReader documents;
    private final Uids uids;

    public MinutesReader(DocumentReader documents, Uids uids) {
        this.documents = documents;
        this.uids = uids;
    }

    /** Reads small minutes of its own, to be dropped, so that the first file comes as fast as the others. */
    public MinutesDraft prepare(Recogniser recogniser) {
        return sourced(FirstDocument.NAME, FirstDocument.bytes(), recogniser).draft();
    }

    /**
     * Reads one document.
     *
     * @throws UserError when it is missing, empty, over 50 MB, no text, or of a kind that is not read
     */
    public MinutesDraft read(Path file, Recogniser recogniser) {
        return sourced(file, recogniser).draft();
    }

    /**
     * Reads one document and keeps its lines beside what they became.
     *
     * @throws UserError as {@link #read}
     */
    public SourcedDraft sourced(Path file, Recogniser recogniser) {
        String name = String.valueOf(file.getFileName());
        return sourced(name, bytes(file, name), recogniser);
    }

    private SourcedDraft sourced(String name, byte[] bytes, Recogniser recogniser) {
        List<Line> lines = documents.lines(name, bytes);
        if (lines.isEmpty()) {
            throw new UserError("“" + name + "” holds no words; choose another file.");
        }
        Interpreter.Reading reading = interpreted(lines, name, recogniser);
        MinutesDraft draft = new MinutesDraft(
                new Source(name, sha256(bytes)), reading.minutes(), reading.warnings(), reading.findings());
        return new SourcedDraft(
                draft,
                lines.stream().flatMap(line -> SourceLine.of(line).stream()).toList());
    }

    /** A fault in reading one layout must neither cost its words nor hold up the other files: it comes in as plain text. */
    private Interpreter.Reading interpreted(List<Line> lines, String name, Recogniser recogniser) {
        try {
            Interpreter.Reading above =
                    new Interpreter(recogniser, uids).read(lines.subList(0, Math.min(lines.size(), MOST_LINES)), name);
            return lines.size() <= MOST_LINES
                    ? above
                    : PlainReading.goingOn(above, lines.subList(MOST_LINES, lines.size()), uids);
        } catch (RuntimeException | StackOverflowError fault) {
            LOG.log(Level.SEVERE, "The layout of a document could not be made out", fault);
            return PlainReading.of(lines, name, uids);
        }
    }

    private static byte[] bytes(Path file, String name) {
        try {
            if (Files.isDirectory(file)) {
                throw new UserError("“" + file + "” is a folder; name the minutes in it that you want to import.");
            }
            if (!Files.isRegularFile(file)) {
                throw new UserError("There is no file “" + file + "”; check its name and folder.");
            }
            long size = Files.size(file);
            if (size == 0) {
                throw new UserError("“" + name + "” is empty; choose another file.");
            }
            if (size > LARGEST) {
                throw new UserError(
                        "“" + name
                                + "” is larger than 50 MB, too large for minutes; take its pictures out or split it by meetings.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            throw new UserError("“" + name + "” is no longer there; choose it again where it is now.", gone);
        } catch (IOException unreadable) {
            throw new UserError("“" + name + "” cannot be read; check that you may open it.", unreadable);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
