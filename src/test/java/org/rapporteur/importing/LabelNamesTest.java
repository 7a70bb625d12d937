package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Header;

/** What the labels of a header are called, alone and joined, in three languages, with and without accents. */
class LabelNamesTest extends ReadingLayouts {
    @ParameterizedTest
    @CsvSource({
        "Present:, PRESENT",
        "PRESENT(E)S :, PRESENT",
        "Présents :, PRESENT",
        "Étaient présent.e.s :, PRESENT",
        "Liste des participants :, PRESENT",
        "Participants à la réunion :, PRESENT",
        "Organisations représentées :, PRESENT",
        "Instituciones participantes:, PRESENT",
        "Absents/excusés :, APOLOGIES",
        "Unable to attend:, APOLOGIES",
        "Absent(e)s excusé(e)s :, APOLOGIES",
        "Meeting venue:, PLACE",
        "Lieu de la réunion :, PLACE",
        "Date of the meeting:, DATE",
        "Date & venue:, DATE",
        "Heure et lieu :, DATE",
        "Date / Time:, DATE",
        "Chair of the meeting:, CHAIR",
        "Présidente de séance :, CHAIR",
        "Chair and note taker:, CHAIR",
        "Rapporteur :, NOTE_TAKER",
        "Minutes prepared by:, NOTE_TAKER",
        "Rédigé par :, NOTE_TAKER",
        "Próxima reunion:, NEXT",
        "On the call:, PRESENT",
        "Organizaciones conectadas (14):, PRESENT",
        "Connectés :, PRESENT",
        "Attendance (see the signed list), PRESENT",
        "Excusés (par courriel), APOLOGIES",
        "Date (local):, DATE"
    })
    void labelNamesField(String label, Labels.Field field) {
        assertThat(Labels.alone(label)).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Number of participants:",
                "Notes:",
                "Minutes:",
                "Members:",
                "The participants agreed:",
                "Presentation:",
                "Updates on sites:",
                "Working Group (IMWG)",
                "Venue (old)"
            })
    void otherWordsAreNoLabel(String words) {
        assertThat(Labels.alone(words)).isNull();
    }

    private Header header(String text) throws IOException {
        return read(text).minutes().header();
    }

    @Test
    void whenAndWhereMayShareLabel() throws IOException {
        Header header = header(
                """
                Compte rendu du groupe de travail Eau

                Date : mardi 30 mai 2017
                Lieu & heure : salle du port, 10h00
                Présents : OMS, UNICEF

                1. Puits
                Rien à signaler.
                """);
        assertThat(header.date()).isEqualTo(LocalDate.of(2017, 5, 30));
        assertThat(header.start()).isEqualTo(LocalTime.of(10, 0));
        assertThat(header.place()).isEqualTo("salle du port");
    }

    @Test
    void oneWhoTakesMinutesIsNoList() throws IOException {
        MinutesDraft draft = read(
                """
                Lake Basin IM Group – minutes
                Date: 14 May 2019
                Minutes prepared by
                Ana Santos
                1. Wells
                2. Roads
                3. Any other business
                Present: WFP, IOM
                """);
        assertThat(draft.minutes().header().noteTaker()).isEqualTo("Ana Santos");
        assertThat(draft.minutes().present().stream().map(Attendee::name).toList())
                .isEqualTo(List.of("WFP", "IOM"));
    }
}
