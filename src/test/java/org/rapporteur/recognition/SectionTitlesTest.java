package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which titles begin a list of actions, look back on one, or only speak of actions. */
class SectionTitlesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action points",
                "4. ACTION POINTS:",
                "Summary of actions",
                "Summary of the agreed action points",
                "Actions to be taken",
                "Actions agreed and deadlines",
                "Action items from this meeting:",
                "Actions before the next meeting",
                "Immediate next steps",
                "Points for follow-up",
                "Follow up",
                "To do",
                "Task list",
                "Points d’action",
                "Points d'action retenus",
                "Actions à mener avant la prochaine réunion",
                "Recommandations",
                "Récapitulatif des actions",
                "Tâches",
                "Relevé d’actions",
                "Puntos de acción",
                "Próximos pasos",
                "Proximos pasos",
                "Acuerdos y compromisos",
                "Compromisos adquiridos",
                "Tareas asignadas",
                "Qui fait quoi ?",
                "Qui fait quoi et quand",
                "Who does what by when",
                "¿Quién hace qué?",
                "3 · Action points"
            })
    void titleOfActions(String title) {
        assertThat(SectionTitles.isActions(title)).isTrue();
        assertThat(SectionTitles.isReview(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Review of action points",
                "Action points from last meeting",
                "Matters arising",
                "Follow up on matters arising/actions from previous meeting.",
                "Status of pending actions",
                "Suivi des recommandations de la dernière réunion",
                "Seguimiento de los compromisos",
                "Minutes and update on action points at last meeting",
                "Minutes of the last meeting and review of action points",
                "Leftovers from last meeting",
                "Carried over actions",
                "Welcome, introduction and follow up on action points:",
                "Revision of action points from previous meeting minutes",
                "Agenda #2 Status of the recommendations"
            })
    void titleOfReview(String title) {
        assertThat(SectionTitles.isReview(title)).isTrue();
        assertThat(SectionTitles.isActions(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Recommendations from the field",
                "Conclusions and recommendations",
                "Actions by sector for the lean season"
            })
    void titleThatSpeaksOfActions(String title) {
        assertThat(SectionTitles.hintsActions(title)).isTrue();
        assertThat(SectionTitles.isActions(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mine action",
                "Early actions in the east",
                "Update on activities",
                "Qui fait le café",
                "Minutes of the last meeting",
                "Presentation of the action plan of the ministry",
                "Winter"
            })
    void anyOtherTitle(String title) {
        assertThat(SectionTitles.isActions(title)).isFalse();
        assertThat(SectionTitles.hintsActions(title)).isFalse();
        assertThat(SectionTitles.isReview(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The map was looked at, and the group noted some remarks as action points as follows;",
                "The following actions were agreed:",
                "Il a été convenu les actions suivantes :"
            })
    void sentenceLeadsInActions(String line) {
        assertThat(SectionTitles.leadsInActions(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"It was decided that:", "The actions of last year were praised by all:"})
    void sentenceLeadsInSomethingElse(String line) {
        assertThat(SectionTitles.leadsInActions(line)).isFalse();
    }
}
