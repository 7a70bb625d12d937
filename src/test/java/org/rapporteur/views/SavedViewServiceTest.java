package org.rapporteur.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.workspace.TestWorkspace;
import org.rapporteur.workspace.Workspace;

class SavedViewServiceTest {
    @TempDir
    Path folder;

    @Test
    void viewsAreKeptRenamedTakenAwayAndBroughtBack() {
        try (Workspace workspace = TestWorkspace.in(folder)) {
            SavedViewService views = workspace.views();
            SavedView late = new SavedView(0, "follow-ups", "Late", "is:overdue", "AGENCY", "DUE", "number action");
            long id = views.add(late);
            views.add(new SavedView(0, "people", "Port Alma", "place:\"Port Alma\"", "", "", ""));
            views.rename(id, " Overdue ");
            assertThat(views.views()).extracting(SavedView::name).containsExactly("Overdue", "Port Alma");
            SavedView kept = views.views().getFirst();
            views.remove(id);
            assertThat(views.views()).extracting(SavedView::name).containsExactly("Port Alma");
            views.add(kept);
            assertThat(views.views()).contains(kept);
        }
    }
}
