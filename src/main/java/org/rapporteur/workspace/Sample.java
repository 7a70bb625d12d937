package org.rapporteur.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Membership;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.Status;
import org.rapporteur.shared.Uids;

/** Fills a workspace with an invented group to try everything on; its dates lie around today. */
public final class Sample {
    /** The group of the sample. */
    public static final String GROUP = "Lake Basin IM Group";

    private static final List<String> MEMBERS = List.of("UNHCR", "UNICEF", "IOM", "WFP", "OCHA", "Save the Children");
    private static final int MEMBER_FOR_DAYS = 400;

    private Sample() {}

    /** Adds three meetings with their follow-ups, some of them settled, the group's members and a few people. */
    public static void fill(Workspace workspace, Clock clock) {
        LocalDate today = LocalDate.now(clock);
        new SampleText(Uids.of(clock), GROUP, today)
                .read(text())
                .forEach(one -> workspace.meetings().add(one.minutes(), one.state(), null));
        for (String member : MEMBERS) {
            workspace
                    .directory()
                    .saveMembership(GROUP, new Membership(0, member, today.minusDays(MEMBER_FOR_DAYS), null));
        }
        people().forEach(workspace.directory()::save);
        settle(workspace, today);
    }

    private static void settle(Workspace workspace, LocalDate today) {
        for (FollowUp one : workspace.followUps().find(FollowUpFilter.ALL, today)) {
            List<Long> id = List.of(one.id());
            switch (one.number()) {
                case 2, 4, 5 -> workspace.followUps().setStatus(id, Status.DONE, "");
                case 3 -> {
                    workspace.followUps().setStatus(id, Status.IN_PROGRESS, "");
                    workspace.followUps().addNote(id, "A first draft went round; two organisations have answered.");
                }
                case 10 -> workspace.followUps().setStatus(id, Status.DONE, "");
                case 9 -> workspace.followUps().setStatus(id, Status.IN_PROGRESS, "");
                default -> {}
            }
        }
    }

    private static List<Contact> people() {
        return List.of(
                person("A. Moreau", "UNICEF", "Information management officer", "Port Alma", "a.moreau@example.org"),
                person("B. Okello", "UNHCR", "Information management officer", "Port Alma", "b.okello@example.org"),
                person("C. Lindqvist", "IOM", "Data analyst", "Lakeside", "c.lindqvist@example.org"),
                person("D. Haddad", "Save the Children", "Education adviser", "Port Alma", "d.haddad@example.org"));
    }

    private static Contact person(String name, String organisation, String position, String station, String email) {
        return new Contact(0, name, organisation, position, station, "", email, "", "");
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(
                Sample.class.getResourceAsStream("sample.txt"), "the sample is missing from the program")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
