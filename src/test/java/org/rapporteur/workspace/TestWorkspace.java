package org.rapporteur.workspace;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rapporteur.directory.Organisation;
import org.rapporteur.directory.OrganisationKind;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;

/** Real workspaces on real files for tests, on 20 May 2026, with four organisations. */
public final class TestWorkspace {
    public static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    public static final Clock CLOCK = Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    public static final List<Organisation> ORGANISATIONS = List.of(
            organisation("UNHCR", "UN Refugee Agency", "HCR"),
            organisation("UNICEF", "United Nations Children's Fund"),
            organisation("IOM", "International Organization for Migration", "OIM"),
            organisation("WFP", "World Food Programme", "PAM"));

    private TestWorkspace() {}

    public static Workspace in(Path folder) {
        return Workspace.create(folder.resolve("test.rapporteur"), ORGANISATIONS, CLOCK);
    }

    public static Organisation organisation(String shortName, String name, String... aliases) {
        return new Organisation(0, shortName, name, OrganisationKind.UN, List.of(aliases));
    }

    public static Minutes minutes(LocalDate date, List<String> present, Block... blocks) {
        return new Minutes(
                Header.of("Lake Basin IM Group", date),
                present.stream().map(Attendee::present).toList(),
                List.of(blocks));
    }
}
