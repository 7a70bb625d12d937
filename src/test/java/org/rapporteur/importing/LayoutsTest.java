package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.line.Review;
import org.rapporteur.importing.presence.PersonFound;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;

/** Each layout of minutes in several forms of our own: other labels, orders, separators, languages. */
class LayoutsTest extends ReadingLayouts {
    private List<String> actions(MinutesDraft draft) {
        return actions(draft, 16);
    }

    private static List<String> headings(MinutesDraft draft) {
        return draft.minutes().blocks().stream()
                .filter(block -> block.kind().isHeading())
                .map(Block::text)
                .toList();
    }

    private static List<String> present(MinutesDraft draft) {
        return draft.minutes().present().stream().map(Attendee::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                Lake Basin IM Group Date: Venue: Participants:
                14 May 2019 Town Hall. UNHCR, IOM, WFP.

                Wells
                IOM to count the wells by 3 June.
                """,
                """
                Lake Basin IM Group Participants: Date: Agenda
                UNHCR, IOM, WFP. 14 May 2019 1. Wells 2. Ferries

                Wells
                IOM to count the wells by 3 June.
                """,
                """
                Lake Basin IM Group
                Date: 14 May 2019. Venue: Town Hall. Present: UNHCR, IOM and WFP

                Wells
                IOM to count the wells by 3 June.
                """,
                """
                Minutes of the Lake Basin IM Group

                Date Tuesday 14 May 2019
                Venue Town Hall, Port Alma
                Present: UNHCR, IOM, WFP

                Wells
                IOM to count the wells by 3 June.
                """
            })
    void valuesBehindARunOfLabels(String text) throws IOException {
        MinutesDraft draft = read(text);
        assertThat(draft.minutes().header().date()).isEqualTo(LocalDate.of(2019, 5, 14));
        assertThat(draft.minutes().header().group()).isEqualTo("Lake Basin IM Group");
        assertThat(present(draft)).containsExactly("UNHCR", "IOM", "WFP");
        assertThat(actions(draft)).containsExactly("IOM > 2019-06-03 > IOM to count the");
    }

    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\n14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action / Responsible / Deadline\nCount the wells / IOM, WFP / 3 June 2019\nPrint the map / UNHCR / mid-June\n",
                "No. / Deadline / Action point / Lead agency\n1 / 3 June 2019 / Count the wells / IOM and WFP\n2 / mid-June / Print the map / UNHCR\n",
                "| What | Who | When |\n|---|---|---|\n| Count the wells | IOM / WFP | 3 June |\n| Print the map | UNHCR | mid-June |\n",
                "Action\nResponsible\nDeadline\nCount the wells\nIOM, WFP\n3 June 2019\nPrint the map\nUNHCR\nmid-June\n",
                "Action points\n\nResponsible\n\nDue date\n\nCount the wells\n\nIOM and\n\nWFP\n\n3 June\n\nPrint the map\n\nUNHCR mid-June\n"
            })
    void tablesOfActions(String table) throws IOException {
        assertThat(actions(read(HEAD + table)))
                .containsExactly("IOM, WFP > 2019-06-03 > Count the wells ", "UNHCR > 2019-06-15 > Print the map – ");
    }

    @Test
    void aTableInFrenchAndOneInSpanish() throws IOException {
        assertThat(
                        actions(
                                read(
                                        "Compte rendu du groupe de travail\n\n14 mai 2019\n\nPrésents : HCR, OIM\n\nAction à mener / Responsable / Échéance\nCompter les puits / OIM et PAM / fin juin\nImprimer la carte / Tous / semaine prochaine\n")))
                .containsExactly("IOM, WFP > 2019-06-30 > Compter les puit", "Tous > 2019-05-24 > Imprimer la cart");
        assertThat(
                        actions(
                                read(
                                        "Acta del grupo de trabajo\n\n14 de mayo de 2019\n\nAsistentes: ACNUR, OIM\n\nTarea / Responsables / Plazo\nContar los pozos / OIM y PMA / finales de junio\nImprimir el mapa / Todos / próxima semana\n")))
                .containsExactly("IOM, WFP > 2019-06-30 > Contar los pozos", "Todos > 2019-05-24 > Imprimir el mapa");
    }

    @Test
    void aTableOfDiscussionAndAction() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Discussion / Action points\n1. / Wells\nForty wells were counted. / IOM to print the list by 3 June.\nUNHCR to check it\n2. / Ferries\nNo ferry sails. / None\n");
        assertThat(actions(draft))
                .containsExactly("IOM > 2019-06-03 > IOM to print the", "UNHCR > - > UNHCR to check i");
        assertThat(headings(draft)).contains("Wells", "Ferries");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Matters arising\nAction / Who / Status\nCount the wells / IOM / Done\nPrint the map / UNHCR / Pending\n",
                "Review of action points\n\nIOM to count the wells.\n- Done, list sent on Monday.\nUNHCR to print the map.\n- Pending.\n",
                "Suivi des recommandations\nAction / Responsable / Statut\nCompter les puits / OIM / fait\nImprimer la carte / HCR / en cours\n"
            })
    void whatIsLookedBackOnIsReviewed(String text) throws IOException {
        assertThat(read(HEAD + text).findings().reviews())
                .extracting(Review::status)
                .containsExactly(Review.Status.DONE, Review.Status.OPEN);
    }

    @Test
    void everythingAsBullets() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "• Agenda:\n• Wells\n• Ferries\n• Discussion:\n• Forty wells were counted.\n• Action Points:\n• IOM to count the wells by 3 June.\n• All: read the map\n");
        assertThat(actions(draft)).containsExactly("IOM > 2019-06-03 > IOM to count the", "All > - > All: read the ma");
        assertThat(headings(draft)).containsExactly("Agenda:", "Discussion:", "Action Points:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wells\nForty wells were counted. Action point: IOM to print the list by 3 June.\n",
                "Wells\nForty wells were counted. ACTION: IOM to print the list by 3 June.\n",
                "Wells\nForty wells were counted.\nAP1: IOM to print the list by 3 June.\n",
                "Wells\nForty wells were counted. IOM to print the list by 3 June.\n",
                "Wells\n- Forty wells were counted.\n- AI @IOM: print the list by 3 June.\n",
                "Puits\nQuarante puits. Point d’action : OIM à imprimer la liste avant le 3 juin.\n"
            })
    void actionsInsideParagraphs(String text) throws IOException {
        assertThat(actions(read(HEAD + text))).singleElement().asString().startsWith("IOM > 2019-06-03");
    }

    @Test
    void severalActionsInOneParagraph() throws IOException {
        assertThat(actions(read(
                        HEAD + "Wells\nTwo are dry. ACTIONS: IOM to print the list. WFP to check it by 3 June.\n")))
                .containsExactly("IOM > - > IOM to print the", "WFP > 2019-06-03 > WFP to check it ");
        assertThat(actions(read(HEAD + "Next steps\n1. IOM to print the list, all partners to check it by 3 June\n")))
                .containsExactly("IOM > - > IOM to print the", "all partners > 2019-06-03 > all partners to ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Count the wells (IOM, end of June 2019)",
                "Count the wells (end of June 2019, IOM)",
                "Count the wells [IOM – by end of June]",
                "Count the wells by end of June (Responsible: IOM)",
                "IOM: count the wells (end June)"
            })
    void ownerAndDueInOneBracket(String action) throws IOException {
        assertThat(actions(read(HEAD + "Action items\n1. " + action + "\n")))
                .singleElement()
                .asString()
                .startsWith("IOM > 2019-06-30");
    }

    @Test
    void theSameActionInlineAndInTheClosingListIsOne() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Wells\nForty were counted.\nAction: IOM to print the list of all wells by 3 June.\n\nFerries\nNo news.\n\nAction points\n1. IOM to print the list of all the wells by 3 June\n2. WFP to read it\n");
        assertThat(actions(draft)).hasSize(2);
        assertThat(draft.findings().echoes()).singleElement().satisfies(echo -> {
            assertThat(text(draft, echo.action())).startsWith("IOM to print");
            assertThat(text(draft, echo.block())).startsWith("IOM to print");
        });
    }

    private static String text(MinutesDraft draft, String uid) {
        return draft.minutes().blocks().stream()
                .filter(block -> block.uid().equals(uid))
                .map(Block::text)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void identicalActionsUnderTwoHeadingsAreTwo() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Wells\nForty were counted.\nAction: IOM to print the list.\n\nFerries\nTwo sail.\nAction: IOM to print the list.\n");
        assertThat(actions(draft)).hasSize(2);
        assertThat(draft.findings().echoes()).isEmpty();
    }

    @Test
    void anActionCitedByItsNumberIsLinkedToWhereItIsCited() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Wells\nForty wells were counted, two of them twice (A2019.4).\n\nList of action items\n\nA2019.4 Count the wells again (IOM, June 2019)\n\nA2019.5 Print the map (WFP, July 2019)\n");
        assertThat(actions(draft)).hasSize(2);
        assertThat(draft.findings().echoes()).singleElement().satisfies(echo -> {
            assertThat(text(draft, echo.action())).startsWith("Count the wells");
            assertThat(text(draft, echo.block())).startsWith("Forty wells");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Participants: Ana Santos (WFP), Ben Cruz (IOM)",
                "Present: WFP - Ana Santos; IOM - Ben Cruz",
                "Attendees:\n- Ana Santos – WFP\n- Ben Cruz – IOM",
                "Attendees:\n- Ana Santos, Programme Officer, WFP\n- Ben Cruz, IOM",
                "Present:\nName / Organisation / Position\nAna Santos / WFP / officer\nBen Cruz / IOM / guest",
                "Participants: Ana Santos (as, WFP, chair), Ben Cruz (bc, IOM)"
            })
    void peopleBelongToTheirOrganisations(String participants) throws IOException {
        MinutesDraft draft = read("Lake Basin IM Group – meeting minutes\n\n14 May 2019\n\n" + participants
                + "\n\nAction points\n1. Ana to count the wells\n2. BC: print the map\n");
        assertThat(present(draft)).containsExactly("WFP", "IOM");
        assertThat(draft.people())
                .extracting(PersonFound::name, PersonFound::organisation)
                .contains(tuple("Ana Santos", "WFP"), tuple("Ben Cruz", "IOM"));
        assertThat(draft.recogniser(recogniser)
                        .action("Ana to count the wells", LocalDate.of(2019, 5, 14))
                        .ownerNames())
                .containsExactly(new Owner("Ana", OwnerKind.CONTACT, List.of("Ana Santos")));
    }

    @Test
    void anAgendaRepeatsAsHeadings() throws IOException {
        MinutesDraft draft = read(
                HEAD
                        + "Agenda: 1. Wells 2. Ferry timetable 3. AOB\n\nWells.\nForty wells were counted.\nFerry timetable\nTwo ferries sail, one of them at night.\nAOB:\nNothing.\n");
        assertThat(headings(draft)).contains("Wells.", "Ferry timetable", "AOB:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Next meeting: 11 June 2019, 10 am, Town Hall",
                "The next meeting will be held on Tuesday 11 June.",
                "Date of next meeting – 11 June 2019",
                "Prochaine réunion : mardi 11 juin 2019 à 10h00",
                "La prochaine réunion aura lieu le 11 juin 2019.",
                "Próxima reunión: martes 11 de junio de 2019, 10:00",
                "Next meeting\n\n11 June 2019 at IOM"
            })
    void theNextMeeting(String words) throws IOException {
        var next = read(HEAD + "Wells\nForty wells were counted.\n\n" + words + "\n")
                .minutes()
                .header()
                .next();
        assertThat(next).isNotNull();
        assertThat(next.date()).isEqualTo(LocalDate.of(2019, 6, 11));
    }

    @Test
    void whereThereIsNoActionNoneIsRead() throws IOException {
        assertThat(actions(read(HEAD + "Wells\nAction points: none\n\nAction / Who / When\nNone / - / -\n")))
                .isEmpty();
    }
}
