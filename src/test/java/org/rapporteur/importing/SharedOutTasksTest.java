package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.meeting.BlockKind;

/** Minutes of small groups that share tasks out among those who were there, by their names alone. */
class SharedOutTasksTest extends ReadingTables {
    private static final String FRENCH =
            """
            Réunion du comité du port – 14 mai 2019

            Présents : Ana Santos, Ben Cruz, Lia Moro et Inés Roux

            Bureau

            Pour cette année :
            Présidente : Ana SANTOS
            Secrétaire : Ben Cruz

            Les filets sont vieux et les bateaux aussi.

            """;

    @Test
    void whoDoesWhatStandsBehindSignsOfReply() throws IOException {
        MinutesDraft draft = read(
                FRENCH
                        + """
                Répartition des taches

                Chacun a pris sa part :

                > Ana Santos : réserver la salle
                > Ben : changer la serrure avant le 20 mai
                > Lia + Inés : visite du phare
                > Reste à pourvoir : tenir le stand
                """);
        assertThat(actions(draft, 60))
                .containsExactly(
                        "Ana Santos > - > Ana Santos : réserver la salle",
                        "Ben > 2019-05-20 > Ben : changer la serrure avant le 20 mai",
                        "Lia, Inés > - > Lia + Inés : visite du phare",
                        " > - > Reste à pourvoir : tenir le stand");
    }

    @Test
    void rowsOfWhoAndWhatNeedNoHead() throws IOException {
        String table = htmlTable(
                "Ana | pedir el permiso antes del día 31",
                "Ben y Lia | hablar con el patrón",
                "Inés | tres presupuestos de redes para el próximo lunes",
                "Todos los vocales | vender dos tacos de rifa");
        MinutesDraft draft = read(
                "minutes.html",
                "<h1>Junta del puerto</h1><p>14 de mayo de 2019</p><p>Asistentes: Ana Santos, Ben Cruz, Lia Moro, Inés Ruiz</p>"
                        + "<h2>Redes</h2><p>Las redes son viejas y los barcos también.</p>"
                        + "<p>Reparto de tareas que quedan acordadas:</p>" + table);
        assertThat(actions(draft, 30))
                .containsExactly(
                        "Ana > 2019-05-31 > pedir el permiso antes del día",
                        "Ben, Lia > - > hablar con el patrón (Ben y Li",
                        "Inés > 2019-05-20 > tres presupuestos de redes par",
                        "Todos los vocales > - > vender dos tacos de rifa (Todo");
    }

