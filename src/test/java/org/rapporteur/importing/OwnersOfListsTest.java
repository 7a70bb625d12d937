package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;

/** Lists of actions that name their owners above, beside or below the items. */
class OwnersOfListsTest extends ReadingLayouts {
    private static final String HEAD = "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\n";

    private List<String> owed(String text) throws IOException {
        return owed(read(text));
    }

    @Test
    void titlesSayWhoIsInCharge() throws IOException {
        String list =
                "Tareas\n\nA cargo de OIM:\n  1) enviar el listado de los pozos\n  2) convocar al puerto\n\nA cargo de PMA y ACNUR:\n  1) imprimir el mapa - jueves 6 de junio\n\nVarios\n\nNada.\n";
        assertThat(owed(HEAD + list)).containsExactly("IOM > -", "IOM > -", "WFP, UNHCR > 2019-06-06");
    }

    @Test
    void itemsThatAreOwnersHoldTheirItems() throws IOException {
        String list =
                "# Lake Basin IM Group\n\n14 May 2019\n\n## En bref : qui fait quoi\n\n* **PAM**\n    * imprime la carte\n    * envoie le lien\n* **OIM, HCR**\n    * comparent les chiffres avant le 24/05\n\n## Puits\n\nTwo are dry.\n";
        assertThat(owed(read("minutes.md", list))).containsExactly("WFP > -", "WFP > -", "IOM, UNHCR > 2019-05-24");
    }

    @Test
    void topicsAmongTheItemsAreNoOwners() throws IOException {
        String list =
                "# Lake Basin IM Group\n\n14 May 2019\n\n## Action points\n\n* Lake Guidelines\n    * WFP to print them\n* Lessons Learnt\n    * IOM to read them\n";
        assertThat(read("minutes.md", list).minutes().blocks())
                .noneMatch(block -> block.corrections().toString().contains("Guidelines"));
    }

    @Test
    void followUpOfATopicHoldsSeveralActions() throws IOException {
        String text =
                "1) Puits\n\nDeux sont secs.\n\nSuivi : Mettre à jour la carte (PAM, OIM) ; Donner les relevés du lac (HCR)\n\n2) Routes\n\nRien.\n\nSuivi : néant.\n";
        assertThat(owed(HEAD + text)).containsExactly("WFP, IOM > -", "UNHCR > -");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Suivi : en cours", "Suivi : la carte est prête"})
    void followUpWithoutOwnersIsNoAction(String line) throws IOException {
        assertThat(read(HEAD + "1) Puits\n\nDeux sont secs.\n\n" + line + "\n")
                        .minutes()
                        .blocks())
                .noneMatch(block -> block.kind() == BlockKind.ACTION);
    }

    @Test
    void decisionsWithAPilotAreOwed() throws IOException {
        String text =
                "3. Relevé de décisions\n\nD1. Transmettre les fichiers des puits au port\n\nPilote : OIM, Port Office\n\nÉchéance : 24 mai 2019\n\nD2. Commander une image du lac\n\nPilote : PAM\n\nÉchéance : juin 2019\n";
        assertThat(owed(HEAD + text)).containsExactly("IOM, Port Office > 2019-05-24", "WFP > 2019-06-30");
    }

    @Test
    void waysForwardAreActionsOfTheOffice() throws IOException {
        String table =
                "<table><tr><td>AGENDA</td><td>DISCUSSIONS</td><td>AGREEMENTS / WAYS FORWARD</td><td>OPR</td><td>TIMELINE</td></tr><tr><td>Wells</td><td>Two are dry.</td><td>Print the map of the wells</td><td>IOM</td><td>3 June 2019</td></tr></table>";
        String text = "<h1>Lake Basin IM Group – meeting minutes</h1><p>Date: 14 May 2019</p>" + table;
        assertThat(owed(read("minutes.html", text))).containsExactly("IOM > 2019-06-03");
    }

    @Test
    void resolutionsAskSomebody() throws IOException {
        String text =
                "V. RESOLUTIONS\n\nLa table sectorielle,\n\na) demande à l'OIM de fournir le plan du lac, au plus tard le 15 juin ;\nb) charge le PAM de fixer le tarif de l'eau ;\nc) prend acte du départ de Port Office.\n";
        assertThat(owed(HEAD + text)).containsExactly("IOM > 2019-06-15", "WFP > -");
    }

    @Test
    void placeOfALineThatTellsWhenAndWhereIsKept() throws IOException {
        String text =
                "Technical Committee on Lakes\nMinutes of the 11th Meeting\n\nHeld on 14 May 2019 in the meeting hall of the Department, Port Alma\n\n1. Wells\n\nTwo are dry.\n";
        assertThat(read(text).minutes().header().place()).isEqualTo("the meeting hall of the Department, Port Alma");
    }

    @Test
    void whatElseSuchALineSaysIsKept() throws IOException {
        String text =
                "Technical Committee on Lakes\nMinutes of the 11th Meeting\n\nHeld on 14 May 2019 (2076-01-31 B.S.) in the meeting hall of the Department, Port Alma\n\n1. Wells\n\nTwo are dry.\n";
        assertThat(read(text).minutes().header().place()).contains("2076-01-31 B.S.", "meeting hall", "Port Alma");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A l’endroit de l’OIM :\n- Mettre la carte à jour\n\nA l’attention du CPX :\n- Vendre des bateaux\n",
                "Por parte de OIM:\n- Actualizar el mapa\n\nA cuenta del CPX:\n- Vender dos barcos\n"
            })
    void whoeverIsAddressedAboveOwesIt(String list) throws IOException {
        assertThat(owed(HEAD + "Recommandations\n\n" + list)).containsExactly("IOM > -", "CPX > -");
    }

