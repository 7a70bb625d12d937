package org.rapporteur.app;

import java.nio.file.Path;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Screen;

/** A workspace that another program writes: who has it, and the ways on. */
final class LockedScreen implements Screen {
    private final I18n texts = I18n.beside(LockedScreen.class);
    private final Face face;

    LockedScreen(WorkspaceDoor.State.Locked locked, FileDeeds files) {
        Path file = locked.file();
        EmptyState view = new EmptyState("lock", locked.sentence())
                .offer(texts.text("locked.readOnly"), () -> files.openReadOnly(file))
                .offer(texts.text("locked.again"), () -> files.open(file))
                .offer(texts.text("locked.back"), files::close);
        face = new Face(view, String.valueOf(file.getFileName())).focus(view::focusFirst);
    }

    @Override
    public Face face() {
        return face;
    }
}
