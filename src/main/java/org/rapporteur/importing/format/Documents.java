package org.rapporteur.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.rapporteur.importing.MinutesReader;
import org.rapporteur.importing.line.DocumentReader;
import org.rapporteur.importing.line.Line;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;

/** The door to all readers: what a document is, its content decides, not its name. */
public final class Documents implements DocumentReader {
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("(?m)^#{1,6}\\s+\\S");
    private static final Pattern PAGE = Pattern.compile(
            "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)?<(?:!doctype html|html|head|body)\\b.*");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml");
    private static final Set<String> OFFICE = Set.of("docx", "docm", "doc", "pdf");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    /** In characters; a year of long minutes in one file has a fifth of it. */
    private static final int MOST_TEXT = 2_500_000;

    /** A reader of minutes that takes all kinds of documents. */
    public static MinutesReader minutes(Uids uids) {
        return new MinutesReader(new Documents(), uids);
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Line> lines(String name, byte[] bytes) {
        List<Line> lines = read(name, bytes);
        long letters = lines.stream().mapToLong(line -> line.text().length()).sum();
        if (letters > MOST_TEXT) {
            throw Refusals.tooLarge(name);
        }
        return lines;
    }

    private static List<Line> read(String name, byte[] bytes) {
        FileKind kind = FileKind.of(bytes);
        try {
            return switch (kind) {
                case DOCX -> {
                    ZipLimits.check(name, bytes);
                    yield WordDocument.lines(new ByteArrayInputStream(bytes));
                }
                case DOC -> OldWord.lines(new ByteArrayInputStream(bytes));
                case PDF -> PdfDocument.lines(name, bytes);
                case LOCKED_OFFICE -> throw Refusals.locked(name, new EncryptedDocumentException("encrypted package"));
                case OTHER_TEXT -> text(name, bytes, ending(name));
                default -> throw Refusals.otherKind(name, kind.said());
            };
        } catch (EncryptedDocumentException locked) {
            throw Refusals.locked(name, locked);
        } catch (OldWordFileFormatException older) {
            throw Refusals.otherKind(name, "a document of Word 95 or older");
        } catch (UserError said) {
            throw said;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw Refusals.broken(name, kind.said(), broken);
        }
    }

    /** Markdown often comes under a .txt name: two headings of it tell. */
    private static List<Line> text(String name, byte[] bytes, String ending) {
        if (OFFICE.contains(ending) && !TextDecoding.isText(bytes)) {
            throw Refusals.broken(name, ending.equals("pdf") ? FileKind.PDF.said() : FileKind.DOCX.said(), null);
        }
        String text = Symbols.plain(TextDecoding.decode(bytes, name));
        if (text.length() > MOST_TEXT * 2) {
            throw Refusals.tooLarge(name);
        }
        if (PAGES.contains(ending)
                || PAGE.matcher(text.substring(0, Math.min(text.length(), 2000)))
                        .matches()) {
            return Html.lines(text);
        }
        boolean markdown = MARKDOWN.contains(ending)
                || (text.indexOf('#') >= 0
                        && MARKDOWN_HEADING.matcher(text).results().limit(2).count() == 2);
        return markdown ? Markdown.lines(text) : PlainText.lines(text);
    }
}
