package org.rapporteur.fx;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/**
 * What the main window shows of a screen: the content, what stands in the bar above and the status line below, what can be
 * done, and what happens when it comes on show and goes. All but content and title may be left out.
 */
public final class Face {
    private final Parent view;
    private final ObservableValue<String> title;
    private ObservableValue<String> state = words("");
    private ObservableValue<String> hint = words("");
    private ObservableValue<String> note = words("");
    private @Nullable ObservableValue<SaveState> saving;
    private List<Command> commands = List.of();
    private List<Command> buttons = List.of();
    private Runnable start = () -> {};
    private Runnable stop = () -> {};
    private Runnable focus = () -> {};

    /** A screen whose title in the bar stays: "Follow-ups". */
    public Face(Parent view, String title) {
        this(view, words(title));
    }

    /** A screen whose title changes with what it shows: "14 May 2026". */
    public Face(Parent view, ObservableValue<String> title) {
        this.view = view;
        this.title = title;
    }

    /** Muted words beside the title: "14 of 212", "Draft". */
    public Face state(ObservableValue<String> words) {
        this.state = words;
        return this;
    }

    /** What the keys do here, for the status line. */
    public Face hint(String words) {
        this.hint = words(words);
        return this;
    }

    /** Words at the right end of the status line. */
    public Face note(ObservableValue<String> words) {
        this.note = words;
        return this;
    }

    /** How saving stands, for screens that save by themselves. */
    public Face saving(ObservableValue<SaveState> state) {
        this.saving = state;
        return this;
    }

    /** Everything that can be done here; offered in menu, palette and by key while the screen is on show. */
    public Face commands(List<Command> all) {
        this.commands = List.copyOf(all);
        return this;
    }

    /** What stands in the bar, as {@link BarButtons} shows it; the last one is the primary one. */
    public Face buttons(Command... some) {
        this.buttons = List.of(some);
        return this;
    }

    /** What the screen takes up when it comes on show, such as asking for data, and releases when it goes. */
    public Face whileShown(Runnable taken, Runnable released) {
        this.start = taken;
        this.stop = released;
        return this;
    }

    /** What gets the focus when the screen comes on show. */
    public Face focus(Node node) {
        return focus(node::requestFocus);
    }

    /** Gives the focus when the screen comes on show, where it depends on what is there. */
    public Face focus(Runnable deed) {
        this.focus = deed;
        return this;
    }

    public Parent view() {
        return view;
    }

    public ObservableValue<String> title() {
        return title;
    }

    public ObservableValue<String> state() {
        return state;
    }

    public ObservableValue<String> hint() {
        return hint;
    }

    public ObservableValue<String> note() {
        return note;
    }

    /** Null for screens that do not save by themselves. */
    public @Nullable ObservableValue<SaveState> saving() {
        return saving;
    }

    public List<Command> commands() {
        return commands;
    }

    public List<Command> buttons() {
        return buttons;
    }

    /** The screen came on show. */
    public void shown() {
        start.run();
        focus.run();
    }

    /** The screen went off show. */
    public void hidden() {
        stop.run();
    }

    private static ObservableValue<String> words(String text) {
        return new ReadOnlyStringWrapper(text);
    }
}
