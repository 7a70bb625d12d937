package org.rapporteur.followup.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;

/** A deed that wrote lines to ledgers: told, put on the undo stack, and taken back by taking the lines back. */
final class LedgerDeed {
    private static final I18n TEXTS = I18n.beside(LedgerDeed.class);

    private final Kit kit;
    private final String name;
    private final Supplier<List<Long>> write;
    private final Consumer<List<Long>> takeBack;
    private List<Long> lines = List.of();

    LedgerDeed(Kit kit, String name, Supplier<List<Long>> write, Consumer<List<Long>> takeBack) {
        this.kit = kit;
        this.name = name;
        this.write = write;
        this.takeBack = takeBack;
    }

    void start() {
        kit.background()
                .runInOrder(
                        write::get,
                        written -> {
                            lines = written;
                            kit.undo().push(name, this::undo, this::redo);
                            kit.notices().say(name, TEXTS.text("undo"), kit.undo()::undo);
                        },
                        kit.notices()::failed);
    }

    private void redo() {
        kit.background().runInOrder(write::get, written -> lines = written, kit.notices()::failed);
    }

    private void undo() {
        kit.background()
                .runInOrder(
                        () -> {
                            // Read here, on the lane, so that a redo before it has set the lines.
                            takeBack.accept(lines);
                            return lines;
                        },
                        gone -> {},
                        kit.notices()::failed);
    }
}
