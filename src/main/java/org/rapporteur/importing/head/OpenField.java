package org.rapporteur.importing.head;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.table.TableHead;
import org.rapporteur.recognition.SectionTitles;

/** The field of a header whose label was read last, while its values go on in the lines below: an item, or a person, a line. */
final class OpenField {
    /** A longer paragraph behind the items of a list of presence is what was said. */
    private static final int LONGEST_NAME = 80;

    private static final int LEAST_NAMES = 3;
    private static final Pattern DOTTED = Pattern.compile("\\d\\.\\d");

    /** Ten words or more without a comma and a full stop behind them: no list of names. */
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}[^,;]*?(?:\\s[^,;\\s]+){9,}\\.");

    /** "1.", where an item counts. */
    private static final Pattern FIRST = Pattern.compile("\\(?[1aA][.)]?");

    private final HeaderFields fields;
    private @Nullable Field field;
    private boolean heading;
    private boolean hasValue;
    private boolean list;
    /** Its last value, where that was an item of a list: gaps do not end a list with gaps between its items. */
    private @Nullable Line lastItem;

    private boolean tight;
    /** Its value was names one after another in a line, behind which no items name more. */
    private boolean enumerated;

    private boolean people;

    OpenField(HeaderFields fields) {
        this.fields = fields;
    }

    /** A label without a value, alone on its line or a heading. */
    void open(Field opened, boolean isHeading) {
        close();
        field = opened;
        heading = isHeading;
    }

    /** A label whose value begins a list on its own line. */
    void openList(Field opened, boolean begun) {
        open(opened, false);
        hasValue = begun;
        list = begun;
    }

    /** A label with its first person, and others on the lines below. */
    void openPeople(Field opened) {
        open(opened, false);
        hasValue = true;
        people = true;
    }

    /** What follows belongs to it no more. */
    void close() {
        field = null;
        heading = false;
        hasValue = false;
        list = false;
        lastItem = null;
        tight = false;
        enumerated = false;
        people = false;
    }

    @Nullable
    Field field() {
        return field;
    }

    /** Who was there, or who was not. */
    boolean isAttendance() {
        return field == Field.PRESENT || field == Field.APOLOGIES;
    }

    boolean isHeading() {
        return heading;
    }

    boolean hasValue() {
        return hasValue;
    }

    /** True for a line that goes on with the field. */
    boolean holds(Line line) {
        boolean person = isFurtherPerson(line.text());
        boolean heading = line.isHeading()
                && !(isAttendance() && !hasValue && fields.enumerations().namesBodies(line.text()));
        return field != null && (person || (!heading && !isPastValue(line)));
    }

    /** A line was taken as its value. */
    void took(Line line) {
        hasValue = true;
        tight |= isFurtherItem(line) && !line.afterGap();
        lastItem = line.item() == null ? null : line;
        enumerated = line.item() == null && fields.enumerations().known(line.text()) >= LEAST_NAMES;
    }

    /** A value was taken that is no item of a list. */
    void took() {
        hasValue = true;
    }

    /** Values below a label end with the next gap; those below a heading with the next heading. */
    private boolean isPastValue(Line line) {
        boolean listed = isAttendance() || field == Field.AGENDA;
        boolean another = line.item() != null && !list && !listed;
        boolean further = listed && isFurtherItem(line) && !(line.afterGap() && tight);
        if (isAttendance() && (isTitle(line.text()) || (enumerated && line.item() != null))) {
            return true;
        }
        boolean talk = TableHead.is(line)
                || line.text().lines().anyMatch(OpenField::isSentence)
                || line.cells().stream().flatMap(String::lines).anyMatch(OpenField::isSentence);
        if (listed && !fields.attendees().isEmpty() && talk) {
            return true;
        }
        boolean behindItems =
                listed && lastItem != null && line.item() == null && line.text().length() > LONGEST_NAME;
        if (behindItems) {
            return true;
        }
        boolean numbers = listed && lastItem != null && line.item() != null;
        return hasValue
                && !further
                && (another || numbers || (!heading && (line.afterGap() || (list && line.item() == null))));
    }

    private static boolean isSentence(String words) {
        return SENTENCE.matcher(words.strip()).matches();
    }

    /** "Any other business", "Previous action points": items of an agenda are nobody. */
    private static boolean isTitle(String text) {
        return SectionTitles.isOther(text)
                || SectionTitles.isReview(text)
                || SectionTitles.isAgenda(text)
                || SectionTitles.isShared(text);
    }

    /** An item of the list that is open, and not of the next one, which has other signs or begins to count anew. */
    private boolean isFurtherItem(Line line) {
        return lastItem != null
                && lastItem.item() != null
                && line.item() != null
                && line.item().kind() == lastItem.item().kind()
                && isDotted(line.item()) == isDotted(lastItem.item())
                && !FIRST.matcher(line.item().label()).matches();
    }

    /** "2.1" counts the sections of a text, "2." the people in a list. */
    private static boolean isDotted(Line.Item item) {
        return DOTTED.matcher(item.label()).find();
    }

    /** People one a line, with their organisations, go on until something else comes, gaps between them or not. */
    private boolean isFurtherPerson(String text) {
        people = isAttendance()
                && (people || !hasValue)
                && (fields.attendance().lines().isEntry(text)
                        || (people && fields.attendance().lines().isName(text)));
        return people;
    }
}
