package org.rapporteur.followup.export;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a tracker, in order. The last one is for the program that reads a filled-in tracker back. */
enum Column {
    NUMBER("No", 6),
    ACTION("Action", 48),
    AGENCIES("Agencies", 17),
    DUE_AS_SAID("Due as said", 17),
    DUE("Due", 13),
    STATUS("Status", 13),
    PROGRESS("Progress", 20),
    OVERDUE("Overdue", 16),
    TOPIC("Topic", 18),
    RAISED("Raised", 13),
    ID("Id", 38);

    static final List<String> TITLES = Stream.of(values()).map(Column::title).toList();

    private final String title;
    private final int width;

    Column(String title, int width) {
        this.title = title;
        this.width = width;
    }

    String title() {
        return title;
    }

    /** Place in the sheet, from 0. */
    @SuppressWarnings("EnumOrdinal") // the order of the constants is that of the columns
    int index() {
        return ordinal();
    }

    /** True for a column that whoever gets the tracker is to fill in. */
    boolean isToFillIn() {
        return this == DUE_AS_SAID || this == DUE || this == STATUS || this == PROGRESS;
    }

    /** The last one on paper: when it was raised and the id are for the screen and the program. */
    static Column lastPrinted() {
        return TOPIC;
    }

    /** In characters. */
    int width() {
        return width;
    }
}
