package org.rapporteur.importing.head;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of the group in a title, without what the title says of the meeting. */
class GroupTitleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lake Wells Working Group – call notes #14 | Lake Wells Working Group",
                "Lake Wells Working Group – call #14 | Lake Wells Working Group",
                "Wells Cluster #7 | Wells Cluster",
                "3ème Comité de Pilotage | Comité de Pilotage",
                "Compte rendu du 3e Comité de Pilotage | Comité de Pilotage",
                "Quatrième Comité de Pilotage du Lac | Comité de Pilotage du Lac",
                "Groupe de travail Puits n°4 | Groupe de travail Puits",
                "Groupe de travail Puits n°4 — Relevé de conclusions | Groupe de travail Puits",
                "Groupe de travail Puits – Relevé de décisions | Groupe de travail Puits",
                "Sexta reunión de la Mesa de Pozos | Mesa de Pozos",
                "Fourth meeting of the Wells Cluster | Wells Cluster",
                "Lake Data Panel: third meeting, 1 June 2010 | Lake Data Panel",
                "Wells 4 Working Group | Wells 4 Working Group",
                "Groupe n°4 des Puits | Groupe n°4 des Puits"
            })
    void groupIsNamedWithoutNumberOfItsMeeting(String title, String group) {
        assertThat(GroupTitle.group(title)).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Wells Cluster – compte-rendu – Port Office, Port Alma | Wells Cluster",
                "March 2016 Lake Solutions Group Meeting | Lake Solutions Group",
                "Rencontre du groupe technique Puits | groupe technique Puits",
                "Lake Decision meeting report | Lake Decision",
                "Minutes from Lake Council meeting held 29 April 2022 | Lake Council",
                "10th cross-lake meeting, 5 June 2023, 10-11am BST/11am-12pm CEST | cross-lake",
                "Agenda for the 16 June 2025 17:00 Wells CG Meeting | Wells CG",
                "Progress meeting of Lake Action 2020.1 | Lake Action 2020.1",
                "Lake Sites and Pumps (LSP) Meeting Minutes Port Office, | Lake Sites and Pumps (LSP)",
                "LW AoR Meeting Minutes September | LW AoR",
                "Lake Accountability Task Force 5 June 2023 [Meeting Minutes] [EN/FR] | Lake Accountability Task Force",
                "Groupe de Travail Puits – GT PU Rapport de réunion | Groupe de Travail Puits – GT PU",
                "Meeting Minutes, 3 September 2021 Lake Wells Working Group, Port Alma | Lake Wells Working Group, Port Alma",
                "Draft Outcomes and Actions 5th Lake Board Meeting | Lake Board",
                "Summary of conclusions and decisions of meeting of | ''",
                "Minutes of Wells ClusterMeeting held on | Wells Cluster",
                "COMPTE RENDUDE LA RÉUNION DU CLUSTER DES PUITS | CLUSTER DES PUITS",
                "ES:Reunión grupo Pozos 20190514 | grupo Pozos",
                "Compte rendu de la rencontre du GTP Compte rendu de la rencontre du Groupe Technique Puits du 14 mai 2019 | Groupe Technique Puits",
                "LAKE CLUSTER GENERAL MEETING MINUTES | LAKE CLUSTER",
                "Lake Regional Team Meeting Summary | Lake Regional Team",
                "NOTES LW-PQ team 12 May 2010 PREVIOUS ACTIONS - REVIEW | LW-PQ team",
                "Notes of 12 May 2010, Lake Data Group | Lake Data Group",
                "2022-04-14 LW Agenda and Notes | LW",
                "February 18, 2021 Lake Pumps Coordination Meeting | Lake Pumps Coordination Meeting",
                "Port Alma – Area Wells Coordination Meeting | Port Alma – Area Wells Coordination Meeting",
                "MINUTES OF LAKE COUNCIL 6th Sept 2018 02:15 pm to 04:00 pm | LAKE COUNCIL",
                "Meeting Agenda and Minutes - 28 February 2012 | ''",
                "Agenda with notes | ''",
                "Acta de reunion extraordinaria | ''",
                "En la ciudad de Port Alma, siendo las ocho, se celebra la octava reunión de la Junta Directiva del Lago, en línea | Junta Directiva del Lago"
            })
    void groupIsNamedWithoutWhatItsTitleAdds(String title, String group) {
        assertThat(GroupTitle.group(title)).isEqualTo(group);
    }

    @ParameterizedTest
    @CsvSource({"Table of contents", "Table des matières", "Meeting Information", "Índice"})
    void titlesOfWhatStandsBelowNameNoGroup(String title) {
        assertThat(GroupTitle.isSection(title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Lake Pumps Meeting Minutes Port Office",
        "LW-PQ team 12 May 2010 PREVIOUS ACTIONS - REVIEW",
        "Minutes of the wells talk Minutes of the Wells Cluster",
    })
    void titlesWithOtherWordsBesideTheNameSayMore(String title) {
        assertThat(GroupTitle.saysMore(title)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Draft Minutes of 6th Wells Field Coordination Meeting | Wells Field Coordination Meeting",
                "I Reunión del Comité de Enlace del Lago | Comité de Enlace del Lago",
                "Compte rendu de la réunion téléphonique du groupe Puits | groupe Puits",
                "Lake Wells web meeting 14 May 2019 | Lake Wells"
            })
    void groupIsNamedWithoutMannerOfItsMeeting(String title, String group) {
        assertThat(GroupTitle.group(title)).isEqualTo(group);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vous trouverez ci-joint le compte-rendu de la réunion",
                "Please find attached the minutes of our meeting"
            })
    void lettersThatBringMinutesAreNoTitles(String line) {
        assertThat(GroupTitle.isAboutMinutes(line)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lake Region; Minutes of Wells Cluster Meeting, | Wells Cluster",
                "Extracts from Committee of the Lake meeting | Committee of the Lake",
                "Governing Body of the Port – Minutes | Governing Body of the Port"
            })
    void groupIsNamedWithoutWhereItIs(String title, String group) {
        assertThat(GroupTitle.group(title)).isEqualTo(group);
    }
}
