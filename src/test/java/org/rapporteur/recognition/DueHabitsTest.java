package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dues as minutes in three languages shorten and place them; read against Thursday 28 June 2018. */
class DueHabitsTest {
    private static final LocalDate ON = LocalDate.of(2018, 6, 28);
    private static final Recogniser RECOGNISER =
            new Recogniser(new Vocabulary(List.of(new Vocabulary.Term("UNHCR", OwnerKind.ORGANISATION, List.of()))));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        send the list in the week of the 9th               | 2018-07-13 | WEEK
        send the list in the week of 9 July                | 2018-07-13 | WEEK
        send the list, week commencing 9                   | 2018-07-13 | WEEK
        send the list in the first wk of July              | 2018-07-07 | WEEK
        send the list – 15/09                              | 2018-09-15 | DAY
        send the list => 15/09                             | 2018-09-15 | DAY
        send the list (15/09)                              | 2018-09-15 | DAY
        send the list – 2 days                             | 2018-06-30 | DAY
        send the list (2 weeks)                            | 2018-07-12 | WEEK
        send the plan for 2019, deadline 9 August          | 2018-08-09 | DAY
        send the list, tonight                             | 2018-06-28 | DAY
        send the list, tomorrow noon                       | 2018-06-29 | DAY
        send the list -> Friday                            | 2018-06-29 | DAY
        send the list (mañana viernes)                     | 2018-06-29 | DAY
        send the list ce soir                              | 2018-06-28 | DAY
        send the list dans les 72 heures                   | 2018-07-01 | DAY
        send the list sous 48h                             | 2018-06-30 | DAY
        send the list au cours du mois d'août              | 2018-08-31 | MONTH
        send the list dans le courant du mois de mai       | 2019-05-31 | MONTH
        send the list durante el mes de agosto             | 2018-08-31 | MONTH
        send the list el 11 de setiembre                   | 2018-09-11 | DAY
        send the list by 5 July noon                       | 2018-07-05 | DAY
        send the list, latest by 5 July                    | 2018-07-05 | DAY
        send the list by 2018, July 15                     | 2018-07-15 | DAY
        send the list by 15 Jul18                          | 2018-07-15 | DAY
        send the list (24/6)                               | 2019-06-24 | DAY
        send the list / 20/07                              | 2018-07-20 | DAY
        send the list. Plazo 23/08                         | 2018-08-23 | DAY
        send the list (25.08.)                             | 2018-08-25 | DAY
        print the map for the meeting of 11 July           | 2018-07-11 | DAY
        print the map in time for our big fair of 11 July  | 2018-07-11 | DAY
        send the list, first version end of August         | 2018-08-31 | MONTH
        """)
    void readsDue(String task, LocalDate to, DuePrecision precision) {
        Due due = RECOGNISER.action("UNHCR to " + task, ON).dueSaid();
        assertThat(due).isNotNull();
        assertThat(due.to()).isEqualTo(to);
        assertThat(due.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        UNHCR doit envoyer la liste la semaine du 9                       | 2018-07-13
        UNHCR doit envoyer la liste dans la première quinzaine de juillet | 2018-07-15
        UNHCR doit envoyer la liste dans la deuxième quinzaine de juillet | 2018-07-31
        UNHCR doit envoyer la liste pendant juillet                       | 2018-07-31
        UNHCR debe enviar la lista en la semana del 9                     | 2018-07-13
        UNHCR debe enviar la lista en la segunda quincena de julio        | 2018-07-31
        UNHCR debe enviar la lista en el 2do trimestre de 2019            | 2019-06-30
        UNHCR debe enviar la lista en la primera semana julio             | 2018-07-07
        UNHCR doit imprimer la carte avant la distribution du 18 juillet  | 2018-07-18
        UNHCR doit envoyer la liste, pas plus tard que le 22              | 2018-07-22
        UNHCR doit envoyer la liste au plus tard le 22                    | 2018-07-22
        UNHCR doit envoyer la liste, première version fin août            | 2018-08-31
        UNHCR debe enviar la lista, el 22                                 | 2018-07-22
        UNHCR debe enviar la lista antes del cierre del mes               | 2018-06-30
        UNHCR debe enviar la lista antes de finalizar agosto              | 2018-08-31
        UNHCR debe enviar la lista antes de terminar agosto               | 2018-08-31
        """)
    void readsFrenchAndSpanishDue(String text, LocalDate to) {
        Due due = RECOGNISER.action(text, ON).dueSaid();
        assertThat(due).isNotNull().extracting(Due::to).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "by next meeting",
                "by the next meeting",
                "next meeting",
                "before next IM session",
                "avant le prochain cluster",
                "pour la prochaine rencontre",
                "d’ici la prochaine réunion",
                "lors de la prochaine séance",
                "antes del próximo encuentro",
                "para la siguiente sesión",
                "a más tardar en la próxima reunión"
            })
    void hangsOnNextMeeting(String phrase) {
        assertThat(RECOGNISER.action("UNHCR to send the list " + phrase, ON).dueSaid())
                .isEqualTo(new Due(phrase, null, null, DuePrecision.EVENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run a training of 2 days",
                "print half (1/2)",
                "print 15/09 of the list",
                "print the maps (15/09 of them)",
                "prepare the next meeting room",
                "send the agenda of next meetings to members",
                "count the wells of week 9",
                "add the figures of the first quarter",
                "staff the desk (24/7)",
                "print 24/6 of the list",
                "print the list 25.08. before all others",
                "read the minutes of the meeting of 11 July",
                "print the list for the fair of late July",
                "print version 2 July of the map",
                "finalizar la lista de agosto",
                "lire le 22 de la liste"
            })
    void seesNoDueIn(String task) {
        assertThat(RECOGNISER.action("UNHCR to " + task, ON).dueSaid()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        envoyer la liste, sous quinzaine                       | 2018-07-13
        envoyer la liste (délai : deux semaines)               | 2018-07-12
        envoyer la liste dans un délai de trente jours         | 2018-07-28
        envoyer la liste, vendredi au plus tard                | 2018-06-29
        enviar la lista en el plazo de veinte días             | 2018-07-18
        enviar la lista hoy mismo                              | 2018-06-28
        enviar la lista, domingo 1 de julio antes de las 14 h  | 2018-07-01
        send the list by Fri 29 June 12.00                     | 2018-06-29
        draw the July map – mid August                         | 2018-08-15
        """)
    void readsStretchesAndWhatStandsBehind(String task, LocalDate to) {
        Due due = RECOGNISER.action(task, ON).dueSaid();
        assertThat(due).isNotNull();
        assertThat(due.to()).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "15 días, 2018-07-13",
        "2 semaines, 2018-07-12",
        "deux semaines, 2018-07-12",
        "un mes, 2018-07-28",
        "3 mois, 2018-09-28"
    })
    void stretchAloneCountsFromTheMeeting(String words, LocalDate to) {
        assertThat(RECOGNISER.due(words, ON)).get().extracting(Due::to).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"15 pozos", "quinze puits", "national meeting on 5 July"})
    void otherWordsAreNoStretch(String words) {
        assertThat(RECOGNISER.due(words, ON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UNHCR to organise the next meeting",
                "UNHCR to host next meeting",
                "UNHCR doit organiser la prochaine réunion",
                "UNHCR debe convocar la próxima reunión"
            })
    void meetingThatIsToBeHeldIsNoDue(String action) {
        assertThat(RECOGNISER.action(action, ON).dueSaid()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft of the form (before next LBIM)", "costs of the wells, for the next LBIM"})
    void groupByItsInitialsMeetsNext(String action) {
        Due due = RECOGNISER.action(action, ON).dueSaid();
        assertThat(due).isNotNull();
        assertThat(due.precision()).isEqualTo(DuePrecision.EVENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNHCR to cut the text by half [by 19th] | by 19th",
                "UNHCR to send the list before 19th. | before 19th",
                "UNHCR to come in 2nd. | ''",
                "UNHCR to finish chapter 4th. | ''",
                "UNHCR to send it by 3rd parties | ''"
            })
    void dayOfTheMonthAloneIsADueBehindAWordThatSaysSo(String action, String due) {
        Due said = RECOGNISER.action(action, ON).dueSaid();
        assertThat(said == null ? "" : said.phrase()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNHCR to send the list by 22nd, May, 2018 | 2018-05-22",
                "OIM enviará la lista hasta Octubre 8 de 2018 | 2018-10-08",
                "OIM enviará la lista hasta el viernes 20. | 2018-07-20",
                "UNHCR to draft a note within 48 hours | 2018-06-30",
                "Le PAM envoie la liste avant le 14 -> Ana | 2018-07-14",
                "La liste est à envoyer par le HCR pour le prochain comité | ",
                "ACNUR enviará la lista para la próxima junta | "
            })
    void daysAndMeetingsAsTheyAreWritten(String action, @Nullable LocalDate to) {
        Due said = RECOGNISER.action(action, ON).dueSaid();
        assertThat(said).isNotNull();
        assertThat(said.to()).isEqualTo(to);
    }
}
