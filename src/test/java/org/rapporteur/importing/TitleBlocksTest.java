package org.rapporteur.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.meeting.Header;

/** Titles that say whose minutes these are beside the day, the place and the agenda, and titles in several lines. */
class TitleBlocksTest extends ReadingLayouts {
    private static final String BODY = "\n\nTwo of the wells in the harbour are dry since March.\n";

    private Header header(String text) throws IOException {
        return read(text.replace('⏎', '\n') + BODY).minutes().header();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lake Wells Working Group – Port Alma Tuesday, May 14th 2019 @ 10:00 – Town Hall Port Alma Minutes | Lake Wells Working Group – Port Alma | Town Hall Port Alma",
                "Lake Wells Working Group Meeting 14 May 2019, Port Office, Harbour Street | Lake Wells Working Group | Port Office, Harbour Street",
                "Lake Wells Working Group Meeting Minutes 14 May 2019, 14:30 – 16:30 Port Office, Harbour Street | Lake Wells Working Group | Port Office, Harbour Street",
                "Lake Wells Working Group – Port Alma, 14 May 2019, 10:00 – Port Office Meeting Room Minutes | Lake Wells Working Group – Port Alma | Port Office Meeting Room",
                "Lake Wells Working Group Meeting Minutes 14 May 2019, updated version | Lake Wells Working Group | ''",
                "Lake Wells Working Group Meeting Minutes 14 May 2019 – draft | Lake Wells Working Group | ''"
            })
    void titleTellsGroupAndPlaceAroundTheDay(String title, String group, String place) throws IOException {
        Header header = header(title);
        assertThat(header.group()).isEqualTo(group);
        assertThat(header.date()).isEqualTo(LocalDate.of(2019, 5, 14));
        assertThat(header.place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Wells Cluster⏎⏎Minutes of Meeting⏎14.05.2019, Port Alma, Town Hall⏎Agenda of the meeting | Wells Cluster",
                "Lake Committee⏎⏎Wells Cluster⏎14 May 2019⏎Meeting Summary⏎Lake Wells Cluster (LWC) Task Force on Pumps | Lake Wells Cluster (LWC) Task Force on Pumps",
                "Wells Cluster⏎14 May 2019⏎Minutes of the meeting⏎Cluster updates | Wells Cluster",
                "Lake Wells Committee⏎14 May 2019⏎Minutes of the meeting⏎Pumps Cluster⏎Two are dry. | Lake Wells Committee",
                "Cluster Minutes⏎⏎14 May 2019 | ''",
                "Lake Wells Pillar Lake Wells Pillar meeting minutes Date: 14 May 2019 | Lake Wells Pillar",
                "inter-cluster_coordination_meeting_minutes_190514_⏎⏎Welcome of the new members | inter-cluster coordination",
                "Inter-cluster coordination meeting minutes 190514⏎Welcome of the new members | Inter-cluster coordination",
                "Lake: Wells Coordination Group (WCG) Meeting Minutes: 14th MAY 2019 AGENDA Review of last meeting action points Wells Roads a) bridge AOB⏎⏎REVIEW OF ACTION POINTS FROM 4th MAY MEETING | Lake: Wells Coordination Group (WCG)"
            })
    void titleBlockTellsGroupAndDay(String title, String group) throws IOException {
        Header header = header(title);
        assertThat(header.group()).isEqualTo(group);
        assertThat(header.date()).isEqualTo(LocalDate.of(2019, 5, 14));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Wells Cluster meeting minutes 191399",
                "Wells Cluster minutes 4190514",
                "Wells Cluster minutes 201105",
                "Wells Cluster 190514"
            })
    void otherFiguresAreNoDay(String title) throws IOException {
        assertThat(header(title).date()).isNull();
    }

    @Test
    void agendaInTheLineOfTheTitleStaysInTheText() throws IOException {
        MinutesDraft draft = read(
                "Wells Cluster Meeting Minutes 14 May 2019 AGENDA Wells Roads and bridges Any other business" + BODY);
        assertThat(draft.minutes().blocks())
                .anySatisfy(block -> assertThat(block.text()).isEqualTo("Wells Roads and bridges Any other business"));
    }

    @Test
    void townBelowTheDayIsThePlace() throws IOException {
        Header header = header("Cluster Minutes⏎⏎May 14th, 2019⏎⏎Port Alma, Chile⏎⏎Present: WFP, IOM");
        assertThat(header.place()).isEqualTo("Port Alma, Chile");
        assertThat(header.group()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"14 May 2019, 3:00 p.m.", "14 May 2019 at 3.00pm", "14 May 2019, 15.00 hrs"})
    void timeIsNoPlace(String day) throws IOException {
        Header header = header("Wells Cluster⏎Draft minutes⏎" + day);
        assertThat(header.start()).isEqualTo(LocalTime.of(15, 0));
        assertThat(header.place()).isEmpty();
    }

    @Test
    void nextMeetingIsAtAPlaceAndNotAtATime() throws IOException {
        Header header = header(
                "Wells Cluster minutes⏎14 May 2019⏎⏎NEXT MEETING⏎Port Office, June 11, 2019 (Tuesday at 11.00am)");
        assertThat(Objects.requireNonNull(header.next()).place()).isEqualTo("Port Office");
    }

    @Test
    void placeEndsWhereSentencesBegin() throws IOException {
        Header header = header(
                "Wells Cluster minutes⏎Date: 14 May 2019⏎Venue: Town Hall The cluster aims at one voice towards the villages on the lake. This was its fourth meeting.");
        assertThat(header.place()).isEqualTo("Town Hall");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chair: DHMT Co- Chair: UNICEF",
                "Chair: UNICEF",
                "Chair: UNICEF Secretariat: DHMT Wells Roads and bridges of the whole lake basin"
            })
    void chairMayBeToldBelowTheAgenda(String line) throws IOException {
        MinutesDraft draft = read(
                "Wells Cluster minutes\n14 May 2019\n\nAgenda\n1. Wells\n\nMeeting Administration\n" + line + BODY);
        assertThat(draft.minutes().header().chair()).contains("UNICEF");
        assertThat(draft.minutes().present()).anyMatch(one -> one.name().equals("UNICEF"));
    }
}
