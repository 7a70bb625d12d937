package org.rapporteur.workspace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.directory.Organisation;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.export.Brief;
import org.rapporteur.meeting.Decision;
import org.rapporteur.recognition.Naming;
import org.rapporteur.recognition.SectionTitles;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.UserError;

/** Gathers what concerns one agency. */
public final class Briefing {
    private final Workspace workspace;

    public Briefing(Workspace workspace) {
        this.workspace = workspace;
    }

    /**
     * The brief of an agency as of a day. A decision concerns it when it names it, or stands under a topic in which it
     * owes something.
     *
     * @param agency short name
     * @throws UserError when the workspace knows no such organisation
     */
    public Brief of(String agency, LocalDate asOf) {
        Organisation organisation = workspace.directory().organisations().stream()
                .filter(one -> one.shortName().equals(agency))
                .findFirst()
                .orElseThrow(() -> new UserError("“" + agency + "” is no organisation of this workspace."));
        FollowUpFilter open = FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN);
        List<FollowUp> owes = workspace.followUps().find(open.withAgencies(List.of(agency)), asOf);
        Set<Long> own = new HashSet<>();
        Set<String> topics = new HashSet<>();
        owes.forEach(one -> {
            own.add(one.id());
            if (one.topic() != null) {
                topics.add(Folding.fold(one.topic()));
            }
        });
        Naming naming = naming(organisation);
        List<FollowUp> owed = workspace.followUps().find(open, asOf).stream()
                .filter(one -> !own.contains(one.id()) && naming.isIn(one.text()))
                .toList();
        List<Brief.Decided> decided = workspace.meetings().decisions().stream()
                .filter(one -> naming.isIn(one.text()) || topics.contains(Folding.fold(one.heading())))
                .map(Briefing::decided)
                .toList();
        return new Brief(
                workspace.directory().mainGroup().orElse(""), agency, organisation.name(), asOf, owes, owed, decided);
    }

    private static Naming naming(Organisation organisation) {
        List<String> names = new ArrayList<>(organisation.aliases());
        names.add(organisation.shortName());
        names.add(organisation.name());
        return new Naming(names);
    }

    private static Brief.Decided decided(Decision decision) {
        String topic = SectionTitles.isActions(decision.heading()) ? "" : decision.heading();
        return new Brief.Decided(decision.on(), topic, decision.text());
    }
}