    @Test
    void unknownNamesStandWhereTheOthersOfTheListDo() throws IOException {
        String list =
                "TAREAS\n\nOIM -> lista final (3 de junio)\nPMA -> hablar con el puerto\nGente del muelle 8 -> contar los barcos\n";
        assertThat(owed(HEAD + list)).containsExactly("IOM > 2019-06-03", "WFP > -", "Gente del muelle 8 > -");
    }

    @Test
    void unknownHeadsBesideKnownOnesOweToo() throws IOException {
        String list =
                "Action points\n\n- IOM: count the wells\n- committee of 16 days: a proposal for the party\n- WFP: print the map\n";
        assertThat(owed(HEAD + list)).containsExactly("IOM > -", "committee of 16 days > -", "WFP > -");
    }

    @Test
    void headsAmongUnknownOnesStayTopics() throws IOException {
        String list =
                "Action points\n\n- IOM: count the wells\n- north shore: print a map\n- south shore: print a map\n- pier: paint it\n";
        assertThat(owed(HEAD + list)).containsExactly("IOM > -", " > -", " > -", " > -");
    }

    @Test
    void longNamesAreNoFirstWords() throws IOException {
        String table =
                "<table><tr><td>Action</td><td>Who</td></tr><tr><td>Count the wells</td><td>Mission Good Lake</td></tr><tr><td>Print the map</td><td>Bread and Water</td></tr></table>";
        String text =
                "<h1>Lake Basin IM Group – meeting minutes</h1><p>Date: 14 May 2019</p><p>Present: IOM, Mission Good Lake/Fort Alma, Bread and Water, WFP</p>"
                        + table;
        assertThat(owed(read("minutes.html", text))).containsExactly("Mission Good Lake > -", "Bread and Water > -");
    }

    @Test
    void namesBehindADashAreOwnersWhereOthersOfTheListAreKnown() throws IOException {
        String list =
                "# Lake Basin IM Group\n\n14 May 2019\n\n## To do\n\n- [ ] print the map — IOM, 3 June\n- [ ] a list of the boats — WFP (draft)\n- [ ] share the number of the phone line with all lists — Inna, today :)\n";
        assertThat(owed(read("minutes.md", list))).containsExactly("IOM > 2019-06-03", "WFP > -", "Inna > 2019-05-14");
    }

