package org.rapporteur.office;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a cell of a workbook shows.
 *
 * @param text as stored, without outer blanks; a number as it is written, a date as ISO text
 * @param date the day, where the cell is a date
 * @param formula it is computed; the text is what it came to when the workbook was saved
 * @param error it shows an error such as #REF!
 */
public record SheetCell(String text, @Nullable LocalDate date, boolean formula, boolean error) {
    public static final SheetCell EMPTY = new SheetCell("", null, false, false);

    public boolean isBlank() {
        return text.isBlank();
    }
}
