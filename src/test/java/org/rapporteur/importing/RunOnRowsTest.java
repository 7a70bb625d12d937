package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rapporteur.importing.line.ImportWarning;

/** Tables of actions that lost their lines: who and when within the words of what is to be done. */
class RunOnRowsTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 11 June 2026\n\n";

    @Test
    void rowsWithoutNumbersAreToldByWhoAndWhenSideBySide() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "ACTION POINTS\n\nACTION POINT BY WHOM BY WHEN Print the map of the port UNHCR 3 July Count the wells of the town WFP ASAP Share the list with all IOM End of month\n\nWells\n\nTwo are dry.\n");
        assertThat(actions(draft, 60))
                .containsExactly(
                        "UNHCR > 2026-07-03 > Print the map of the port – 3 July (UNHCR)",
                        "WFP > - > Count the wells of the town – ASAP (WFP)",
                        "IOM > 2026-06-30 > Share the list with all – End of month (IOM)");
        assertThat(draft.warnings())
                .extracting(ImportWarning::line, ImportWarning::message)
                .contains(
                        tuple(
                                7,
                                "Rows of a table ran into one another: they were told by who and when; compare them with the source."));
    }

    @Test
    void whatStoodInTheNextLinesOfACellComesBehindItsOwner() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "ACTION POINTS\n\nAction By whom By when To send the prices of the stoves to be sold in UNHCR ASAP town to all members. To ask the school for its IOM By 26 June largest room.\n\nWells\n\nTwo are dry.\n");
        assertThat(actions(draft, 90))
                .containsExactly(
                        "UNHCR > - > To send the prices of the stoves to be sold in town to all members – ASAP (UNHCR)",
                        "IOM > 2026-06-26 > To ask the school for its largest room – By 26 June (IOM)");
    }

    @Test
    void rowsMayGoOnInTheNextParagraphsUpToTheFirstItem() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Decisions\n\nITEM ACTION / DECISION ASSIGNED TO DUE DATE Partners to return the sheet 1. All partners May 31, COB\n\nWFP to mail the table of pumps 2. WFP With minutes\n\n1. Wells All partners have told where theirs are.\n");
        assertThat(actions(draft, 40))
                .containsExactly(
                        "All partners > 2027-05-31 > Partners to return the sheet – May 31, C",
                        "WFP > - > WFP to mail the table of pumps – With mi");
    }

    @Test
    void aHeaderBehindTheTableIsNoRow() throws IOException {
        MinutesDraft draft = read(
                "Lake Cluster meeting 11 June 2026 ACTION POINTS What By whom By when Lists of the wells WFP 3 July 2026 Map of the port IOM ASAP Present: WFP, IOM, UNICEF\n\n1. Wells\n\nTwo are dry.\n");
        assertThat(owed(draft)).containsExactly("WFP > 2026-07-03", "IOM > -");
        assertThat(draft.minutes().present()).hasSize(3);
    }

    @Test
    void oneSuchPairIsNoTable() throws IOException {
        MinutesDraft draft =
                read(HEAD + "Wells\n\nThe form asks What Who When and nobody knew that WFP ASAP was meant.\n");
        assertThat(owed(draft)).isEmpty();
        assertThat(draft.warnings()).noneMatch(warning -> warning.message().startsWith("Rows"));
    }
}
