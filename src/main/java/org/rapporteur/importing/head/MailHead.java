package org.rapporteur.importing.head;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.When;

/**
 * The head and the greeting of a mail that brought the minutes. Its day is not the meeting's, but days without a year are
 * read against it; its subject names the group where nothing else does.
 */
public final class MailHead {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FIELD = Pattern.compile(
            "^(?:from|sent|to|cc|bcc|subject|date|attachments?|importance|reply-to|de|envoyé|[àa]|objet|pj|pièces? jointes?|enviado(?: el)?|para|asunto|fecha|adjuntos?)\\s*:\\s*\\S.*",
            FLAGS);
    private static final Pattern SUBJECT = Pattern.compile("^(?:subject|objet|asunto)\\s*:\\s*(?<words>.*)", FLAGS);
    private static final Pattern SENT =
            Pattern.compile("^(?:sent|date|envoyé|enviado(?: el)?|fecha)\\s*:\\s*(?<when>.*)", FLAGS);
    /** "RE: FW: Minutes of …". */
    private static final Pattern ANSWER = Pattern.compile("^(?:(?:re|fw|fwd|tr|rv|rép)\\s*:\\s*)+", FLAGS);

    private static final Pattern SHORT_NAME = Pattern.compile("^(?:cr|pv)\\s+(?:de (?:la )?)?", FLAGS);
    private static final Pattern DAY_IN_BRACKETS = Pattern.compile("\\s*[(\\[][^()\\[\\]]*\\d[^()\\[\\]]*[)\\]]\\s*$");
    /** "… of 9 March 2011. It was too big last time": each sentence is about a meeting of its own. */
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[\\p{L}\\d)][.!?])\\s+(?=\\p{Lu})");

    private static final int LEAST = 2;
    /** Months: minutes are sent around soon. */
    private static final int LATELY = 3;

    private static final int LONGEST_GREETING = 15;

    private final List<Line> head;

    private MailHead(List<Line> head) {
        this.head = head;
    }

    /** How many lines at the start are a mail's; 0 for a document that is none. */
    public static int end(List<Line> lines) {
        int head = 0;
        while (head < lines.size() && FIELD.matcher(lines.get(head).text()).matches()) {
            head++;
        }
        boolean mail = head >= LEAST
                && lines.subList(0, head).stream()
                        .anyMatch(line -> SUBJECT.matcher(line.text()).matches());
        if (!mail) {
            return 0;
        }
        for (int i = head; i < Math.min(lines.size(), head + LONGEST_GREETING); i++) {
            Line line = lines.get(i);
            if (line.item() != null || !line.cells().isEmpty() || Section.of(line.text()) != Section.DISCUSSION) {
                return head;
            }
            if (beginsMinutes(line.text())) {
                return i > head && isTitleAbove(lines, i) ? i - 1 : i;
            }
        }
        return head;
    }

    /** What the lines before {@code end} say; nothing where the document is no mail. */
    public static MailHead of(List<Line> lines, int end) {
        return new MailHead(lines.subList(0, end));
    }

    /** When the mail was sent; null where its head does not say. */
    @Nullable
    LocalDate sent() {
        return field(SENT, "when").map(When::dated).orElse(null);
    }

    /** The group that the subject names, without the day; empty when there is no mail or nothing is left. */
    String group() {
        String subject = field(SUBJECT, "words").orElse("");
        String named = DAY_IN_BRACKETS
                .matcher(SHORT_NAME
                        .matcher(ANSWER.matcher(subject).replaceFirst(""))
                        .replaceFirst(""))
                .replaceFirst("");
        return GroupTitle.group(named);
    }

    /**
     * The first day not after the sending that the subject or the greeting names; null when they name none.
     *
     * @param lines those behind the mail's head
     */
    @Nullable
    LocalDate day(List<Line> lines) {
        LocalDate sent = sent();
        if (sent == null) {
            return field(SUBJECT, "words").map(When::dated).orElse(null);
        }
        LocalDate year = sent.minusMonths(LATELY);
        return Stream.concat(
                        field(SUBJECT, "words").stream(),
                        Stream.concat(
                                        head.stream().filter(line -> !FIELD.matcher(line.text())
                                                .matches()),
                                        lines.stream().takeWhile(line -> line.item() == null))
                                .limit(LONGEST_GREETING)
                                .map(Line::text)
                                .flatMap(SENTENCE_END::splitAsStream)
                                .filter(text -> !Fallbacks.isOtherMeeting(text)))
                .map(text -> When.in(text, year).date())
                .filter(date -> date != null && !date.isAfter(sent))
                .findFirst()
                .orElse(null);
    }

    private Optional<String> field(Pattern pattern, String group) {
        for (Line line : head) {
            Matcher matcher = pattern.matcher(line.text());
            if (matcher.matches()) {
                return Optional.of(matcher.group(group));
            }
        }
        return Optional.empty();
    }

    /** The line before names the group, with nothing between. */
    private static boolean isTitleAbove(List<Line> lines, int i) {
        Line above = lines.get(i - 1);
        return !lines.get(i).afterGap() && above.afterGap() && HeadingShape.fits(above.text());
    }

    private static boolean beginsMinutes(String text) {
        boolean title = HeadingShape.fits(text) && (GroupTitle.isAboutMinutes(text) || GroupTitle.namesGroup(text));
        return title || Labels.startsWithLabel(text);
    }
}
