package org.rapporteur.importing.contacts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.directory.Contact;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

// Lists are written as they are in a file, with tabs and line ends to be seen.
/** A workspace that lists of people come into, as files and as pasted text. */
abstract class ContactImporting {
    @TempDir
    Path folder;

    Workspace workspace;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    List<Contact> pasted(String text) {
        return Reading.of(List.of(TableReader.pasted(text)), ColumnMatching.BY_TITLE, "the clipboard").read().stream()
                .map(Reading.Read::contact)
                .toList();
    }

    List<Contact> all() {
        return workspace.people().contacts().all();
    }

    ImportPlan bringIn(String name, String text) {
        ImportPlan plan = plan(name, text);
        workspace.contactImport().apply(plan);
        return plan;
    }

    void bringIn(Path file) {
        workspace.contactImport().apply(plan(file));
    }

    ImportPlan plan(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, text);
        } catch (IOException full) {
            throw new java.io.UncheckedIOException(full);
        }
        return plan(file);
    }

    ImportPlan plan(Path file) {
        ContactImport imports = workspace.contactImport();
        return imports.plan(TableReader.read(file, null), imports.remembered(), String.valueOf(file.getFileName()));
    }
}
