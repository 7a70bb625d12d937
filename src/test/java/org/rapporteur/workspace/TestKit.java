package org.rapporteur.workspace;

import java.nio.file.Path;
import org.rapporteur.fx.InlineBackground;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notices;
import org.rapporteur.fx.ScriptedDialogs;
import org.rapporteur.fx.Settings;
import org.rapporteur.fx.UndoStack;

/** What a screen's model works with in a test without a window: everything happens at once, on the test's thread. */
public final class TestKit {
    private TestKit() {}

    public static Kit in(Path folder) {
        InlineBackground background = new InlineBackground();
        return new Kit(
                background,
                new Notices(text -> {}),
                new ScriptedDialogs(),
                new UndoStack(),
                Settings.at(folder.resolve("settings.properties"), background));
    }
}
