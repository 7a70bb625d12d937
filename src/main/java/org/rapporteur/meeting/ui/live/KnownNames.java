package org.rapporteur.meeting.ui.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.directory.Membership;
import org.rapporteur.directory.Names;
import org.rapporteur.directory.Organisation;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Participant;
import org.rapporteur.meeting.Presence;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Folding;

/** The names that minutes can speak of: a recogniser of them, and the people who can be present. */
record KnownNames(Recogniser recogniser, List<Participant> people, List<Membership> members) {
    static final KnownNames NONE = new KnownNames(new Recogniser(new Vocabulary(List.of())), List.of(), List.of());

    static KnownNames of(DirectoryService directory) {
        List<Organisation> organisations = directory.organisations();
        List<Contact> contacts = directory.contacts();
        return new KnownNames(
                new Recogniser(Names.vocabulary(organisations, contacts)),
                Participant.of(contacts, organisations),
                directory.mainGroup().map(directory::members).orElse(List.of()));
    }

    /** Members of the group on that day of whom nothing is noted, once somebody is noted at all. */
    List<String> absent(List<Attendee> attendance, LocalDate day) {
        Set<String> noted = attendance.stream()
                .map(one ->
                        vocabulary().find(one.name()).map(Vocabulary.Term::name).orElse(one.name()))
                .collect(Collectors.toSet());
        return attendance.stream().allMatch(one -> one.presence() == Presence.EXPECTED)
                ? List.of()
                : members.stream()
                        .filter(member -> member.isMemberOn(day) && !noted.contains(member.organisation()))
                        .map(Membership::organisation)
                        .distinct()
                        .toList();
    }

    /** People who are noted as present and are in nobody's list of contacts yet. */
    List<Contact> guests(List<Attendee> attendance) {
        Set<String> known = people.stream().map(one -> Folding.fold(one.name())).collect(Collectors.toSet());
        return attendance.stream()
                .filter(one -> one.presence() == Presence.PRESENT)
                .flatMap(one -> Stream.of(one.people().split(",", -1))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && !known.contains(Folding.fold(name)))
                        .map(name -> Contact.of(name, one.name())))
                .toList();
    }

    Vocabulary vocabulary() {
        return recogniser.vocabulary();
    }

    /** Names that can be chosen as owners, organisations first. */
    List<String> owners() {
        return vocabulary().terms().stream().map(Vocabulary.Term::name).toList();
    }

    /** Who can be chosen as present: organisations first, then people with their organisation. */
    List<String> attendees() {
        return Stream.concat(
                        vocabulary().terms().stream()
                                .filter(term -> term.kind() == OwnerKind.ORGANISATION)
                                .map(Vocabulary.Term::name),
                        people.stream().map(Participant::label))
                .toList();
    }

    /** The person these words name; empty for others, and for a name that several people have. */
    Optional<Participant> person(String words) {
        String folded = Folding.fold(words);
        List<Participant> labelled = people.stream()
                .filter(one -> Folding.fold(one.label()).equals(folded))
                .toList();
        List<Participant> named = people.stream()
                .filter(one -> Folding.fold(one.name()).equals(folded))
                .toList();
        return labelled.isEmpty()
                ? Optional.of(named).filter(all -> all.size() == 1).map(List::getFirst)
                : Optional.of(labelled.getFirst());
    }
}
