package org.rapporteur.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.ContactField;
import org.rapporteur.meeting.Attendee;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.MeetingState;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.Presence;
import org.rapporteur.meeting.RichText;
import org.rapporteur.shared.UserError;

class ErasingTest {
    private static final String NAME = "Zéphyrine Quillfeather";

    /** Words that stand nowhere but in this person's data. */
    private static final List<String> TRACES = List.of(
            "Zéphyrine", "Zephyrine", "zephyrine", "Quillfeather", "quillfeather", "+999 31 41 59", "Likes walnuts");

    @TempDir
    private Path folder;

    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** Keeps people, and minutes of one paragraph; gives the key of the minutes. */
    private long said(String words, Contact... people) {
        List.of(people).forEach(workspace.people().contacts()::save);
        Block block = Block.of("00000000-0000-7000-8000-000000000001", BlockKind.TEXT, words);
        Minutes minutes = TestWorkspace.minutes(TestWorkspace.TODAY, List.of("UNHCR"), block);
        return workspace.meetings().add(minutes, MeetingState.DRAFT, null);
    }

    private String uid(String name) {
        return workspace.people().contacts().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .uid();
    }

    private Erasing erasing() {
        return new Erasing(workspace, folder.resolve("logs"));
    }

    private String text(long meeting) {
        return workspace
                .meetings()
                .meeting(meeting)
                .orElseThrow()
                .minutes()
                .blocks()
                .getFirst()
                .text();
    }

