package org.rapporteur.fx;

import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.rapporteur.shared.UserError;

/** The messages on show: what went wrong, and the newest of the others; screens add to them, {@link NoticesView} draws them. On the JavaFX thread only. */
public final class Notices {
    private static final Logger LOG = Logger.getLogger(Notices.class.getName());
    private final ObservableList<Notice> shown = FXCollections.observableArrayList();
    private final I18n texts = I18n.beside(Notices.class);
    private final Consumer<String> clipboard;

    /** Messages whose details go to the given clipboard when the user asks for a copy. */
    public Notices(Consumer<String> clipboard) {
        this.clipboard = clipboard;
    }

    /** What is on show; do not change it. */
    public ObservableList<Notice> shown() {
        return FXCollections.unmodifiableObservableList(shown);
    }

    /** Says something that needs no answer. */
    public void say(String text) {
        add(new Notice(text, false, "", null));
    }

    /**
     * Says what was done last, with a way back: "Deleted meeting 14 May · Undo". Goes away as soon as that would take back
     * something else.
     */
    public void done(String text, UndoStack undo) {
        Notice notice = new Notice(text, false, texts.text("undo"), undo::undo);
        add(notice);
        undo.revisionProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable revision) {
                revision.removeListener(this);
                close(notice);
            }
        });
    }

    /** Says what went wrong, until closed. */
    public void error(String text) {
        add(new Notice(text, true, "", null));
    }

    /** Says what went wrong, until closed, and offers the way out; gives the message, to close it when all is well again. */
    public Notice error(String text, String button, Runnable deed) {
        Notice notice = new Notice(text, true, button, deed);
        add(notice);
        return notice;
    }

    /** A refusal is shown as it stands; anything else gets a short code, its details go to the log. */
    public void failed(Throwable problem) {
        if (problem instanceof UserError refusal) {
            LOG.log(Level.INFO, "Refused", refusal.getCause());
            error(refusal.sentence());
            return;
        }
        ErrorCode code = ErrorCode.of(problem);
        LOG.log(Level.SEVERE, "Error " + code.code(), problem);
        error(
                texts.text("notice.unexpected", code.code()),
                texts.text("notice.copy"),
                () -> clipboard.accept(code.details()));
    }

    /** Puts a text on the clipboard and says so. */
    public void copy(String text, String told) {
        clipboard.accept(text);
        say(told);
    }

    /** Takes a message away. */
    public void close(Notice notice) {
        shown.remove(notice);
    }

    private void add(Notice notice) {
        shown.remove(notice);
        if (!notice.error()) {
            shown.removeIf(other -> !other.error());
        }
        shown.add(notice);
    }
}
