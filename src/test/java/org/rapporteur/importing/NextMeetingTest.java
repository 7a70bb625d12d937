package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.NextMeeting;

/** The next meeting in the words of English, French and Spanish minutes. */
class NextMeetingTest extends ReadingLayouts {
    private static final String HEAD =
            "Lake Basin IM Group – meeting minutes\n\nDate: 14 May 2019\n\nPresent: UNHCR, IOM, WFP\n\n1. Wells\n- Two are dry.\n\n";

    private Header header(String text) throws IOException {
        return read(HEAD + text + "\n").minutes().header();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Next meeting: 11 June 2019",
                "Prochain C.A. le mardi 11 juin à 20 heures 30, salle du port.",
                "Se levanta la sesión. El próximo consejo será el martes 11 de junio.",
                "Next meeting – Tuesday 11 June",
                "The next meeting will be held on 11 June at the Town Hall.",
                "Our next cluster meeting is scheduled for 11 June.",
                "Date of next meeting: 11 June",
                "Date and time of the next meeting: 11 June",
                "Next ICC: 11 June",
                "Next: Tuesday 11 June",
                "Next mtg Tuesday 11/06, 17h00, same place.",
                "6.- Próxima sesión: 11 de junio de 2019",
                "SÉPTIMO: Se convoca a la próxima reunión para el martes once de junio de dos mil diecinueve, a las nueve",
                "Siguiente plenaria: 11 de junio de 2019.",
                "Próxima llamada: martes 11 de junio 2019, 9h30",
                "• Next working group: 11 June",
                "We meet again on 11 June.",
                "The task team meets again on 11 June 2019 at the same hour.",
                "Nos vemos otra vez el martes 11 de junio en el mismo lugar.",
                "Two are dry. The next meeting will take place on 11 June.",
                "Prochaine réunion : 11 juin 2019",
                "Prochain CCI : 11 juin",
                "La prochaine rencontre aura lieu le 11 juin.",
                "Date de la prochaine séance : mardi 11 juin",
                "RDV mardi 11 juin",
                "Próxima reunión: 11 de junio",
                "Proxima sesion: 11 de junio",
                "La próxima reunión se realizará el 11 de junio.",
                "Fecha de la próxima reunión: martes 11 de junio",
                "Se convocó a la próxima reunión para el día 11 de junio a la misma hora.",
                "Next time: Tuesday 11 June, 18:30, same room.",
                "VII. Next meeting\n\nTuesday, June 11, 10:00 am, Town Hall.",
                "El grupo se volverá a reunir el martes 11 de junio, a la misma hora.",
                "La prochaine fois on se voit mardi 11 juin, 14h, même salle.",
                "The next ERT will be held on 4 June.\n\nNext meeting: 11 June 2019, ten o'clock.",
                "Date of the following meeting: 11 June, in the hall.",
                "Prochaine cellule : mardi 11 juin",
                "La réunion de juin aura lieu le mardi 11 juin à Port Alma.",
                "## Next\n\nTuesday 11 June, same hall.",
                "The fourth session will be held on 11 June.",
                "The twenty-first meeting is scheduled for 11 June.",
                "The 10th meeting will be hosted by IOM on 11 June.",
                "Le comité de pilotage n°5 se tiendra le 11 juin.",
                "Deuxième comité : 11 juin",
                "Sexta reunión: 11 de junio",
                "La session suivante aura lieu le 11 juin.",
                "La reunión siguiente se realizará el 11 de junio.",
                "Se fija la siguiente sesión para el 11 de junio.",
                "Se convoca a la próxima reunión para el 11 de junio.",
                "Prochaine réunion technique mardi 11 juin",
                "La date de la prochaine réunion a été arrêtée au 11 juin.",
                "La date du prochain comité : 11 juin",
                "The next one is on 11 June.",
                "Points divers : prochaine réunion le 11 juin",
                "All members to send the list by next LWG meeting (11 June).",
                "Comments go to the chairs ahead of the next meeting (tentatively 11 June 2019)",
                "PAM / prochaine réunion (11/06/2019)",
                "Se les ha pedido la lista para la próxima reunión, el martes 11/06/19.",
                "Minutes 5: AOB Next meeting on 11th June 2019",
                "Prochain bureau : mardi 11 juin 2019",
                "Two wells are dry (12). The next meeting is on 11 June."
            })
    void nextMeetingIsFound(String line) throws IOException {
        NextMeeting next = header(line).next();
        assertThat(next).isNotNull();
        assertThat(next.date()).isEqualTo(LocalDate.of(2019, 6, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Next month the wells are counted, from 11 June.",
                "Next phase: 11 June",
                "The next round will start on 11 June.",
                "The next phase of the group will be on 11 June.",
                "La prochaine étape aura lieu le 11 juin.",
                "La prochaine étape du groupe sera le 11 juin.",
                "El próximo paso será el 11 de junio.",
                "The map for the next meeting was printed on 11 May.",
                "The fourth session was held on 11 May.",
                "The third well will be mended on 11 June.",
                "The fourth meeting was long, and the boats sail on 11 June.",
                "IOM to report at the next meeting (two pages, by 11 June).",
                "Third well: 11 June",
                "Well no. 5: 11 June",
                "Le puits n°5 est prévu le 11 juin.",
                "La semaine suivante sera le 11 juin."
            })
    void otherThingsComeNextAsWell(String line) throws IOException {
        assertThat(header(line).next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Prochaine réunion technique le 11 juin", "The 10th meeting will be hosted by IOM on 11 June"})
    void wordsThatLeadInAreNoPlace(String line) throws IOException {
        assertThat(header(line).next()).extracting(NextMeeting::place).isEqualTo("");
    }

    @Test
    void nextMeetingEndsListOfActions() throws IOException {
        MinutesDraft draft = read(HEAD + "Action points\n- IOM to print the map by 3 June\n\nNext meeting: 11 June\n");
        assertThat(owed(draft)).containsExactly("IOM > 2019-06-03");
        NextMeeting next = draft.minutes().header().next();
        assertThat(next).isNotNull();
        assertThat(next.date()).isEqualTo(LocalDate.of(2019, 6, 11));
    }

    @Test
    void whoPreparesNextMeetingHasAnAction() throws IOException {
        assertThat(owed(read(
                        HEAD + "Action points\n- IOM to host the next meeting on 11 June\n- WFP to print the map\n")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Next meeting - Tuesday, next week, 16:00",
                "Next meeting: Tuesday next week at 16:00",
                "Next meeting: Tuesday 21/05 at 16:00"
            })
    void weekdayNextWeekIsADay(String line) throws IOException {
        assertThat(header(line).next())
                .isEqualTo(new NextMeeting(LocalDate.of(2019, 5, 21), LocalTime.of(16, 0), null, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Next meeting: Tuesday or Friday", "Next meeting: we print the map that was due on Friday"})
    void weekdayThatIsNotFixedIsNone(String line) throws IOException {
        assertThat(header(line).next()).isNull();
    }
}
