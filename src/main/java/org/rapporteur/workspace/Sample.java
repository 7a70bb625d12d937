package org.rapporteur.workspace;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.directory.ContactText;
import org.rapporteur.directory.Membership;
import org.rapporteur.directory.Skill;
import org.rapporteur.directory.SkillService;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.Said;
import org.rapporteur.followup.Status;
import org.rapporteur.importing.ImportOrder;
import org.rapporteur.importing.MinutesDraft;
import org.rapporteur.importing.MinutesReader;
import org.rapporteur.importing.format.Documents;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;

/**
 * The sample: half a year of an invented group, the "Lake Basin IM Group" at Port Alma. Its minutes are documents that
 * come in through the importer like any others. People and addresses in it are invented.
 */
public final class Sample {
    private static final String GROUP = "Lake Basin IM Group";
    private static final Map<String, MeetingState> MINUTES = new TreeMap<>(Map.of(
            "2025-10-16.txt", MeetingState.PUBLISHED,
            "2025-12-11.txt", MeetingState.PUBLISHED,
            "2026-01-15.md", MeetingState.PUBLISHED,
            "2026-02-12.md", MeetingState.PUBLISHED,
            "2026-04-09.md", MeetingState.CIRCULATED,
            "2026-05-14.md", MeetingState.DRAFT));

    /** The day on which the forms of skills were in. */
    private static final LocalDate SKILLS_TOLD = LocalDate.of(2026, 3, 20);

    private final Workspace workspace;
    private final DayClock clock;
    private final MinutesReader reader;

    /** What was done on each day, in the order in which it was done. */
    private final TreeMap<LocalDate, List<Runnable>> days = new TreeMap<>();

    private Sample(Workspace workspace, DayClock clock) {
        this.workspace = workspace.by(clock);
        this.clock = clock;
        this.reader = Documents.minutes(Uids.of(clock));
    }

    /** Fills a new workspace that knows the built-in organisations; what happened in it is dated by the sample's own days. */
    public static void fill(Workspace workspace, Clock clock) {
        Sample sample = new Sample(workspace, new DayClock(clock));
        sample.contacts();
        sample.memberships();
        MINUTES.forEach((name, state) -> sample.on(
                LocalDate.parse(name.substring(0, "2025-10-16".length())), () -> sample.minutes(name, state)));
        sample.on(SKILLS_TOLD, sample::skills);
        rows("again.csv").forEach(row -> sample.on(row, () -> sample.again(row)));
        rows("progress.csv").forEach(row -> sample.on(row, () -> sample.progress(row)));
        sample.days.forEach((day, deeds) -> {
            sample.clock.set(day);
            deeds.forEach(Runnable::run);
        });
    }

    /** What people said of themselves; one has not answered yet, and one has left a skill out. */
    private void skills() {
        SkillService skills = workspace.people().skills();
        skills.addDefaults();
        Map<String, Long> people =
                workspace.people().contacts().all().stream().collect(Collectors.toMap(Contact::name, Contact::id));
        List<SkillService.Level> levels = new ArrayList<>();
        for (NamedCsvRecord row : rows("skills.csv")) {
            long person = Objects.requireNonNull(people.get(row.getField("name")));
            for (Skill skill : skills.skills()) {
                String level = row.getField(skill.name());
                if (!level.isEmpty()) {
                    levels.add(new SkillService.Level(person, skill.id(), Integer.valueOf(level)));
                }
            }
        }
        skills.set(levels);
    }

    private void on(NamedCsvRecord row, Runnable deed) {
        on(LocalDate.parse(row.getField("on")), deed);
    }

    private void on(LocalDate day, Runnable deed) {
        days.computeIfAbsent(day, any -> new ArrayList<>()).add(deed);
    }

    /** What is typed into the editor in the demonstration: notes of the meeting of 11 June 2026. */
    public static String liveNotes() {
        try (InputStream in = resource("live-notes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void minutes(String name, MeetingState state) {
        try {
            Path folder = Files.createTempDirectory("rapporteur-sample");
            Path document = folder.resolve(name);
            try (InputStream in = resource(name)) {
                Files.copy(in, document, StandardCopyOption.REPLACE_EXISTING);
            }
            Recogniser recogniser = new Recogniser(workspace.directory().vocabulary());
            MinutesDraft draft = reader.read(document, recogniser);
            workspace.imports().store(List.of(new ImportOrder(draft, List.of(), state)));
            Files.delete(document);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void contacts() {
        for (NamedCsvRecord row : rows("contacts.csv")) {
            workspace.people().contacts().save(contact(row));
        }
    }

    private void memberships() {
        for (NamedCsvRecord row : rows("memberships.csv")) {
            Membership membership = new Membership(
                    0,
                    row.getField("organisation"),
                    ContactText.date(row.getField("since")),
                    ContactText.date(row.getField("until")));
            workspace.directory().saveMembership(GROUP, membership);
        }
    }

    private static Contact contact(NamedCsvRecord row) {
        Contact contact = Contact.of(row.getField("name"), row.getField("organisation"));
        for (ContactField field : ContactField.KEPT) {
            String value = row.findField(field.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .orElse("");
            contact = value.isEmpty() ? contact : field.set(contact, value);
        }
        return contact;
    }

    /** A request that was made again with another date. */
    private void again(NamedCsvRecord row) {
        FollowUp repeated = numbered(row.getField("number"));
        workspace
                .proposals()
                .takeAsRepeat(repeated.blockUid(), numbered(row.getField("of")).id());
    }

    private void progress(NamedCsvRecord row) {
        List<Long> one = List.of(numbered(row.getField("number")).id());
        String note = row.getField("note");
        if (!row.getField("due").isEmpty()) {
            workspace.followUps().moveDue(one, row.getField("due"), Said.on(LocalDate.now(clock)), note);
        }
        if (!row.getField("status").isEmpty()) {
            String told = row.getField("due").isEmpty() ? note : "";
            workspace.followUps().setStatus(one, Status.valueOf(row.getField("status")), told);
        }
    }

    /** Numbers are given in the order of the documents, so the lists may speak of them. */
    private FollowUp numbered(String number) {
        return workspace.followUps().numbered(Integer.parseInt(number));
    }

    private static List<NamedCsvRecord> rows(String name) {
        try (InputStream in = resource(name);
                CsvReader<NamedCsvRecord> csv =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = Sample.class.getResourceAsStream("sample/" + name);
        if (in == null) {
            throw new IllegalStateException(name + " is missing from the program");
        }
        return in;
    }

    /** Stands still on one day after another, an hour after the usual end of a meeting. */
    private static final class DayClock extends Clock {
        private static final LocalTime TIME = LocalTime.of(16, 30);

        private Clock now;

        DayClock(Clock today) {
            now = today;
        }

        void set(LocalDate day) {
            now = Clock.fixed(day.atTime(TIME).atZone(now.getZone()).toInstant(), now.getZone());
        }

        @Override
        public ZoneId getZone() {
            return now.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return now.withZone(zone);
        }

        @Override
        public Instant instant() {
            return now.instant();
        }
    }
}
