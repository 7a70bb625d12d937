package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.importing.line.Line;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Recogniser;

/**
 * A page whose lines all ran into one, as copying out of a viewer or a web page leaves it. It is taken apart again where a
 * list, a title, a label or an order begins; what stood beside each other in columns cannot be told any more.
 */
public final class RunOnPage {
    /** No writer makes a paragraph of more letters. */
    private static final int LEAST_PAGE = 500;
    /** A shorter line holds nothing that must be taken apart. */
    private static final int LEAST_LINE = 200;
    /** A longer line is no page. */
    private static final int LONGEST = 20_000;

    private RunOnPage() {}

    /** True for a document two thirds of whose words and more stand in lines as long as pages. */
    public static boolean is(List<Line> document) {
        long all = 0;
        long paged = 0;
        for (Line line : document) {
            int length = line.text().length();
            all += length;
            paged += line.cells().isEmpty() && length >= LEAST_PAGE && length <= LONGEST ? length : 0;
        }
        return paged * 3 > all * 2;
    }

    /** The lines of such a document, with each list item, title, label and order on a line of its own. */
    public static List<Line> apart(List<Line> lines, Recogniser recogniser) {
        PageCuts cuts = new PageCuts(recogniser);
        List<Line> apart = new ArrayList<>();
        for (Line line : lines) {
            boolean page = line.cells().isEmpty()
                    && !line.isHeading()
                    && line.text().length() >= LEAST_LINE
                    && line.text().length() <= LONGEST;
            apart.addAll(page ? parts(line, cuts.of(line.text())) : List.of(line));
        }
        return apart;
    }

    private static List<Line> parts(Line line, List<PageCut> cuts) {
        if (cuts.isEmpty()) {
            return List.of(line);
        }
        List<Line> parts = new ArrayList<>();
        String text = line.text();
        String first = text.substring(0, cuts.getFirst().start()).strip();
        if (!first.isEmpty()) {
            parts.add(new Line(line.number(), RichText.plain(first), 0, line.item(), line.afterGap()));
        }
        for (int i = 0; i < cuts.size(); i++) {
            PageCut cut = cuts.get(i);
            int end = i + 1 < cuts.size() ? cuts.get(i + 1).start() : text.length();
            String words = text.substring(cut.words(), end).strip();
            if (words.isEmpty()) {
                words = text.substring(cut.start(), end).strip();
            }
            if (!words.isEmpty()) {
                parts.add(new Line(line.number(), RichText.plain(words), cut.title() ? 1 : 0, cut.item(text), true));
            }
        }
        return parts;
    }
}
