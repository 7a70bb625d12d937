package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.shared.Folding;

/** The agenda and the numbered parts within a page of one line: 1, 2, 3 … and again from 1. */
final class PageNumbers {
    private static final Pattern NUMBER =
            Pattern.compile("(?<=^|\\s)(?<number>\\d{1,2})(?:[.)]\\s?[-–]?|\\s[-–])\\s+(?=[\\p{Lu}¿«“\"])");
    private static final Pattern ENDED = Pattern.compile("[.;:!?)]\\s*$");
    private static final Pattern SENTENCE = Pattern.compile("[.;!?]\\s");
    private static final Pattern SIGNS = Pattern.compile("\\s?[:.–-](?=\\s)");
    private static final int LONGEST_ITEM = 150;
    private static final int LEAST_TITLE = 6;
    private static final int MOST_MISSING = 3;
    private static final int BEFORE = 4;

    private PageNumbers() {}

    /** A line for each number, and for what stands behind the title of a part. */
    static List<PageCut> of(String text) {
        List<PageCut> numbers = numbers(text);
        Map<String, String> agenda = new HashMap<>();
        List<PageCut> cuts = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            PageCut number = numbers.get(i);
            int from = number.words();
            int to = i + 1 < numbers.size() ? numbers.get(i + 1).start() : text.length();
            String words = text.substring(from, to);
            String announced = agenda.put(text.substring(number.start(), from).strip(), words);
            int end = announced == null ? 0 : shared(announced, words);
            end = end == 0 ? named(words) : end + signs(words, end);
            if (end > 0 && end < words.strip().length()) {
                boolean label = Labels.startsWithLabel(words);
                cuts.add(new PageCut(number.start(), from, null, !label));
                if (!label) {
                    cuts.add(PageCut.at(from + end));
                }
            } else {
                cuts.add(number);
            }
        }
        return cuts;
    }

    /** In order; behind an agenda they may begin again, and behind a full stop some may be missing. */
    private static List<PageCut> numbers(String text) {
        List<PageCut> cuts = new ArrayList<>();
        Matcher number = NUMBER.matcher(text);
        int last = 0;
        boolean sure = false;
        while (number.find()) {
            int read = Integer.parseInt(number.group("number"));
            boolean ended = ENDED.matcher(text.substring(Math.max(0, number.start() - BEFORE), number.start()))
                    .find();
            boolean next = read == last + 1 || (ended && read > last && read <= last + MOST_MISSING);
            if (next || read == 1) {
                cuts.add(PageCut.item(number, BlockKind.NUMBERED));
                last = read;
                sure |= ended;
            }
        }
        return cuts.size() > 1 || sure ? cuts : List.of();
    }

    /** "Wells: two are dry …": where the title of a long part ends; 0 where it names none. */
    private static int named(String words) {
        int colon = words.indexOf(": ");
        boolean named = colon > 0
                && words.length() > LONGEST_ITEM
                && HeadingShape.fits(words.substring(0, colon))
                && !SENTENCE.matcher(words.substring(0, colon)).find()
                && Labels.places(words.substring(0, colon + 1)).isEmpty();
        return named ? colon + 1 : 0;
    }

    /** How many letters the whole words take that both begin with. */
    private static int shared(String announced, String words) {
        int same = 0;
        int most = Math.min(announced.length(), words.length());
        for (int i = 0; i < most && folded(announced, i).equals(folded(words, i)); i++) {
            boolean end = i + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 1));
            same = end && Character.isLetterOrDigit(words.charAt(i)) ? i + 1 : same;
        }
        return same == announced.strip().length() || same >= LEAST_TITLE ? same : 0;
    }

    /** Letters of the colon or dash behind a title. */
    private static int signs(String words, int end) {
        Matcher signs = SIGNS.matcher(words).region(end, words.length());
        return signs.lookingAt() ? signs.end() - end : 0;
    }

    private static String folded(String text, int at) {
        return Folding.fold(text.substring(at, at + 1));
    }
}
