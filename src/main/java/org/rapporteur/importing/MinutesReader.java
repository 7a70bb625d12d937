package org.rapporteur.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.meeting.Source;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;

/** Reads a document as minutes: .txt, .md or .docx. Touches nothing but that file. */
public final class MinutesReader {
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(?m)^#{1,6}\\s+\\S");

    private final Uids uids;

    public MinutesReader(Uids uids) {
        this.uids = uids;
    }

    /**
     * Reads one document.
     *
     * @throws UserError when it is missing, empty, over 20 MB, no text, or of a kind that is not read
     */
    public MinutesDraft read(Path file, Recogniser recogniser) {
        String name = String.valueOf(file.getFileName());
        byte[] bytes = bytes(file, name);
        List<Line> lines = lines(bytes, name);
        if (lines.isEmpty()) {
            throw new UserError("“" + name + "” holds no words; choose another file.");
        }
        Interpreter.Reading reading = new Interpreter(recogniser, uids).read(lines);
        return new MinutesDraft(
                new Source(name, sha256(bytes)), reading.minutes(), reading.warnings(), reading.findings());
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
                                + "” is larger than 20 MB, too large for minutes; take its pictures out or split it by meetings.");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UserError("“" + name + "” cannot be read; check that you may open it.", unreadable);
        }
    }

    private static List<Line> lines(byte[] bytes, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "txt", "text" -> text(TextDecoding.decode(bytes, name));
            case "md", "markdown" -> Markdown.lines(TextDecoding.decode(bytes, name));
            case "docx" -> word(bytes, name);
            case "doc", "pdf", "odt", "rtf" ->
                throw new UserError("“" + name + "” is a ." + ending
                        + " file, which is not read yet; save it as .docx and import that.");
            default -> throw new UserError("“" + name + "” is of no known kind; choose minutes as .txt, .md or .docx.");
        };
    }

    /** Markdown often comes under a .txt name: two headings of it tell. */
    private static List<Line> text(String text) {
        boolean markdown = MARKDOWN_HEADING.matcher(text).results().limit(2).count() == 2;
        return markdown ? Markdown.lines(text) : PlainText.lines(text);
    }

    private static List<Line> word(byte[] bytes, String name) {
        try {
            return WordDocument.lines(new ByteArrayInputStream(bytes));
        } catch (IOException | RuntimeException broken) {
            throw new UserError(
                    "“" + name + "” cannot be read as a Word document; open it in Word and save it again as .docx.",
                    broken);
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
