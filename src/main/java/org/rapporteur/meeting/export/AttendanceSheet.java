package org.rapporteur.meeting.export;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.meeting.AttendanceList;
import org.rapporteur.meeting.AttendanceYear;
import org.rapporteur.office.Grid;
import org.rapporteur.office.Issue;
import org.rapporteur.office.TablePage;
import org.rapporteur.shared.BriefDay;
import org.rapporteur.shared.SafeFile;

/** Attendance as documents: a list of who was there or one to sign, in Word; the meetings of a year, in Excel. */
public final class AttendanceSheet {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int BLANK_LINES = 8;

    private AttendanceSheet() {}

    /**
     * Writes who was at a meeting; before it, a sheet to sign with blank lines for guests.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public static void write(AttendanceList list, Path target) {
        List<List<String>> rows = new ArrayList<>();
        for (AttendanceList.Line line : list.lines()) {
            rows.add(List.of(
                    line.organisation(), line.person(), line.position(), list.held() ? word(line.standing()) : ""));
        }
        if (!list.held()) {
            for (int i = 0; i < BLANK_LINES; i++) {
                rows.add(List.of("", "", "", ""));
            }
        }
        TablePage page = new TablePage(
                list.held() ? "Attendance" : "Attendance sheet",
                List.of(list.group() + (list.group().isEmpty() ? "" : ", ") + DAY.format(list.date())),
                List.of("Organisation", "Name", "Position", list.held() ? "Attendance" : "Signature"),
                List.of(22, 27, 27, 24),
                rows);
        SafeFile.write(target, page.content());
    }

    /**
     * Writes the meetings of a year.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public static void write(AttendanceYear year, Issue issue, Path target) {
        List<String> columns = new ArrayList<>();
        year.meetings().forEach(date -> columns.add(BriefDay.of(date)));
        columns.add("Present");
        List<Grid.Line> lines = year.rows().stream()
                .map(row -> {
                    List<Grid.Cell> cells = new ArrayList<>();
                    row.marks()
                            .forEach(mark -> cells.add(new Grid.Cell(word(mark), mark == AttendanceYear.Mark.ABSENT)));
                    cells.add(new Grid.Cell(row.present() + " of " + row.marks().size(), false));
                    return new Grid.Line(row.organisation(), cells);
                })
                .toList();
        new Grid("Attendance", "Meetings of the year to " + issue.date(), "Organisation", columns, lines)
                .write(issue, target);
    }

    private static String word(AttendanceYear.Mark mark) {
        return switch (mark) {
            case PRESENT -> "present";
            case APOLOGIES -> "apologies";
            case ABSENT -> "absent";
            case NONE -> "";
        };
    }

    private static String word(AttendanceList.Standing standing) {
        return switch (standing) {
            case PRESENT -> "Present";
            case APOLOGIES -> "Apologies";
            case ABSENT -> "Absent";
            case EXPECTED -> "";
        };
    }
}
