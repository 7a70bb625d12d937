package org.rapporteur.directory.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.directory.WhoIsWhere;
import org.rapporteur.office.Grid;
import org.rapporteur.office.Issue;

/** Who is where, for Excel: names in the cells, gaps of members marked. */
public final class WhoIsWhereSheet {
    private WhoIsWhereSheet() {}

    /**
     * Writes the matrix.
     *
     * @throws org.rapporteur.shared.UserError when the target cannot be written
     */
    public static void write(WhoIsWhere matrix, Issue issue, Path target) {
        List<Grid.Line> lines = new ArrayList<>();
        for (WhoIsWhere.Row row : matrix.rows()) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (int i = 0; i < matrix.countries().size(); i++) {
                boolean gap = row.isGap(i);
                cells.add(new Grid.Cell(
                        gap ? "gap" : String.join("\n", row.people().get(i)), gap));
            }
            lines.add(new Grid.Line(row.organisation() + (row.member() ? " (member)" : ""), cells));
        }
        new Grid(
                        "Who is where",
                        "Names of people by organisation and country, at their duty station or covered from it; “gap” where a"
                                + " member of the group has nobody.",
                        "Organisation",
                        matrix.countries(),
                        lines)
                .write(issue, target);
    }
}
