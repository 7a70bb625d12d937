package org.rapporteur.importing.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.NextMeetingWords;
import org.rapporteur.importing.line.Section;
import org.rapporteur.recognition.DatesInWords;

/** Notices the dates of the previous and the next meeting, wherever in the body they are said. */
public final class MeetingDates {
    private static final Pattern PREVIOUS = Pattern.compile(
            "(?=[lpdaú])(?<![\\p{L}])(?:last|previous|précédent\\p{L}*|dernière?|anterior|última)\\s(?:\\p{L}+\\s){0,3}?(?:minutes|meetings?|réunion|reunión|compte)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** A heading says a day only where it holds a figure: "Next meeting" alone names none. */
    private static final Pattern SAYS_DAY = Pattern.compile("\\d{1,2}\\D");

    private static final Pattern SENTENCES = Pattern.compile(
            "(?=[\\s.!?])(?:(?<=\\p{L}{3}[.!?])\\s+(?=\\p{Lu})|(?<=[\\p{L}\\d)])[.!?]\\s+(?=(?:The next|Next|La prochaine|Le prochain|Prochaine?|La pr[óo]xima|El pr[óo]ximo|Pr[óo]xim[ao])\\s)|\\s:\\s+(?=prochaine\\s|pr[óo]xima\\s|next\\s))");

    private static final String DAY =
            "(?:(?:tentatively|le|on|el)\\s)?(?:\\p{L}{3,10}\\.?,?\\s)?\\d{1,2}(?:[/.-]\\d{1,2}|(?:st|nd|rd|th|er)?\\s(?:de\\s)?\\p{L}{3,})[^()]{0,20}";
    /** "… before the next group meeting (3 June)", "… para la próxima reunión, el lunes 3/06": told in passing. */
    private static final Pattern IN_PASSING = Pattern.compile(
            "(?<![\\p{L}])(?:next|prochaine?|pr[óo]xim[ao])\\s(?:\\p{L}[\\p{L}-]*\\s){0,2}?(?:meeting|session|call|r[ée]union|reuni[óo]n|sesi[óo]n|rencontre|s[ée]ance)(?:\\s?\\("
                    + DAY + "\\)|,?\\s(?:on|el|le)\\s" + DAY + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final HeaderFields fields;

    /** Adds to these fields what the text says later. */
    public MeetingDates(HeaderFields fields) {
        this.fields = fields;
    }

    /** Most lines hold no letters of such a word, and need no closer look. */
    private void noticeInPassing(String text) {
        boolean may =
                text.contains("ext ") || text.contains("rochain") || text.contains("xima") || text.contains("ximo");
        Matcher passing = IN_PASSING.matcher(may ? text : "");
        if (fields.header().next() == null && passing.find()) {
            fields.noticeNext(passing.group());
        }
    }

    /** Takes what a line says of them over to the header. */
    public void notice(Line line, Section section) {
        String text = line.text();
        if (text.chars().noneMatch(Character::isDigit) && DatesInWords.in(text).isEmpty()) {
            return;
        }
        if (PREVIOUS.matcher(text).find()) {
            fields.previous(text);
        } else if (line.isHeading() && !SAYS_DAY.matcher(text).find()) {
            return;
        } else if (section == Section.NEXT) {
            fields.noticeNext(text);
        } else {
            SENTENCES.splitAsStream(text).filter(NextMeetingWords::lead).forEach(fields::noticeNext);
            noticeInPassing(text);
        }
    }
}
