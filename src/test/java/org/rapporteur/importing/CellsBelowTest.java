package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.Block;

/** Who and by when on lines of their own below what is to be done: tables that came out one cell a line without their head. */
class CellsBelowTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 11 June 2026\n\nPresent: IOM, WFP, LBA\n\n";

    @Test
    void namesAndDaysBelowATitleOfActionsAreWhoAndWhen() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Action points of the meeting\n\n\nStock of pumps in all districts\n\nDistrict colleagues\n\n18 June 2026\n\n\n"
                        + "Nomination of enumerators\n\nIOM, LBA\n\n\nShare the map of wells\n\nLBA\n\n30 June 2026\n\n\n1. Wells\n\nTwo are dry.\n");
        assertThat(actions(draft, 200))
                .containsExactly(
                        "District colleagues > 2026-06-18 > Stock of pumps in all districts (District colleagues, 18 June 2026)",
                        "IOM, LBA > - > Nomination of enumerators (IOM, LBA)",
                        "LBA > 2026-06-30 > Share the map of wells (LBA, 30 June 2026)");
    }

    @Test
    void behindWhatWasSaidTheyFollowDeeds() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Subject\nActions\nResponsible\nDeadline\n\n1. Wells\n\nTwo of the wells at the port are dry, which nobody had told.\n\n"
                        + "Share the map with all members\n\nIOM / 30 June\n\n2. Pumps\n\nThe pump of the school is lent out.\n\nUpdate the stock list\n\nWFP, LBA / 3 July\n");
        assertThat(owed(draft)).containsExactly("IOM > 2026-06-30", "WFP, LBA > 2026-07-03");
        assertThat(draft.minutes().blocks())
                .extracting(Block::text)
                .contains("The pump of the school is lent out.")
                .doesNotContain("IOM / 30 June");
    }

    @Test
    void whatIsToldKeepsItsWordsAndLosesTheRepeatedName() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "1. Wells\n\nTwo are dry.\n\nIOM to print the map by Friday\n\nIOM\n\nThe school has one.\n\nWFP to lend the pump\n\nWFP\n");
        assertThat(actions(draft, 60))
                .containsExactly("IOM > 2026-06-12 > IOM to print the map by Friday", "WFP > - > WFP to lend the pump");
        assertThat(draft.minutes().blocks()).extracting(Block::text).doesNotContain("IOM", "WFP");
    }

    @Test
    void titlesOfWhatBodiesSayAreNoCells() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Updates\n\nShare your reports before the meeting.\n\nIOM\n\nThe map is printed.\n\nUse the new form for wells.\n\nWFP\n\nThe pump is lent out.\n");
        assertThat(draft.minutes().blocks()).extracting(Block::text).contains("IOM", "WFP");
        MinutesDraft owners = read(HEAD + "Actions\n\nIOM\n\nPrint the map\n\nWFP\n\nLend the pump\n");
        assertThat(owners.minutes().blocks()).extracting(Block::text).contains("IOM", "WFP");
    }

    @Test
    void oneSuchLineIsNoHabit() throws IOException {
        MinutesDraft draft = read(HEAD + "1. Wells\n\nPrint the map again\n\nIOM\n\nThe map is old.\n");
        assertThat(draft.minutes().blocks()).extracting(Block::text).contains("IOM");
    }

    @Test
    void aDayBesideAnotherOneStays() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Action points\n\nShare the map by Friday\n\nIOM\n\n30 June 2026\n\nLend the pump by Friday\n\nWFP\n\nby Friday\n");
        assertThat(actions(draft, 60))
                .containsExactly(
                        "IOM > 2026-06-12 > Share the map by Friday (IOM, 30 June 2026)",
                        "WFP > 2026-06-12 > Lend the pump by Friday (WFP)");
    }
}
