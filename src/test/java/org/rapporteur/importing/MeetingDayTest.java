package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Header;

/** The day of the meeting in copied pages: with blanks in it, within a long line, or in the title that a page repeats. */
class MeetingDayTest extends ReadingLayouts {
    private static final String TEXT =
            " Ana Santos welcomed everybody and went through the actions of the last meeting, most of which are done. The wells of the harbour are dry and the pumps are old.";

    private Header header(String text) throws IOException {
        return read(text.replace("⏎", "\n").replace("…", TEXT)).minutes().header();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lake Wells Working Group minutes⏎Date: 14 th May 2019 at 10:30, Town Hall⏎⏎…",
                "Lake Wells Working Group minutes⏎May 14 th, 2019⏎⏎…",
                "Lake Wells Working Group⏎2019-06-02⏎Minutes of the members⏎Date: 2019-05-14⏎⏎…",
                "Lake Wells Working Group minutes⏎2019-06-02⏎Meeting held on 14 May2019⏎⏎…",
                "Lake Wells Working Group minutes⏎2019-05-14T18:19:00⏎⏎…",
                "Lake Wells Working Group minutes⏎14-16 May 2019⏎⏎…",
                "Minutes of the Lake Wells Working Group meeting 14 – 15 May 2019⏎⏎…",
                "Minutes of the Lake Wells Working Group meeting⏎Date: 14 and 15 May 2019⏎⏎…",
                "Reunión grupo Pozos 20190514⏎⏎…",
                "Lake Wells Working Group minutes⏎Date & Time: 14 /05/2019 at 09:30⏎⏎…",
                "FORMATO DE REUNIONES⏎VERSIÓN. 2-03-2018⏎Fecha: 14 de mayo de 2019⏎⏎…",
                "Lake Wells Working Group⏎Minutes 16/05/2019⏎Port Alma, 14/5/2019 10.00 – 16.00 Lake Room⏎⏎…",
                "Introduction⏎⏎1. Suivi des recommandations (voir compte rendu du 11 avril 2019)⏎⏎…⏎⏎Compte rendu de la réunion du Groupe de travail Puits⏎Tenu à Port Alma, mardi 14 mai 2019⏎⏎…",
                "Introduction⏎⏎1. Actions (see minutes of 11 April 2019)⏎⏎…⏎⏎LAKE WELLS CLUSTER/ MINUTES OF THE MEETING OF 14 MAY 2019 pumps are old",
                "Lake Wells Working Group minutes - 14052019 [EN/FR]⏎⏎…",
                "Minutes of Lake Wells Working Group 14May 19⏎⏎…",
                "CR réunion parents délégués – mai 2019⏎Groupe scolaire du port – mardi 14 mai à 20h, salle polyvalente⏎⏎…",
                "Resumen del Consejo Escolar del 14 de mayo⏎Escuela del puerto, curso 2018-2019⏎⏎…",
                "Lake Wells Working Group⏎Minutes 2019⏎Tuesday 14 May, Town Hall⏎⏎…",
                "PLATEFORME DES PUITS⏎⏎L’an deux mille dix-neuf et le mardi 14 mai à 9h15, s’est tenue à la salle de conférence de la Direction régionale, à Port Alma, la réunion mensuelle de la plateforme des puits, convoquée par le bureau, avec les structures qui suivent et avec le port.⏎⏎…",
                "Lake Wells Working Group monthly meeting minutes # 7, 14 May 2019 Welcome and actions:…",
                "Restricted distribution Agenda item: 3 Port Alma, June 2019 DRAFT Sixth session of the Lake Wells Board Port Alma, 13 14 May 2019 Actions and decisions…",
                "Introduction⏎⏎The group came to Port Alma for the first time. The last one outside of the capital was on 20 March 2018.⏎⏎Minutes of the Lake Wells Working Group, Port Alma, 14 May 2019⏎⏎…",
                "Introduction⏎⏎Cette réunion a eu lieu au port. La dernière réunion au port s'était tenue le 20 mars 2018.⏎⏎…⏎⏎Compte rendu de la réunion du Groupe de travail Puits, Port Alma, mardi 14 mai 2019⏎⏎…"
            })
    void dayIsFound(String text) throws IOException {
        assertThat(header(text).date()).isEqualTo(LocalDate.of(2019, 5, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lake Wells Working Group minutes - 41052019⏎⏎…",
                "CR réunion parents délégués – mai 2019⏎Groupe scolaire du port – lundi 14 mai à 20h, salle polyvalente⏎⏎…",
                "CR réunion parents délégués – mai 2019⏎Groupe scolaire du port – 14 juin à 20h, salle polyvalente⏎⏎…",
                "Lake Wells Working Group 2018⏎Plan 2019⏎Tuesday 14 May, Town Hall⏎⏎…",
                "Welcome⏎⏎Minutes of the last meeting, 14 May 2019, were approved.⏎⏎…",
                "FORMATO DE REUNIONES⏎VERSIÓN.⏎14-05-2019⏎⏎…",
                "Form of meetings⏎Version 2 of 14 May 2019⏎⏎…",
                "Welcome⏎⏎The last meeting was held on 14 May 2019.⏎⏎…"
            })
    void otherDaysAreNot(String text) throws IOException {
        assertThat(header(text).date()).isNull();
    }

    @Test
    void anHourMayStandBehindTheDay() throws IOException {
        Header header = header("Conseil du port⏎⏎Mardi 14 mai 2019 - 18h⏎⏎Salle du port⏎⏎…");
        assertThat(header.start()).isEqualTo(LocalTime.of(18, 0));
    }
}
