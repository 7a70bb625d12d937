package org.rapporteur.importing.body;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

    /**
     * A line with such a picture that is not said to be done.
     *
     * @param todo "TODO" stands behind the picture
     * @param words behind both
     */
    private record Signed(Line line, String sign, boolean todo, String words) {
        /** Null for any other line; the picture may be the marker of an item. */
        static @Nullable Signed of(Line line) {
            String text = (line.item() == null ? "" : line.item().label() + " ") + line.text();
            Matcher sign = SIGN.matcher(text);
            if (line.isHeading() || !line.cells().isEmpty() || !sign.find()) {
                return null;
            }
            String words = text.substring(sign.end());
            return DONE.matcher(words).lookingAt()
                    ? null
                    : new Signed(line, sign.group("sign"), sign.group("todo") != null, words);
        }

        boolean isTold(Recogniser recogniser) {
            return todo || recogniser.opensWithName(words) || recogniser.startsWithDeed(words);
        }

        Line labelled() {
            RichText said = RichTextBuilder.from(line.content(), line.text().length() - words.length());
            RichText action = RichTextBuilder.joined(RichText.plain("Action:"), " ", said);
            return new Line(line.number(), action, 0, null, line.afterGap());
        }
    }

    /** The same lines; those whose picture says so begin with the word "Action:" in its place. */
    public static List<Line> told(List<Line> lines, Recogniser recogniser) {
        Map<String, List<Signed>> bySign =
                lines.stream().map(Signed::of).filter(Objects::nonNull).collect(Collectors.groupingBy(Signed::sign));
        bySign.values().removeIf(of -> {
            long told = of.stream().filter(signed -> signed.isTold(recogniser)).count();
            return told < LEAST || told * 2 < of.size();
        });
        if (bySign.isEmpty()) {
            return lines;
        }
        return lines.stream()
                .map(line -> {
                    Signed signed = Signed.of(line);
                    return signed != null && bySign.containsKey(signed.sign) ? signed.labelled() : line;
                })
                .toList();
    }
}