    @Test
    void theWholeOfALabelIsTheOwner() throws IOException {
        String list =
                "Acuerdos\n\n1. Entregar el listado de los pozos. Responsable: Dirección Provincial de Agua de Port Alma. Fecha de cumplimiento: 31 de mayo.\n2. Imprimir el mapa. Responsables: OIM y PMA. Fecha de cumplimiento: 3 de junio.\n";
        assertThat(owed(HEAD + list))
                .containsExactly("Dirección Provincial de Agua de Port Alma > 2019-05-31", "IOM, WFP > 2019-06-03");
    }

    @Test
    void addressedPartnersAreNamedInTheBracket() throws IOException {
        String list =
                "Recommandations\n\nÀ l’endroit de la DRAH :\n- Écrire aux retardataires\n\nÀ l’endroit des partenaires (PAM, OIM) :\n- Communiquer leurs plans\n\nÀ l’endroit de la Direction de l’hydraulique et de Welthungerhilfe :\n- Traiter les puits\n";
        assertThat(owed(HEAD + list))
                .startsWith("DRAH > -", "WFP, IOM > -")
                .last()
                .asString()
                .contains("Welthungerhilfe");
    }

    @Test
    void namesMayBeShortenedAndSeparatedFromTheirDeed() throws IOException {
        String text =
                "Présents : Good Lake Eighth Section, Port Alma, Civil Protection, FICR, CRS, OIM\n\n1. Puits\n\nDeux sont secs.\n=> FICR et CRS le testent au port, 22/05\n=> OIM envoie la liste, 24/05\n\nRecommandations\n- Good Lake et Civil Protection : compter les bateaux\n";
        assertThat(owed(HEAD + text))
                .containsExactly("IFRC, CRS > 2019-05-22", "IOM > 2019-05-24", "Good Lake, Civil Protection > -");
    }

    @Test
    void sectorsAreNoPeople() throws IOException {
        String text =
                "Present: Shelter (IFRC), WASH (UNICEF), OCHA\n\nAction points\n- Shelter cluster to count the tents\n- WASH to print the map\n";
        assertThat(owed(HEAD + text)).containsExactly("Shelter cluster > -", "WASH > -");
    }

    @Test
    void whatSomebodyNotesBelowActionsIsNone() throws IOException {
        MinutesDraft draft = read(
                """
                Groupe de travail Puits – compte rendu

                Date : 14 mai 2019

                Présents : OIM, HCR, PAM

                1. Puits

                Action : Imprimer la carte → OIM – vendredi

                Action : Compter les puits → PAM – avant la prochaine réunion

                Le HCR note que les puits sont vieux au premier trimestre.
                """);
        assertThat(actions(draft, 10)).hasSize(2);
    }

    @Test
    void votesBelowAnActionAreNoDue() throws IOException {
        MinutesDraft draft = read(
                """
                Association du port – compte rendu

                Date : 14 mai 2019

                Présents : Ana Santos, OIM

                1. Port

                Action : imprimer la carte

                Pour : 9

                Contre : 1
                """);
        assertThat(actions(draft, 40)).containsExactly(" > - > imprimer la carte");
        assertThat(draft.minutes().blocks()).extracting(Block::text).contains("Pour : 9", "Contre : 1");
    }

    @Test
    void whoPresentedATopicIsToldNothing() throws IOException {
        MinutesDraft draft = read(
                """
                Association du port – compte rendu

                Date : 14 mai 2019

                Présents : Ana Santos, OIM

                1. Port

                Exposé sur les quais – Par : Ana Santos
                """);
        assertThat(actions(draft, 40)).isEmpty();
    }
}
