package org.rapporteur.workspace;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.PersonalWords;
import org.rapporteur.meeting.Written;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.LogFile;
import org.rapporteur.shared.UserError;
import org.rapporteur.store.Sweep;

/**
 * Erases a person for good: the contact, every place that names them, the index of search, the pages and the log of the
 * database, and the log of the program. Minutes keep "a participant of UNHCR". Cannot be undone.
 */
public final class Erasing {
    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private final Workspace workspace;
    private final Path logs;

    /** @param logs folder of the program's log; need not exist */
    public Erasing(Workspace workspace, Path logs) {
        this.workspace = workspace;
        this.logs = logs;
    }

    /**
     * What was erased.
     *
     * @param places how many texts named the person beside the contact itself
     * @param unsure places that may mean somebody else and stay
     * @param copies files in the workspace's folder, such as backups, that still hold the person
     */
    public record Erased(String name, int places, List<Place> unsure, List<Path> copies) {}

    /** A place in the minutes of a day where a name stands alone and may mean somebody or something else. */
    public record Place(LocalDate date, String words) {}

    /**
     * The places that would stay because they may mean somebody else, for the user to look at beforehand.
     *
     * @throws UserError when there is no contact with this uid
     */
    public List<Place> unsure(String uid) {
        List<Written> minutes = workspace.circulation().written();
        return traces(contact(uid), minutes).unsure(minutes);
    }

    /**
     * Erases a contact, also one that was deleted or merged before.
     *
     * @throws UserError when there is no contact with this uid, or the file is in use elsewhere
     */
    public Erased erase(String uid) {
        Contact contact = contact(uid);
        Traces traces = traces(contact, workspace.circulation().written());
        PersonalWords words = traces.words();
        int places = workspace.database().write(tx -> {
            workspace.people().contacts().erase(tx, contact);
            int inMinutes = workspace.meetings().rewrite(tx, words)
                    + workspace.circulation().rewrite(tx, words);
            int elsewhere = Sweep.texts(
                    tx,
                    (column, text) -> column.equals("folded") && !words.in(text).isEmpty()
                            ? Folding.fold(words.without(text))
                            : words.without(text));
            Sweep.indexes(tx);
            tx.changed(Change.values());
            return inMinutes + elsewhere;
        });
        workspace.database().compact();
        eraseFromLogs(words);
        return new Erased(
                contact.name(), places, traces.unsure(workspace.circulation().written()), copies(contact));
    }

    private Contact contact(String uid) {
        return workspace
                .people()
                .contacts()
                .known(uid)
                .orElseThrow(() -> new UserError("The workspace has no contact with the identifier “" + uid
                        + "”; the verb contacts --json tells them."));
    }

    private Traces traces(Contact contact, List<Written> minutes) {
        return Traces.of(
                contact,
                workspace.people().contacts().all(),
                workspace.directory().organisations(),
                minutes);
    }

    private void eraseFromLogs(PersonalWords words) {
        try {
            LogFile.rewrite(logs, words::without);
        } catch (IOException unreadable) {
            throw new UserError(
                    "The person is erased from the workspace, but the log in “" + logs
                            + "” cannot be rewritten; delete that folder when Rapporteur is closed.",
                    unreadable);
        }
    }

    private List<Path> copies(Contact contact) {
        Path file = workspace.database().file().toAbsolutePath();
        List<byte[]> needles = new ArrayList<>();
        needles.add(contact.uid().getBytes(StandardCharsets.UTF_8));
        needles.add(contact.name().getBytes(StandardCharsets.UTF_8));
        Path folder = file.getParent();
        if (folder == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return files.filter(Files::isRegularFile)
                    .filter(other -> !other.equals(file))
                    .filter(other -> isDatabase(other) && holds(other, needles))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            return List.of();
        }
    }

    private static boolean isDatabase(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return java.util.Arrays.equals(in.readNBytes(DATABASE.length), DATABASE);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Reads in pieces that overlap by the longest needle. */
    private static boolean holds(Path file, List<byte[]> needles) {
        int overlap = needles.stream().mapToInt(needle -> needle.length).max().orElse(0);
        byte[] piece = new byte[1 << 16];
        int kept = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int read = in.readNBytes(piece, kept, piece.length - kept);
            while (read > 0) {
                String text = new String(piece, 0, kept + read, StandardCharsets.ISO_8859_1);
                if (needles.stream()
                        .anyMatch(needle -> text.contains(new String(needle, StandardCharsets.ISO_8859_1)))) {
                    return true;
                }
                int all = kept + read;
                kept = Math.min(overlap, all);
                System.arraycopy(piece, all - kept, piece, 0, kept);
                read = in.readNBytes(piece, kept, piece.length - kept);
            }
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }
}