    @Test
    void aTableToSignInTellsNobodyAnything() throws IOException {
        assertThat(actions(
                        "Compromisos | Responsable | Fecha",
                        "Imprimir el mapa | IOM | 3 de junio",
                        "Contar los pozos | WFP | 4 de junio",
                        "NOMBRE | CARGO | FIRMA",
                        "Ana Santos | Secretaria de Gobierno | ",
                        "Elaboró: Ben Cruz | Contratista | "))
                .containsExactly("IOM > 2019-06-03 > Imprimir el ma", "WFP > 2019-06-04 > Contar los poz");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le phare est vieux. Suite à donner : la mairie posera une lampe avant le 31 août. | la mairie posera une lampe avant le 31 août.",
                "Le phare est vieux (1901). Suites à donner : IOM transmet la facture. | IOM transmet la facture."
            })
    void whatIsToFollowStandsBehindTheTalk(String paragraph, String action) throws IOException {
        assertThat(texts(read(FRENCH + "Phare\n\n" + paragraph + "\n"), BlockKind.ACTION))
                .containsExactly(action);
    }

    @Test
    void anAgendaMarksWhatItIsToDecideAsAction() throws IOException {
        MinutesDraft draft = read(
                """
                Lake Basin IM Group

                14 May 2019

                Agenda

                - Wells
                - Info: two are dry
                - Action: improvements to the web site: provide ideas
                - Action: agree on a logo

                Notes

                Ana spoke of the wells. Action: IOM to print the map.

                Open and new actions:

                3.8. WFP: count the boats.
                4.1 IOM to print the map.
                """);
        assertThat(actions(draft, 40))
                .containsExactly("IOM > - > IOM to print the map.", "WFP > - > WFP: count the boats.");
    }

    @Test
    void aListOfNamesBehindTheActionsIsNoneOfThem() throws IOException {
        MinutesDraft draft = read(
                FRENCH
                        + """
                Actions

                - IOM will send the logo around.
                - WFP will look into the map.

                These are the members of the mailing list:

                - Ulrich Berg
                - Simon A. Cox
                - Lesley de Wit
                - Inés Roux
                """);
        assertThat(texts(draft, BlockKind.ACTION)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Minutes taken by: Ana/WFP",
        "Elaboró: Ben Cruz",
        "Présidente : Ana SANTOS",
        "Rédigé par : Ana Santos",
        "Approved by: Lia Moro (IOM)",
        "Líder frontend: ANA SANTOS RUIZ"
    })
    void whoWroteTheMinutesOwesNothing(String line) throws IOException {
        MinutesDraft draft =
                read(FRENCH + "Actions :\n\n- IOM : imprimer la carte\n- WFP : compter les puits\n\n" + line);
        assertThat(texts(draft, BlockKind.ACTION)).hasSize(2);
    }

    @Test
    void aTopicOfTheListStandsAboveItsActions() throws IOException {
        MinutesDraft draft = read(
                FRENCH
                        + """
                Actions

                - IOM will send the old map around.
                - Brochure
                    - WFP will look for an art class.
                    - Ask the school before the next call.
                - Carried over from the last meeting:
                    - UNHCR to share the list of the boats.
                - WFP will look into the nets.
                """);
        assertThat(actions(draft, 30))
                .containsExactly(
                        "IOM > - > IOM will send the old map arou",
                        "WFP > - > WFP will look for an art class",
                        " > - > Ask the school before the next",
                        "UNHCR > - > UNHCR to share the list of the",
                        "WFP > - > WFP will look into the nets.");
    }

    @ParameterizedTest
    @CsvSource({
        "IOM to make a new list – not needed. Closed.",
        "IOM to send the list of the wells - received 3 Sept",
        "OIM : envoyer la liste (envoyée le 3 mai)"
    })
    void whatWasHandedInIsDone(String action) throws IOException {
        MinutesDraft draft = read(FRENCH + "Actions\n\n- " + action + "\n- WFP to print the map\n");
        assertThat(draft.findings().reviews()).hasSize(1);
    }

    @Test
    void namesThatNothingExplainsStandBesideTasksThatAreSharedOut() throws IOException {
        String table = htmlTable(
                "Ben y Lia | hablar con el patrón",
                "Inés | pedir el permiso antes del 30 de mayo",
                "Mari Luz | tres presupuestos de redes");
        String head = "<h1>Junta del puerto</h1><p>14 de mayo de 2019</p><h2>Puerto</h2><p>El puerto es viejo.</p>";
        assertThat(actions(read("minutes.html", head + "<h2>Reparto de tareas:</h2>" + table), 20))
                .containsExactly(
                        "Ben, Lia > - > hablar con el patrón",
                        "Inés > 2019-05-30 > pedir el permiso ant",
                        "Mari Luz > - > tres presupuestos de");
    }

    @Test
    void officersOfBoardWereNotTherebyPresent() throws IOException {
        MinutesDraft draft = read(
                """
                Junta del puerto – 14 de mayo de 2019

                La presidenta pone su cargo a disposición de los presentes. No hay otros. Se ratifica la composición siguiente:

                - Presidenta, Ana Santos
                - Tesorero, Ben Cruz
                - Secretaria, Lia Moro

                1. Redes

                Las redes son viejas.
                """);
        assertThat(draft.minutes().attendance()).isEmpty();
    }
}
