package org.rapporteur.importing.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fx.InlineBackground;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notices;
import org.rapporteur.fx.ScriptedDialogs;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.UndoStack;
import org.rapporteur.shared.Uids;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

/** The model of the import screen over an empty workspace, and one file of minutes. */
abstract class ImportOnScreen {
    static final String MINUTES =
            """
            9 April 2026

            Lake Basin IM Group – Meeting minutes
            Present: UNHCR, IOM (2)

            Wells
            a. Forty were counted.
            b. Two are dry.

            Follow up actions
            1. UNHCER to count the wells by 2 May.
            """;

    @TempDir
    Path folder;

    final InlineBackground background = new InlineBackground();
    final UndoStack undo = new UndoStack();
    final Notices notices = new Notices(text -> {});
    Workspace workspace;
    ImportModel model;

    @BeforeEach
    void open() {
        workspace = TestWorkspace.in(folder);
        Kit kit = new Kit(
                background, notices, new ScriptedDialogs(), undo, Settings.at(folder.resolve("settings"), background));
        model = new ImportModel(workspace.imports(), Uids.of(TestWorkspace.CLOCK), kit);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    int meetings() {
        return workspace.meetings().meetings(TestWorkspace.TODAY).size();
    }

    List<Long> store() {
        List<Long> added = new ArrayList<>();
        model.store(added::addAll);
        return added;
    }

    ImportItem first() {
        return model.items().getFirst();
    }

    PreviewRow row(java.util.function.Predicate<PreviewRow.BlockRow> wanted) {
        return first().preview().stream()
                .filter(row -> row instanceof PreviewRow.BlockRow block && wanted.test(block))
                .findFirst()
                .orElseThrow();
    }
}
