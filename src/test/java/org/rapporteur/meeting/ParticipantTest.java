package org.rapporteur.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.OrganisationKind;

class ParticipantTest {
    private static final Organisation UNHCR =
            new Organisation(1, "UNHCR", "UN Refugee Agency", OrganisationKind.UN, List.of("HCR"));

    private static Participant person(String name, String organisation) {
        Contact contact = Contact.of(name, organisation);
        return Participant.of(List.of(contact), List.of(UNHCR)).getFirst();
    }

    private static Attendee unhcr(int count, String people) {
        return new Attendee("UNHCR", count, people, Presence.PRESENT);
    }

    @Test
    void bringsTheOrganisationWhereItIsNotThereYet() {
        assertThat(person("A. Example", "UNHCR").in(List.of(Attendee.present("IOM")), Presence.PRESENT))
                .containsExactly(Attendee.present("IOM"), unhcr(1, "A. Example"));
    }

    @Test
    void theCountFollowsTheNames() {
        List<Attendee> one = person("A. Example", "UNHCR").in(List.of(Attendee.present("UNHCR")), Presence.PRESENT);
        assertThat(one).containsExactly(unhcr(1, "A. Example"));
        assertThat(person("B. Example", "UNHCR").in(one, Presence.PRESENT))
                .containsExactly(unhcr(2, "A. Example, B. Example"));
    }

    @Test
    void aCountGivenByHandStaysUntilTheNamesAreMore() {
        assertThat(person("A. Example", "UNHCR").in(List.of(unhcr(2, "")), Presence.PRESENT))
                .containsExactly(unhcr(2, "A. Example"));
        assertThat(person("C. Example", "UNHCR").in(List.of(unhcr(1, "A. Example, B. Example")), Presence.PRESENT))
                .containsExactly(unhcr(3, "A. Example, B. Example, C. Example"));
    }

    @Test
    void nobodyIsNamedTwice() {
        List<Attendee> there = List.of(unhcr(1, "A. Example"));
        assertThat(person("a. example", "UNHCR").in(there, Presence.PRESENT)).isEqualTo(there);
    }

    @Test
    void theEntryIsFoundUnderAnyNameOfTheOrganisation() {
        Attendee written = new Attendee("HCR", null, "", Presence.PRESENT);
        assertThat(person("A. Example", "UNHCR").in(List.of(written), Presence.PRESENT))
                .containsExactly(new Attendee("HCR", 1, "A. Example", Presence.PRESENT));
    }

    @Test
    void anApologyBecomesAPresenceOnlyWhereNobodyIsNamedInIt() {
        Attendee excused = new Attendee("UNHCR", null, "", Presence.APOLOGIES);
        Attendee named = new Attendee("UNHCR", 1, "B. Example", Presence.APOLOGIES);
        assertThat(person("A. Example", "UNHCR").in(List.of(excused), Presence.PRESENT))
                .containsExactly(unhcr(1, "A. Example"));
        assertThat(person("A. Example", "UNHCR").in(List.of(named), Presence.PRESENT))
                .containsExactly(named, unhcr(1, "A. Example"));
        assertThat(person("B. Example", "UNHCR").in(List.of(unhcr(1, "A. Example")), Presence.APOLOGIES))
                .containsExactly(unhcr(1, "A. Example"), named);
    }

    @Test
    void whoHasNoOrganisationStandsAlone() {
        List<Attendee> once = person("A. Example", "").in(List.of(), Presence.PRESENT);
        assertThat(once).containsExactly(Attendee.present("A. Example"));
        assertThat(person("A. Example", "").in(once, Presence.PRESENT)).isEqualTo(once);
    }
}
