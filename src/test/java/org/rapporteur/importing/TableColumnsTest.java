package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Block;

/** Columns of tables of actions: decisions beside actions, what and who in one, deadlines that are counted or said at length. */
class TableColumnsTest extends ReadingTables {
    @ParameterizedTest
    @ValueSource(strings = {"Follow up / by whom", "Suivi / qui", "Actions and owners", "Next steps – responsible"})
    void oneColumnHoldsWhatAndWho(String head) throws IOException {
        assertThat(actions("Item | " + head, "Two are dry. | Print the map (IOM)"))
                .containsExactly("IOM > - > Print the map ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Decisions", "Key conclusions", "Décisions prises", "Resoluciones", "Agreements reached"})
    void decisionsStandBeforeTheActionBesideThem(String head) throws IOException {
        MinutesDraft draft = table(
                "Topic | " + head + " | Actions | Responsible",
                "Wells | All wells stay open. | Print the map | IOM",
                "Roads | All roads are mended. | None | ");
        assertThat(actions(draft, 20)).containsExactly("IOM > - > Print the map (IOM)");
        assertThat(draft.minutes().blocks())
                .extracting(Block::text)
                .containsSubsequence(
                        "Wells", "All wells stay open.", "Print the map (IOM)", "Roads", "All roads are mended.");
        assertThat(draft.minutes().blocks())
                .filteredOn(block -> block.text().contains("All roads are mended"))
                .hasSize(1);
    }

    @Test
    void decisionsWithoutColumnOfActionsAreTheActions() throws IOException {
        assertThat(actions("Topic | Decision | Responsible | Deadline", "Wells | Print the map | IOM | 5 June"))
                .containsExactly("IOM > 2019-06-05 > Print the map ");
    }

    @Test
    void decisionsOfTornTableAreKept() throws IOException {
        MinutesDraft draft = read(
                """
                Lake Basin IM Group – meeting minutes

                14 May 2019

                Present: IOM, WFP

                Decision / Action / Responsible
                The wells stay open.
                /
                Print the map
                /
                IOM

                All roads are mended.
                /
                Count the pumps
                /
                WFP
                """);
        assertThat(actions(draft, 14)).containsExactly("IOM > - > Print the map ", "WFP > - > Count the pump");
        assertThat(draft.minutes().blocks())
                .extracting(Block::text)
                .containsSubsequence(
                        "The wells stay open.",
                        "Print the map (IOM)",
                        "All roads are mended.",
                        "Count the pumps (WFP)");
    }

    @ParameterizedTest
    @CsvSource({
        "15 días, 2019-05-29",
        "2 semaines, 2019-05-28",
        "un mois, 2019-06-14",
        "national meeting on 5 June, 2019-06-05",
        "'before the rains, by 5 June', 2019-06-05"
    })
    void deadlineMayBeCountedOrHangOnAnEvent(String deadline, String to) throws IOException {
        assertThat(owed(table(
                        "Action | Responsible | Deadline", "Print the list of 3 May by 3 June | IOM | " + deadline)))
                .containsExactly("IOM > " + to);
    }

    @Test
    void discussionMayBeLong() throws IOException {
        String said = "One sails, and one is mended at the port. ".repeat(40).strip();
        MinutesDraft draft = table(
                "Agenda item|Discussion|Action points|Responsible / deadline",
                "Boats|" + said + "|Mend the boat⏎Paint the pier|WFP, 4 June⏎Port Office");
        assertThat(actions(draft, 13))
                .containsExactly("WFP > 2019-06-04 > Mend the boat", "Port Office > - > Paint the pie");
        assertThat(draft.minutes().blocks()).extracting(block -> block.text()).contains(said);
    }

    @Test
    void longCellsOfOtherTablesAreParagraphs() throws IOException {
        String said = "One sails, and one is mended at the port. ".repeat(40).strip();
        assertThat(table("Boats|Roads", said + "|" + said + "").minutes().blocks())
                .extracting(block -> block.text())
                .contains(said);
    }