    @Test
    void nothingIsLeftInAnyFileOfTheFolderAndMinutesKeepAParticipant() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("rapporteur.0.log"), "INFO: saved Zéphyrine Quillfeather\nINFO: ready\n");
        long meeting = workspace.meetings().add(minutes(), MeetingState.DRAFT, null);
        workspace.people().contacts().save(contact());
        String uid = uid(NAME);
        assertThat(traces(folder)).isNotEmpty();

        Erasing.Erased erased = erasing().erase(uid);

        assertThat(erased.places()).isGreaterThanOrEqualTo(4);
        assertThat(erased.copies()).isEmpty();
        // While the file is open: pages, write-ahead log and shared memory too.
        assertThat(traces(folder)).isEmpty();
        assertThat(workspace.people().contacts().known(uid)).isEmpty();
        assertThat(workspace.search().find("Quillfeather", 10)).isEmpty();
        Minutes minutes = workspace.meetings().meeting(meeting).orElseThrow().minutes();
        assertThat(text(meeting))
                .isEqualTo("We thank a participant of UNHCR for the maps. Ask a participant of UNHCR.");
        assertThat(minutes.blocks().getFirst().content().marks()).containsExactly(Mark.bold(40, 44));
        assertThat(minutes.attendance().getFirst().people()).isEqualTo("a participant of UNHCR, B. Example");
        assertThat(minutes.header().chair()).isEqualTo("a participant of UNHCR");
        workspace.close();
        assertThat(traces(folder)).isEmpty();
        assertThat(Files.readString(logs.resolve("rapporteur.0.log"))).endsWith("INFO: ready\n");
    }

    @Test
    void whatWentOutIsRewrittenTooAndItsMarksMove() throws IOException {
        long meeting = workspace.meetings().add(minutes(), MeetingState.DRAFT, null);
        workspace.circulation().circulate(meeting, MeetingState.CIRCULATED);
        workspace.people().contacts().save(contact());

        erasing().erase(uid(NAME));

        record Kept(String text, String marks) {}
        Kept thanks = workspace
                .database()
                .read(tx -> tx.first(
                        "SELECT text, marks FROM minutes_version_block ORDER BY position LIMIT 1",
                        row -> new Kept(row.text("text"), row.text("marks"))))
                .orElseThrow();
        assertThat(thanks.text()).startsWith("We thank a participant of UNHCR for the maps.");
        assertThat(thanks.marks()).isEqualTo("BOLD 40 44");
        assertThat(traces(folder)).isEmpty();
    }

    @Test
    void aFamilyNameAloneGoesWhereItCanOnlyBeThatPersonAndIsToldElsewhere() {
        String others = "\nGrace Okoro and the Okoro Bridge are others.";
        long meeting = said(
                "Last week Okoro said so; Ms. OKORO and D. Okoro agree (Okoro’s list)." + others,
                Contact.of("Daniel Okoro", "UNHCR"));
        String uid = uid("Daniel Okoro");

        assertThat(erasing().unsure(uid))
                .hasSize(2)
                .extracting(Erasing.Place::date)
                .containsOnly(TestWorkspace.TODAY);
        assertThat(erasing().erase(uid).unsure()).hasSize(2);
        assertThat(text(meeting))
                .isEqualTo("Last week a participant of UNHCR said so; a participant of UNHCR and a participant of"
                        + " UNHCR agree (a participant of UNHCR’s list)." + others);
    }

    @Test
    void aFamilyNameThatSomebodyElseHasOrThatIsAWordStays() {
        long meeting = said(
                "Then, Fields said: the fields are dry. Later, Okoro left.",
                Contact.of("Ann Fields", "UNHCR"),
                Contact.of("Daniel Okoro", "UNHCR"),
                Contact.of("Grace Okoro", "IOM"));
        for (String name : List.of("Ann Fields", "Daniel Okoro")) {
            assertThat(erasing().erase(uid(name)).unsure()).as(name).hasSize(1);
        }
        assertThat(text(meeting)).contains("Then, Fields said", "Later, Okoro left");
    }

    @Test
    void aGivenNameAloneIsToldAndStays() {
        String said = "Daniel will ask; daniel is no name. Daniel Mbeki and Daniel-Paul are others. Okoro agrees.";
        long meeting = said(said, Contact.of("Daniel Okoro", "UNHCR"), Contact.of("Daniel Mbeki", "IOM"));
        String uid = uid("Daniel Okoro");

        assertThat(erasing().unsure(uid)).singleElement().satisfies(place -> assertThat(place.words())
                .startsWith("Daniel will ask"));
        assertThat(erasing().erase(uid).unsure()).hasSize(1);
        assertThat(text(meeting)).isEqualTo(said.replace("Okoro", "a participant of UNHCR"));
    }

    @Test
    void aGivenNameThatIsAMonthIsNotToldInDates() {
        said("By 12 May, not in May 2027. Ask May.", Contact.of("May Okoro", "UNHCR"));

        assertThat(erasing().unsure(uid("May Okoro")))
                .extracting(Erasing.Place::words)
                .singleElement()
                .asString()
                .endsWith("Ask May.");
    }

    @Test
    void aLogThatIsNoTextStopsNothingAndKeepsItsOtherBytes() throws IOException {
        Path log = Files.createDirectory(folder.resolve("logs")).resolve("rapporteur.0.log");
        byte[] broken = {'a', (byte) 0xff, (byte) 0xc3, '\n'};
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        written.writeBytes(broken);
        written.writeBytes("INFO: saved Zéphyrine Quillfeather\n\u00e9".getBytes(StandardCharsets.UTF_8));
        written.writeBytes(new byte[] {(byte) 0xe9, ' '});
        written.writeBytes("Zephyrine Quillfeather\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(log, written.toByteArray());
        workspace.people().contacts().save(contact());

        erasing().erase(uid(NAME));

        assertThat(traces(folder)).isEmpty();
        assertThat(Files.readAllBytes(log)).startsWith(broken).contains(0xe9);
    }

    @Test
    void copiesThatStillHoldThePersonAreNamed() {
        workspace.people().contacts().save(contact());
        workspace.database().backUpTo(folder.resolve("copy.rapporteur"));

        assertThat(erasing().erase(uid(NAME)).copies())
                .extracting(path -> path.getFileName().toString())
                .containsExactly("copy.rapporteur");
    }

    @Test
    void whoIsNotThereCannotBeErased() {
        assertThatThrownBy(() -> erasing().erase("nobody"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("nobody");
    }

    private static Contact contact() {
        Contact contact = Contact.of(NAME, "UNHCR");
        contact = ContactField.EMAILS.set(contact, "zephyrine@quillfeather.example.org");
        contact = ContactField.PHONES.set(contact, "+999 31 41 59");
        return ContactField.NOTES.set(contact, "Likes walnuts");
    }

    private static Minutes minutes() {
        Minutes plain = TestWorkspace.minutes(TestWorkspace.TODAY, List.of());
        String text = "We thank Zephyrine  QUILLFEATHER for the maps. Ask Quillfeather, Zéphyrine.";
        int maps = text.indexOf("maps");
        Block thanks = new Block(
                "00000000-0000-7000-8000-000000000001",
                BlockKind.TEXT,
                0,
                new RichText(text, List.of(Mark.bold(maps, maps + 4))),
                Corrections.NONE);
        Block action = Block.of(
                "00000000-0000-7000-8000-000000000002",
                BlockKind.ACTION,
                "Zéphyrine Quillfeather to share the list by 30 May.");
        return new Minutes(
                new org.rapporteur.meeting.Header(
                        plain.header().group(),
                        plain.header().date(),
                        null,
                        null,
                        "Port Alma",
                        "Zéphyrine Quillfeather",
                        "",
                        null,
                        null),
                List.of(new Attendee("UNHCR", 2, "Zéphyrine Quillfeather, B. Example", Presence.PRESENT)),
                List.of(thanks, action));
    }

    private static List<String> traces(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .flatMap(file -> TRACES.stream()
                            .filter(trace -> holds(file, trace))
                            .map(trace -> trace + " in " + file.getFileName()))
                    .toList();
        }
    }

    private static boolean holds(Path file, String trace) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(trace.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
