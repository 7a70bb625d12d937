package org.rapporteur.directory.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.rapporteur.directory.Skill;
import org.rapporteur.directory.SkillMatrix;
import org.rapporteur.directory.WhoIsWhere;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.AttendanceYear;

/**
 * A matrix as a screen shows it.
 *
 * @param columns after the one with the names
 * @param sums a sentence about the whole
 * @param skills what the columns are, in a matrix of skills
 */
public record MatrixView(List<Column> columns, List<Line> lines, String sums, List<Skill> skills) {
    static final MatrixView NONE = new MatrixView(List.of(), List.of(), "", List.of());

    /**
     * A column.
     *
     * @param key of what it stands for; 0 for none
     */
    public record Column(long key, String title) {}

    /** A name and its cells, one a column. */
    public record Line(long key, String name, List<Cell> cells) {}

    /** One cell. */
    public record Cell(String text, Look look) {}

    /** How a cell looks; its text says it too. */
    public enum Look {
        PLAIN,
        GOOD,
        GAP
    }

    static MatrixView of(WhoIsWhere matrix, I18n texts) {
        List<Column> columns = matrix.countries().stream()
                .map(country -> new Column(0, country))
                .toList();
        List<Line> lines = new ArrayList<>();
        long gaps = 0;
        for (WhoIsWhere.Row row : matrix.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                gaps += row.isGap(i) ? 1 : 0;
                cells.add(
                        row.isGap(i)
                                ? new Cell(texts.text("matrix.gap"), Look.GAP)
                                : new Cell(String.join("\n", row.people().get(i)), Look.PLAIN));
            }
            lines.add(new Line(lines.size(), row.organisation(), cells));
        }
        return new MatrixView(
                columns, lines, texts.text("matrix.countries.sums", lines.size(), columns.size(), gaps), List.of());
    }

    static MatrixView of(AttendanceYear year, I18n texts) {
        List<Column> columns = new ArrayList<>();
        year.meetings().forEach(day -> columns.add(new Column(0, Days.brief(day))));
        columns.add(new Column(0, texts.text("matrix.present")));
        List<Line> lines = new ArrayList<>();
        for (AttendanceYear.Row row : year.rows()) {
            List<Cell> cells = new ArrayList<>();
            row.marks()
                    .forEach(mark -> cells.add(new Cell(
                            texts.text("mark." + mark),
                            mark == AttendanceYear.Mark.PRESENT
                                    ? Look.GOOD
                                    : mark == AttendanceYear.Mark.ABSENT ? Look.GAP : Look.PLAIN)));
            cells.add(new Cell(texts.text("count", row.present(), row.marks().size()), Look.PLAIN));
            lines.add(new Line(lines.size(), row.organisation(), cells));
        }
        return new MatrixView(
                columns,
                lines,
                texts.text("matrix.attendance.sums", year.meetings().size(), lines.size()),
                List.of());
    }

    static MatrixView of(SkillMatrix matrix, I18n texts) {
        List<Column> columns = matrix.skills().stream()
                .map(skill -> new Column(skill.id(), skill.name()))
                .toList();
        List<Line> lines = matrix.rows().stream()
                .map(row -> new Line(
                        row.person().id(),
                        row.person().name(),
                        matrix.skills().stream()
                                .map(skill -> cell(row.levels().get(skill.id()), texts))
                                .toList()))
                .toList();
        String gaps =
                matrix.skills().stream().filter(matrix::isGap).map(Skill::name).collect(Collectors.joining(", "));
        String sums = IntStream.rangeClosed(0, Skill.HIGHEST)
                .mapToObj(level -> texts.text("level." + level) + " "
                        + matrix.skills().stream()
                                .mapToLong(skill -> matrix.count(skill, level))
                                .sum())
                .collect(Collectors.joining(" · "));
        return new MatrixView(
                columns,
                lines,
                matrix.rows().stream().allMatch(row -> row.levels().isEmpty())
                        ? texts.text("matrix.skills.none")
                        : texts.text("matrix.skills.sums", sums, gaps.isEmpty() ? "–" : gaps),
                matrix.skills());
    }

    private static Cell cell(@org.jspecify.annotations.Nullable Integer level, I18n texts) {
        return level == null
                ? new Cell("", Look.PLAIN)
                : new Cell(
                        level + " " + texts.text("level." + level), level >= SkillMatrix.ABLE ? Look.GOOD : Look.PLAIN);
    }
}
