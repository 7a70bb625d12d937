package org.rapporteur.importing;

import java.util.List;
import java.util.regex.Pattern;

/** The head and the greeting of a mail that brought the minutes; its sender, date and subject are not the meeting's. */
final class MailHead {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern FIELD = Pattern.compile(
            "^(?:from|sent|to|cc|bcc|subject|date|attachments?|importance|reply-to|de|envoyé|à|objet|pièces? jointes?|enviado(?: el)?|para|asunto|fecha|adjuntos?)\\s*:\\s*\\S.*",
            FLAGS);
    private static final Pattern SENDER = Pattern.compile("^(?:from|de)\\s*:.*", FLAGS);
    private static final Pattern SUBJECT = Pattern.compile("^(?:subject|objet|asunto)\\s*:.*", FLAGS);
    private static final int LEAST = 3;
    private static final int LONGEST_GREETING = 15;

    private MailHead() {}

    /** How many lines at the start are a mail's; 0 for a document that is none. */
    static int end(List<Line> lines) {
        int head = 0;
        while (head < lines.size() && FIELD.matcher(lines.get(head).text()).matches()) {
            head++;
        }
        boolean mail = head >= LEAST
                && SENDER.matcher(lines.getFirst().text()).matches()
                && lines.subList(0, head).stream()
                        .anyMatch(line -> SUBJECT.matcher(line.text()).matches());
        if (!mail) {
            return 0;
        }
        for (int i = head; i < Math.min(lines.size(), head + LONGEST_GREETING); i++) {
            if (beginsMinutes(lines.get(i).text())) {
                return i > head && isTitleAbove(lines, i) ? i - 1 : i;
            }
        }
        return head;
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
