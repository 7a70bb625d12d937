package org.rapporteur.importing;

import java.util.List;
import org.rapporteur.importing.head.AgendaTitles;
import org.rapporteur.importing.head.LabelsBelow;
import org.rapporteur.importing.head.NameCells;
import org.rapporteur.importing.head.PresenceSentences;
import org.rapporteur.importing.head.RunOnPeople;
import org.rapporteur.importing.head.RunOnPresence;
import org.rapporteur.importing.head.TitleRun;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.shape.BulletDepths;
import org.rapporteur.importing.shape.CellsBelow;
import org.rapporteur.importing.shape.DaysBelow;
import org.rapporteur.importing.shape.GluedDashes;
import org.rapporteur.importing.shape.Headings;
import org.rapporteur.importing.shape.LabelRuns;
import org.rapporteur.importing.shape.LeadingTitles;
import org.rapporteur.importing.shape.RowLists;
import org.rapporteur.importing.shape.RunOnPage;
import org.rapporteur.importing.shape.TitlesOfBullets;
import org.rapporteur.importing.table.BarRows;
import org.rapporteur.importing.table.BrokenRows;
import org.rapporteur.importing.table.CellPerLine;
import org.rapporteur.importing.table.RunOnRows;
import org.rapporteur.importing.table.RunOnTable;
import org.rapporteur.importing.table.TitledRows;
import org.rapporteur.importing.table.TornTable;
import org.rapporteur.importing.table.Triples;
import org.rapporteur.recognition.Recogniser;

/** Mends the lines of a document before they are read: tables put together, lines with several things taken apart, headings told. */
final class Shaping {
    private Shaping() {}

    /** The lines as they would stand in minutes that nobody copied, tore or typed in haste; the order of the steps matters. */
    static List<Line> of(List<Line> document, Recogniser recogniser) {
        List<Line> whole = TitlesOfBullets.apart(TitledRows.apart(GluedDashes.apart(BarRows.joined(document))));
        List<Line> lines =
                CellPerLine.joined(RunOnRows.parted(RunOnTable.parted(Triples.joined(whole), recogniser), recogniser));
        if (RunOnPage.is(document)) {
            lines = RunOnPage.apart(RunOnPeople.apart(lines), recogniser);
        }
        lines = RunOnPresence.apart(PresenceSentences.apart(
                LabelRuns.apart(NameCells.apart(RunOnPeople.behindLabel(TitleRun.apart(lines))))));
        lines = TornTable.joined(BrokenRows.joined(lines), recogniser);
        lines = LabelsBelow.lifted(lines, recogniser.vocabulary());
        lines = BulletDepths.told(lines);
        lines = RowLists.apart(LeadingTitles.apart(DaysBelow.joined(CellsBelow.joined(lines, recogniser), recogniser)));
        return Headings.settled(AgendaTitles.marked(lines), recogniser);
    }
}
