package org.rapporteur.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Names;

class OwnersTest {
    private static final LocalDate ON = LocalDate.of(2018, 3, 27);
    private static final Contact MARIA = Contact.of("Maria Lopez", "UNHCR");
    private static final Recogniser RECOGNISER =
            new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of(MARIA)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
        UNHCR to share the list                                        | UNHCR            | -              | share the list
        unhcr and iom to share the list                                | UNHCR IOM        | -              | share the list
        HCR, OIM & UNICEF will test the form.                          | UNHCR IOM UNICEF | -              | test the form
        UNHCR/IOM should clean the data                                | UNHCR IOM        | -              | clean the data
        UNHCR with IOM to draft the note                               | UNHCR IOM        | -              | draft the note
        UNHCR, in coordination with IOM, to draft the note             | UNHCR            | -              | draft the note
        UNHCR Italy office to send the figures                         | UNHCR            | -              | send the figures
        IOM has agreed to host the training                            | IOM              | -              | host the training
        DRC tasked to meet the mayor                                   | DRC              | -              | meet the mayor
        WHO: check the boundaries                                      | WHO              | -              | check the boundaries
        WFP – update the map                                           | WFP              | -              | update the map
        Water points - IOM will map the wells                          | IOM              | Water points   | map the wells
        IOM - Finish the well survey (IOM, UNICEF).                    | IOM UNICEF       | IOM            | Finish the well survey
        Well survey - review the draft (all)                           | all              | Well survey    | review the draft
        Well survey - review the draft (WHO, by 15 May)                | WHO              | Well survey    | review the draft
        Wells: UNICEF to send the list                                 | UNICEF           | Wells          | send the list
        Note to be circulated by the co-chairs                         | co-chairs        | -              | Note to be circulated
        send the list @IOM due:30apr                                   | IOM              | -              | send the list
        Maria Lopez to call the port                                   | Maria Lopez      | -              | call the port
        Agree on names for the wells - ensure Serbia takes part        | -                | Agree on names for the wells | ensure Serbia takes part
        Present this to DG Home                                        | -                | -              | Present this to DG Home
        Share with UNHCR                                               | -                | -              | Share with UNHCR
        IOM to be informed of the change                               | -                | -              | IOM to be informed of the change
        Reminder to send the lists                                     | -                | -              | Reminder to send the lists
        Remind partners to send the lists                              | -                | -              | Remind partners to send the lists
        Italy to be added to the map                                   | -                | -              | Italy to be added to the map
        who will take this                                             | -                | -              | who will take this
        Circulate the note - IOM and WFP                               | IOM WFP          | -              | Circulate the note
        Field teams (DRC and UNICEF) agreed to start on Monday         | DRC UNICEF       | -              | start on Monday
        UNHCR will, in coordination with IOM, map the wells            | UNHCR            | -              | map the wells
        Print the map - MapAction, ASAP                                | MapAction        | -              | Print the map
        Share the list of wells - AS                                   | -                | -              | Share the list of wells - AS
        Share the list of wells – Ana Santos                           | -                | -              | Share the list of wells
        The lists are late. UNICEF to send its own                     | UNICEF           | -              | send its own
        """)
    void readsOwnersTopicAndTask(String text, String owners, String topic, String task) {
        Recognition read = RECOGNISER.action(text, ON);
        String names =
                String.join(" ", read.ownerNames().stream().map(Owner::name).toList());
        assertThat(names).isEqualTo(owners == null ? "" : owners);
        assertThat(read.topic()).isEqualTo(topic);
        if (task != null) {
            assertThat(read.task()).startsWith(task);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "All IMs to join the list, All IMs",
        "RIMWG organisations to map the schools, RIMWG organisations",
        "all partners to update the sheet, all partners",
        "Sector leads to update the page, Sector leads",
        "Both agencies will check, Both agencies",
        "Everyone to read the note, Everyone",
        "Each organisation to name one person, Each organisation",
        "Partners working in the north to report, Partners",
        "IM members who are late to fill in the sheet, IM members",
        "expert group to give feedback, expert group",
        "The co-chairs must agree, co-chairs",
        "All sectors (that are late) have to name a focal point, All sectors"
    })
    void knowsAudiencesByRule(String text, String name) {
        assertThat(RECOGNISER.action(text, ON).ownerNames()).containsExactly(Owner.of(name, OwnerKind.AUDIENCE));
        assertThat(RECOGNISER.isAudience(name)).isTrue();
    }

    @Test
    void anOrganisationIsNoAudience() {
        assertThat(RECOGNISER.isAudience("UNHCR")).isFalse();
        assertThat(RECOGNISER.isAudience("Médecins Sans Frontières")).isFalse();
        assertThat(RECOGNISER.isAudience("")).isFalse();
    }

    @Test
    void flagsAnUnknownNameWithTheNearestKnownOnes() {
        Owner owner = RECOGNISER
                .action("UNHCEF to collate the lists", ON)
                .ownerNames()
                .getFirst();
        assertThat(owner.kind()).isEqualTo(OwnerKind.UNKNOWN);
        assertThat(owner.name()).isEqualTo("UNHCEF");
        assertThat(owner.suggestions()).startsWith("UNICEF", "UNHCR");
    }

    @Test
    void flagsUnknownPeopleAndGroups() {
        assertThat(RECOGNISER.action("WASH WG to circulate the sheet", ON).ownerNames())
                .containsExactly(Owner.of("WASH WG", OwnerKind.UNKNOWN));
        assertThat(RECOGNISER.action("Health cluster to check the list", ON).ownerNames())
                .containsExactly(Owner.of("Health cluster", OwnerKind.UNKNOWN));
        assertThat(RECOGNISER.action("CH: set the dates", ON).ownerNames())
                .containsExactly(Owner.of("CH", OwnerKind.UNKNOWN));
        assertThat(RECOGNISER.action("Maria to call", ON).ownerNames())
                .containsExactly(new Owner("Maria", OwnerKind.UNKNOWN, List.of("Maria Lopez")));
    }

    @Test
    void saysWhereTheOwnersStand() {
        String text = "Wells - clean the list (HCR and IOM)";
        List<Mention<Owner>> owners = RECOGNISER.action(text, ON).owners();
        assertThat(owners.stream().map(o -> text.substring(o.start(), o.end()))).containsExactly("HCR", "IOM");
    }
}
