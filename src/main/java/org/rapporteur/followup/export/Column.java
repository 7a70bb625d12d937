package org.rapporteur.followup.export;

import java.util.List;
import java.util.stream.Stream;

/** The columns of a tracker, in order. The last one is for the program that reads a filled-in tracker back. */
enum Column {
    NUMBER("No", 6),
    ACTION("Action", 52),
    AGENCIES("Agencies", 21),
    DUE_AS_SAID("Due as said", 20),
    DUE("Due", 13),
    STATUS("Status", 13),
    PROGRESS("Progress", 30),
    OVERDUE("Overdue", 17),
    TOPIC("Topic", 20),
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

    /** In characters. */
    int width() {
        return width;
    }
}
