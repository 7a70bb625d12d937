package org.rapporteur.importing.body;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Recogniser;

/**
 * Lines with a picture in front, as a pin or a worker, that the writer uses for what is to be done: some begin with somebody the
 * group knows, with "TODO" or a deed. Ticks, crosses and boxes say how far something is, and are not meant.
 */
public final class PictureSigns {
    private static final int LEAST = 2;
    /** Pictures of the planes above the first, and hands, pens and clocks of the first; perhaps several, or varied. */
    private static final Pattern SIGN = Pattern.compile(
            "^(?:[-–—*•·▪●○◦‣o]\\s)?(?<sign>[\\x{1F300}-\\x{1FAFF}\\x{231A}\\x{23F0}-\\x{23F3}\\x{261B}-\\x{261E}\\x{2691}\\x{270D}-\\x{2712}])[\\x{1F300}-\\x{1FAFF}\\x{FE0F}\\x{200D}\\s]*"
                    + "(?<todo>(?i:to-?do)(?:\\s*:|(?=\\s+\\S))\\s*)?(?=[\\p{L}(@\\[])");

    private static final Pattern DONE = Pattern.compile("(?iu)(?:todone|done|fait|hecho|closed)(?![\\p{L}])");

    private PictureSigns() {}

    /** The same lines; those whose picture says so begin with the word "Action:" in its place. */
    public static List<Line> told(List<Line> lines, Recogniser recogniser) {
        Map<String, List<Line>> bySign =
                lines.stream().filter(PictureSigns::isOpen).collect(Collectors.groupingBy(PictureSigns::sign));
        bySign.values().removeIf(of -> {
            long told = of.stream().filter(line -> isTold(line, recogniser)).count();
            return told < LEAST || told * 2 < of.size();
        });
        return lines.stream()
                .map(line -> isOpen(line) && bySign.containsKey(sign(line)) ? labelled(line) : line)
                .toList();
    }

    private static boolean isOpen(Line line) {
        Matcher sign = SIGN.matcher(signed(line));
        return !line.isHeading()
                && line.cells().isEmpty()
                && sign.find()
                && !DONE.matcher(signed(line).substring(sign.end())).lookingAt();
    }

    /** The words with a picture that stands as the marker of an item. */
    private static String signed(Line line) {
        return (line.item() == null ? "" : line.item().label() + " ") + line.text();
    }

    private static String sign(Line line) {
        Matcher sign = SIGN.matcher(signed(line));
        return sign.find() ? sign.group("sign") : "";
    }

    private static boolean isTold(Line line, Recogniser recogniser) {
        Matcher sign = SIGN.matcher(signed(line));
        if (!sign.find()) {
            return false;
        }
        String text = signed(line).substring(sign.end());
        return sign.group("todo") != null || recogniser.opensWithName(text) || recogniser.startsWithDeed(text);
    }

    private static Line labelled(Line line) {
        Matcher sign = SIGN.matcher(signed(line));
        int behind = sign.find() ? signed(line).length() - sign.end() : 0;
        RichText words = RichTextBuilder.from(line.content(), line.text().length() - behind);
        return new Line(
                line.number(), RichTextBuilder.joined(RichText.plain("Action:"), " ", words), 0, null, line.afterGap());
    }
}
