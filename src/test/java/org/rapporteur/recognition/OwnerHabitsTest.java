package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;

/** Where and how writers of minutes name who acts, beyond "UNHCR to share the list". */
class OwnerHabitsTest {
    private static final LocalDate ON = LocalDate.of(2018, 3, 27);
    private static final Recogniser RECOGNISER =
            new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));

    private static String owners(String text) {
        return RECOGNISER.action(text, ON).ownerNames().stream()
                .map(Owner::name)
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        [HP] Draft the slides                                   | HP
        [WFP] Draft the slides                                  | WFP
        (WFP, IOM) Draft the slides                             | WFP, IOM
        UNICEF corrects the codes                               | UNICEF
        WFP y UNICEF difunden la lista                          | WFP, UNICEF
        WFP + IOM, joint visit to the wells                     | WFP, IOM
        Los 27 miembros que faltan: contestar la encuesta       | 27 miembros que faltan
        À la DRAH et au HCR : procéder au comptage              | DRAH, UNHCR
        Al PMA: enviar la lista                                 | WFP
        J. Tremblay et A. Singh prépareront une note            | J. Tremblay, A. Singh
        B. Ferrand + C. Noël : première version du texte        | B. Ferrand, C. Noël
        M. Castaing demandera une proposition écrite            | M. Castaing
        Mme Hanssens et M. Verlinden rédigent une note          | Mme Hanssens, M. Verlinden
        Professor Rennie to write to the port                   | Professor Rennie
        Chacun fait remonter ses besoins au secrétariat         | Chacun
        cada escuela remite a secretaría sus cupos              | cada escuela
        Les membres font parvenir au Secrétariat leurs notes    | membres
        Le secrétariat fera parvenir aux membres la version     | secrétariat
        Secretaría de Salud y Hospital Lago revisarán los kits  | Secretaría de Salud, Hospital Lago
        Relecture par tous                                      | ''
        Joint Sector Review: UNHCR to send the letter           | UNHCR
        Plan the response (WHO, UNICEF), first draft in June    | WHO, UNICEF
        Share the list (Action Point #12)                       | ''
        Remitir las memorias (Responsables: coordinadores de los títulos. Plazo: una semana) | coordinadores de los títulos
        À noter : la carte est prête                            | ''
        IOM, WFP + chair to call the port                       | IOM, WFP, chair
        Puntos focales: enviar la lista                         | Puntos focales
        All agencies building wells to send their list          | All agencies building wells
        Members in arrears – pay the fee                        | Members in arrears
        Partners with wells must send their list                | Partners with wells
        Agencies with cargo (IOM, Oxfam) to send the forms      | IOM, Oxfam
        Todas las entidades que tienen pozos enviarán su lista  | Todas las entidades que tienen pozos
        Moving offices of partners to private houses            | ''
        IOM (Ana) – print the map – end of June                 | IOM
        Print the map (tous) : avant le 5 de chaque mois        | tous
        WFP, avec appui IOM : imprimer la carte                 | WFP
        IOM y las municipalidades enviarán la lista             | IOM, municipalidades
        Print the map (WFP and IOM together; draft in May)      | WFP, IOM
        Print the map (all, by e-mail, within a week)           | all
        Print the map :: WFP                                    | WFP
        Print the map => WFP                                    | WFP
        Print the map → WFP (before Easter)                     | WFP
        WFP → print the map                                     | WFP
        Print the map – WFP?                                    | WFP
        Print the map – by Friday (WFP)                         | WFP
        Chaque structure à envoyer sa liste                     | Chaque structure
        Cada socio deberá enviar su lista                       | Cada socio
        Tous les acteurs doivent envoyer la liste               | Tous les acteurs
        L’OIM à envoyer la liste                                | IOM
        La liste sera envoyée par l’OIM                         | IOM
        Ministry of Works to count the wells                    | Ministry of Works
        Wells taskforce to count the pumps                      | Wells taskforce
        It was agreed that WFP will print the map               | WFP
        Print the map [Port Office, 24 Nov.]                     | Port Office
        Print the map [Lake Wells Sub-Group]                    | Lake Wells Sub-Group
        Print the map [District Boat Office]                    | District Boat Office
        Print the map (WFP and LWA 360; June)                   | WFP, LWA 360
        LWA 360 to print the map                                | LWA 360
        PORTAL + LACUS imprimen el mapa                         | PORTAL, LACUS
        WFP > print the map                                     | WFP
        Ana Santos > print the map                              | Ana Santos
        Boat users in Port Alma to send the list                | Boat users
        """)
    void namesWhoActs(String text, String owners) {
        assertThat(owners(text)).isEqualTo(owners);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        WFP with support from IOM to print the map              | WFP
        WFP, in collaboration with IOM, to print the map        | WFP
        Print the map (WFP with support from IOM)               | WFP
        Print the map (WFP in coordination with IOM)            | WFP
        Imprimer la carte (PAM avec l’appui de l’OIM)           | WFP
        Imprimir el mapa (PMA con apoyo de OIM)                 | WFP
        WFP, in Port Alma, to print the map                     | WFP
        """)
    void whoHelpsOwesNothing(String text, String owners) {
        assertThat(owners(text)).isEqualTo(owners);
    }

    @ParameterizedTest
    @CsvSource({
        "(new) Draft the slides",
        "(see above) Draft the slides",
        "UNICEF codes are wrong",
        "UNICEF was thanked",
        "Meeting of the wells to be held",
        "List to be sent by Friday",
        "Print the map - large letters",
        "Wells => dry again",
        "Print the map [Second Draft]",
        "Print the map (Lake Wells Sub-Group)",
        "Wells 360 to print the map",
        "Portal imprime el mapa",
        "LAC imprime el mapa",
        "Wells > print the map"
    })
    void namesNobody(String text) {
        assertThat(owners(text)).isEmpty();
    }

    @Test
    void dayBehindDashLeavesTaskBeforeIt() {
        Recognition read = RECOGNISER.action("Print the map – by Friday (WFP)", ON);
        assertThat(read.topic()).isNull();
        assertThat(read.task()).startsWith("Print the map");
    }

    @Test
    void bodyOfDocumentDoesNotHideKnownAlias() {
        Vocabulary.Term known = new Vocabulary.Term("IOM", OwnerKind.ORGANISATION, List.of("OIM"));
        Vocabulary vocabulary = new Vocabulary(List.of(Vocabulary.Term.attended("OIM", List.of()), known));
        assertThat(vocabulary.find("OIM")).contains(known);
    }

    @Test
    void shortFormOfAttendeeSuggestsItsName() {
        Recogniser recogniser =
                new Recogniser(new Vocabulary(List.of(Vocabulary.Term.attended("Lake Health Bureau", List.of("LHB")))));
        assertThat(recogniser.action("LHB to count the wells", ON).ownerNames())
                .containsExactly(new Owner("LHB", OwnerKind.UNKNOWN, List.of("Lake Health Bureau")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
        Print the map. Responsible: WFP, Port Office. Deadline: 5 May   | WFP, Port Office
        Imprimir el mapa. Responsables: WFP y Puerto Sur. Fecha: 5 de mayo | WFP, Puerto Sur
        Print the map - WFP, IOM - before the next report (29 May)      | WFP, IOM
        Print the map / WFP / 5 May                                     | WFP
        Check the course in July - WFP - mid August                     | WFP
        Todo el mundo revisará la lista                                 | Todo el mundo
        Envoyer la liste – tout le monde                                | tout le monde
        Imprimir el mapa – Secretaría técnica                           | Secretaría técnica
        Las organizaciones integrantes se abstendrán de imprimir        | organizaciones integrantes
        Count the pumps - every agency with a well                      | every agency with a well
        Ana (WFP) – imprimer la carte                                   | Ana
        Remind Wells and Roads clusters to send the list                | -
        UNICEF reports are late                                         | -
        WFP maps are printed                                            | -
        UNHCR, two wells are dry                                        | -
        """)
    void namesWhoActsBehindLabelsSlashesAndNotes(String text, @Nullable String owners) {
        assertThat(owners(text)).isEqualTo(owners == null ? "" : owners);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pedir precios para la báscula – Inmediato (WFP) | ''",
                "Pedir precios para la báscula – Cumplido (WFP) | ''",
                "Compter les puits – En cours, inventaire fait (WFP) | ''",
                "Print the map – Done (WFP) | ''",
                "Finir la liste – Reconduite. Au plus tard le 20 mars (WFP) | ''",
                "Renseigner la matrice – Vendredi 13 mars à midi (WFP) | ''",
                "Print the map – 13 March at 10:30 (WFP) | ''",
                "Prêter les pelles à Oxfam – Immédiat (WFP) | ''",
                "Transmettre les données 3W – Chaque mercredi (UNHCR) | ''",
                "Design the leaflet – TBC (WFP, IOM) | ''",
                "Wells – urgent repair of the pump (WFP) | Wells",
                "Wells – every pump to be checked (IOM) | Wells"
            })
    void termBehindTheTaskMakesItNoTopic(String text, String topic) {
        String read = RECOGNISER.action(text, ON).topic();
        assertThat(read == null ? "" : read).isEqualTo(topic);
    }
}
