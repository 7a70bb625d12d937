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
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
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
    private static final List<String> PUBLISHED =
            List.of("2025-10-16.txt", "2025-12-11.txt", "2026-01-15.md", "2026-02-12.md");
    private static final List<String> CIRCULATED = List.of("2026-04-09.md");
    private static final List<String> DRAFT = List.of("2026-05-14.md");

    private final Workspace workspace;
    private final MinutesReader reader;

    private Sample(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.reader = Documents.minutes(Uids.of(clock));
    }

    /** Fills a new workspace that knows the built-in organisations. */
    public static void fill(Workspace workspace, Clock clock) {
        Sample sample = new Sample(workspace, clock);
        sample.contacts();
        sample.minutes(PUBLISHED, MeetingState.PUBLISHED);
        sample.minutes(CIRCULATED, MeetingState.CIRCULATED);
        sample.minutes(DRAFT, MeetingState.DRAFT);
        sample.again();
        sample.progress();
    }

    /** What is typed into the editor in the demonstration: notes of the meeting of 11 June 2026. */
    public static String liveNotes() {
        try (InputStream in = resource("live-notes.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void minutes(List<String> names, MeetingState state) {
        try {
            Path folder = Files.createTempDirectory("rapporteur-sample");
            Recogniser recogniser = new Recogniser(workspace.directory().vocabulary());
            for (String name : names) {
                Path document = folder.resolve(name);
                try (InputStream in = resource(name)) {
                    Files.copy(in, document, StandardCopyOption.REPLACE_EXISTING);
                }
                MinutesDraft draft = reader.read(document, recogniser);
                workspace.imports().store(List.of(new ImportOrder(draft, List.of(), state)));
                Files.delete(document);
            }
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

    private static Contact contact(NamedCsvRecord row) {
        Contact contact = Contact.of(row.getField("name"), row.getField("organisation"));
        for (ContactField field : ContactField.KEPT) {
            String value = row.findField(field.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                    .orElse("");
            contact = value.isEmpty() ? contact : field.set(contact, value);
        }
        return contact;
    }

    /** Requests that were made again with another date. */
    private void again() {
        Map<Integer, FollowUp> byNumber = byNumber();
        for (NamedCsvRecord row : rows("again.csv")) {
            FollowUp repeated = numbered(byNumber, row.getField("number"));
            FollowUp first = numbered(byNumber, row.getField("of"));
            workspace.proposals().takeAsRepeat(repeated.blockUid(), first.id());
        }
    }

    private void progress() {
        Map<Integer, FollowUp> byNumber = byNumber();
        for (NamedCsvRecord row : rows("progress.csv")) {
            FollowUp followUp = numbered(byNumber, row.getField("number"));
            String note = row.getField("note");
            Status status = Status.valueOf(row.getField("status"));
            workspace.followUps().setStatus(List.of(followUp.id()), status, note);
        }
    }

    /** Numbers are given in the order of the documents, so the lists may speak of them. */
    private Map<Integer, FollowUp> byNumber() {
        return workspace.followUps().find(FollowUpFilter.ALL, LocalDate.EPOCH).stream()
                .collect(Collectors.toMap(FollowUp::number, Function.identity()));
    }

    private static FollowUp numbered(Map<Integer, FollowUp> byNumber, String number) {
        FollowUp followUp = byNumber.get(Integer.parseInt(number));
        if (followUp == null) {
            throw new IllegalStateException("the sample has no follow-up " + number);
        }
        return followUp;
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
}
