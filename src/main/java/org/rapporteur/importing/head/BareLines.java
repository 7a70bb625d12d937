package org.rapporteur.importing.head;

import java.util.regex.Pattern;
import org.rapporteur.importing.head.HeaderReader.Outcome;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.recognition.ReadingHabits;

/** Lines of a header without a label: a day or a town alone tells what it is, and so do enough names. */
final class BareLines {
    /** Words that nobody foresaw before a list that cannot be anything else: "Connected (14):". */
    private static final Pattern ANY_LABEL = Pattern.compile("^[^:,/–—]{2,60}(?::|\\s[/–—-])\\s+|(?:\\s+/)+\\s*$");

    private static final Pattern CELL_IN_FRONT = Pattern.compile("[^:,/–—]{2,60}\\s/\\s");

    private final HeaderFields fields;
    private final ReadingHabits habits;
    private String above = "";

    BareLines(HeaderFields fields, ReadingHabits habits) {
        this.fields = fields;
        this.habits = habits;
    }

    /** Takes a line on top that is nothing but a town and its country for where the group met; false for any other. */
    boolean takesTown(Line line) {
        boolean town = line.item() == null
                && line.cells().isEmpty()
                && fields.header().place().isEmpty()
                && PlaceWords.isTown(line.text());
        if (town) {
            fields.header(fields.header().withPlace(line.text().strip()));
        }
        return town;
    }

    /** Reads a line that no field is open for. */
    Outcome take(Line line, boolean first, boolean labelled) {
        String text = line.text();
        When when = When.in(text, null, habits);
        boolean form = FormDay.isIn(text, above);
        above = text;
        if (!form && fields.takes(when) && !Fallbacks.isOtherMeeting(text)) {
            return fields.date(when, first) ? Outcome.USED : Outcome.KEPT;
        }
        boolean section =
                line.isHeading() || line.item() != null || TableHead.is(line) || (labelled && isTableRow(text));
        String unlabelled = ANY_LABEL.matcher(text).replaceAll("");
        if (!section && fields.attendees().isEmpty() && isAttendance(unlabelled)) {
            // Words before a slash may be a label or anything else, and stay to be seen; so does a sentence.
            boolean sentence =
                    unlabelled.length() < text.length() && text.strip().endsWith(".");
            boolean told = sentence || CELL_IN_FRONT.matcher(text).lookingAt();
            return fields.set(Field.PRESENT, unlabelled) && !told ? Outcome.USED : Outcome.KEPT;
        }
        return section ? Outcome.BODY : Outcome.NOT_UNDERSTOOD;
    }

    private boolean isAttendance(String text) {
        return fields.enumerations().isEnumeration(text)
                || fields.enumerations().arePeople(text);
    }

    private static boolean isTableRow(String text) {
        return text.split("\\s/\\s", -1).length > 2;
    }
}
