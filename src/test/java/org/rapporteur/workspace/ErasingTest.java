package org.rapporteur.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
    /** Words that stand nowhere but in this person's data. */
    private static final List<String> TRACES = List.of(
            "Zéphyrine", "Zephyrine", "zephyrine", "Quillfeather", "quillfeather", "+999 31 41 59", "Likes walnuts");

    @TempDir
    private Path folder;

    @Test
    void nothingIsLeftInAnyFileOfTheFolderAndMinutesKeepAParticipant() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("rapporteur.0.log"), "INFO: saved Zéphyrine Quillfeather\nINFO: ready\n");
        long meeting;
        try (Workspace workspace = TestWorkspace.in(folder)) {
            meeting = workspace.meetings().add(minutes(), MeetingState.DRAFT, null);
            Contact contact = contact();
            workspace.people().contacts().save(contact);
            String uid = workspace.people().contacts().all().getFirst().uid();
            assertThat(traces(folder)).isNotEmpty();

            Erasing.Erased erased = new Erasing(workspace, logs).erase(uid);

            assertThat(erased.places()).isGreaterThanOrEqualTo(4);
            assertThat(erased.copies()).isEmpty();
            // While the file is open: pages, write-ahead log and shared memory too.
            assertThat(traces(folder)).isEmpty();
            assertThat(workspace.people().contacts().known(uid)).isEmpty();
            assertThat(workspace.search().find("Quillfeather", 10)).isEmpty();
            Minutes minutes =
                    workspace.meetings().meeting(meeting).orElseThrow().minutes();
            assertThat(minutes.blocks().getFirst().text())
                    .isEqualTo("We thank a participant of UNHCR for the maps. Ask a participant of UNHCR.");
            assertThat(minutes.blocks().getFirst().content().marks()).containsExactly(Mark.bold(40, 44));
            assertThat(minutes.attendance().getFirst().people()).isEqualTo("a participant of UNHCR, B. Example");
            assertThat(minutes.header().chair()).isEqualTo("a participant of UNHCR");
        }
        assertThat(traces(folder)).isEmpty();
        assertThat(Files.readString(logs.resolve("rapporteur.0.log"))).endsWith("INFO: ready\n");
    }

    @Test
    void copiesThatStillHoldThePersonAreNamed() {
        try (Workspace workspace = TestWorkspace.in(folder)) {
            workspace.people().contacts().save(contact());
            workspace.database().backUpTo(folder.resolve("copy.rapporteur"));
            String uid = workspace.people().contacts().all().getFirst().uid();

            assertThat(new Erasing(workspace, folder.resolve("logs")).erase(uid).copies())
                    .extracting(path -> path.getFileName().toString())
                    .containsExactly("copy.rapporteur");
        }
    }

    @Test
    void whoIsNotThereCannotBeErased() {
        try (Workspace workspace = TestWorkspace.in(folder)) {
            assertThatThrownBy(() -> new Erasing(workspace, folder).erase("nobody"))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining("nobody");
        }
    }

    private static Contact contact() {
        Contact contact = Contact.of("Zéphyrine Quillfeather", "UNHCR");
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