    @Test
    void anotherTableBehindAHeadingHasColumnsOfItsOwn() throws IOException {
        String actions = htmlTable("No.|Action|Who|Due", "1|Count the wells|IOM|3 June 2019");
        String layers = htmlTable(
                "Layer|Source|Year|Format|Remarks",
                "Wells|WFP|2009|shp|Complete",
                "Roads|Port Office|2012|shp|Some are missing");
        MinutesDraft draft = read(
                "minutes.html",
                "<h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p><h2>Action points</h2>" + actions
                        + "<p>Next meeting: 11 June 2019, same place.</p><h2>Annex. Layers in the folder</h2>"
                        + layers);
        assertThat(actions(draft, 15)).containsExactly("IOM > 2019-06-03 > Count the wells");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Time line", "Completion date", "Échéancier", "Vencimiento"})
    void otherNamesOfDues(String name) throws IOException {
        assertThat(actions("Issue|Way forward|Responsible|" + name, "Wells|Count the wells|IOM|Friday"))
                .containsExactly("IOM > 2019-05-17 > Count the well");
    }

    @Test
    void aRowGoesOnBehindTheLinesOfACell() throws IOException {
        MinutesDraft draft = read(
                """
                Lake Basin IM Group – meeting minutes

                Date: 18 May 2026

                Agenda / Summary of discussion / Action point / Focal point/Agency / Time line
                Introduction / All members gave their names.
                Wells of the north /
                  • Two of them are dry since February
                  • The price of a barrel reached five dollars
                  • The herds moved on to the lake
                  • The school has a pump
                / IOM to share the list of dry wells / IOM / 22/05/2026
                Gaps / Nobody works in the east. / WFP to raise it in the national cluster / WFP / 31st May
                """);
        assertThat(actions(draft, 30))
                .containsExactly(
                        "IOM > 2026-05-22 > IOM to share the list of dry w",
                        "WFP > 2026-05-31 > WFP to raise it in the nationa");
    }

    @Test
    void aCellOfNothingButNamesIsNoAction() throws IOException {
        MinutesDraft draft = read(
                "minutes.html",
                "<h1>Lake Basin IM Group minutes</h1><p>Date: 18 May 2026</p><p>Two wells are dry.</p>"
                        + htmlTable("Topic|Action|Who", "Wells|Print the map|IOM", "Pumps|WFP and UNHCR|"));
        assertThat(actions(draft, 13)).containsExactly("IOM > - > Print the map");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Etat", "Réalisé / Suivi / Observations", "Statut / commentaires", "Estado y observaciones"})
    void howFarItIsMayStandWithRemarks(String head) throws IOException {
        MinutesDraft draft = table(
                "Action | Pilote | " + head,
                "Envoyer la carte | OIM | Fait, 41 réponses",
                "Compter les puits | PAM | En attente de l’avis du port");
        assertThat(draft.findings().reviews()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Points d’action à réaliser avant la prochaine réunion | | ",
                "<b>Points d’action à réaliser avant la prochaine réunion</b> | | "
            })
    void newActionsMayFollowThoseOfTheLastMeetingInOneTable(String between) throws IOException {
        MinutesDraft draft = table(
                "Points d’actions précédents | Responsable | Réalisé / Suivi / Observations",
                "Envoyer la carte | OIM | Réalisé",
                between,
                "Compter les puits avec la ville | PAM / HCR | 18/05/2019",
                "Relancer le port | UNICEF | ");
        assertThat(draft.findings().reviews()).hasSize(1);
        assertThat(actions(draft, 12))
                .containsExactly(
                        "IOM > - > Envoyer la c",
                        "WFP, UNHCR > 2019-05-18 > Compter les ",
                        "UNICEF > - > Relancer le ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "--", " "})
    void dashForCellLeftOutIsNoWord(String cell) throws IOException {
        MinutesDraft draft = table(
                "Action | Responsible | Deadline", "Print the map | IOM | " + cell, "Count the wells | WFP | 3 June");
        assertThat(actions(draft, 30))
                .containsExactly("IOM > - > Print the map (IOM)", "WFP > 2019-06-03 > Count the wells – 3 June (WFP)");
    }
}
