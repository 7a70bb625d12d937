package org.rapporteur.meeting.ui.live;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.FittingScroll;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Notice;
import org.rapporteur.fx.SafeText;
import org.rapporteur.fx.SaveState;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.Sides;
import org.rapporteur.meeting.editor.MinutesEditor;
import org.rapporteur.meeting.export.ActionLayout;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;

/** Minutes taken live: the outline at the left, the page in the middle, the actions at the right. */
public final class MinutesController implements Screen {
    /** Share of the page's height that its head may take. */
    private static final double MOST_HEAD = 0.5;

    /** The same while its details are filled in: the text is not written then. */
    private static final double MOST_DETAILS = 0.8;

    private final I18n texts = I18n.beside(MinutesController.class);
    private final MinutesModel model;
    private final MinutesEditor editor;
    private final Kit kit;
    private final Navigator navigator;
    private final Consumer<String> browser;
    private final Face face;
    private final TextBars textBars;
    private @Nullable Notice unsaved;
    private @Nullable Outline headings;
    private @Nullable Beside beside;
    private boolean onShow;

    @FXML
    private SplitPane columns;

    @FXML
    private ListView<OutlineRow> outline;

    @FXML
    private SideTabs side;

    @FXML
    private VBox pageHead;

    @FXML
    private SafeText pageTitle;

    @FXML
    private FittingScroll headScroll;

    @FXML
    private VBox headingsPane;

    @FXML
    private ToggleButton details;

    @FXML
    private BorderPane page;

    @FXML
    private VBox bars;

    /**
     * @param editor the control, empty
     * @param browser opens web addresses
     */
    public MinutesController(
            MinutesModel model, MinutesEditor editor, Kit kit, Navigator navigator, Consumer<String> browser) {
        this.model = model;
        this.editor = editor;
        this.kit = kit;
        this.navigator = navigator;
        this.browser = browser;
        textBars = new TextBars(editor);
        Parent view = Fxml.load(this);
        MinutesCommands commands = new MinutesCommands(
                this, editor, Bindings.createBooleanBinding(model::isEditable, model.stateProperty()), texts);
        face = new Face(view, model.head().headerProperty().map(header -> Days.full(header.date())))
                .state(model.stateProperty().map(now -> texts.text("state." + now)))
                .hint(texts.text("hint"))
                .note(model.reading().overviewProperty().map(overview -> texts.text("words", overview.words())))
                .saving(model.saveStateProperty())
                .commands(commands.all())
                .buttons(commands.circulate(), commands.export())
                .whileShown(this::shown, this::hidden)
                .focus(editor::focus);
    }

    @Override
    public Face face() {
        return face;
    }

    @FXML
    private void initialize() {
        editor.listen(new TextRequests(model, editor, this, browser));
        editor.load(model.savedBlocks());
        model.stateProperty().subscribe(now -> editor.setEditable(model.isEditable()));
        model.follow(() -> editor.isComposing() ? Optional.empty() : Optional.of(editor.blocks()));
        page.setCenter(editor.view());
        bars.getChildren().addAll(textBars.nodes());
        SafeText when = new SafeText("", "muted");
        HeaderForm form = new HeaderForm(model);
        form.visibleProperty().bind(details.selectedProperty());
        form.managedProperty().bind(details.selectedProperty());
        SafeText next = new SafeText("", "muted");
        next.managedProperty().bind(next.visibleProperty());
        pageHead.getChildren().addAll(when, form, new AttendancePane(model).node(), next);
        model.head().headerProperty().subscribe(header -> {
            pageTitle.setText(
                    header.group().isBlank()
                            ? texts.text("page.title.alone")
                            : texts.text("page.title", header.group()));
            when.setText(HeaderWords.when(header));
            String coming = HeaderWords.next(header);
            next.setText(texts.text("page.next", coming));
            next.setVisible(!coming.isEmpty());
        });
        headings = new Outline(outline, editor, this::goTo);
        beside = new Beside(side, model, this::goTo, navigator);
        model.review()
                .onLine((below, words) ->
                        model.isEditable() ? Optional.of(editor.writeBelow(below, words)) : Optional.empty());
        model.reading().overviewProperty().subscribe(this::show);
        model.saveStateProperty().subscribe((before, now) -> {
            if (now.level() == SaveState.Level.FAILED && before.level() != SaveState.Level.FAILED) {
                unsaved = kit.notices().error(now.text(), texts.text("copy.button"), this::saveCopy);
            } else if (now.level() == SaveState.Level.SAVED && unsaved != null) {
                kit.notices().close(unsaved);
                unsaved = null;
            }
        });
        // A head that is higher than its share of the page scrolls: the text keeps its room.
        headScroll
                .maxHeightProperty()
                .bind(page.heightProperty()
                        .multiply(Bindings.when(details.selectedProperty())
                                .then(MOST_DETAILS)
                                .otherwise(MOST_HEAD)));
        details.selectedProperty().addListener((property, before, now) -> {
            if (now) {
                form.focusFirst();
            } else {
                editor.focus();
            }
        });
        new Sides(columns, "minutes", kit.settings())
                .foldingLeft(headingsPane, 0.18)
                .right(side, 0.255);
    }

    /** Brings a block into view and puts the caret there. */
    public MinutesController at(@Nullable String blockUid) {
        if (blockUid != null) {
            editor.show(blockUid);
        }
        return this;
    }

    /** True while what stands here could not be written into the file. */
    public boolean isUnsaved() {
        return model.saveStateProperty().get().level() == SaveState.Level.FAILED;
    }

    /** The workspace is left for good, with what could not be written. */
    public void end() {
        if (unsaved != null) {
            kit.notices().close(unsaved);
        }
        model.end();
    }

    private void shown() {
        onShow = true;
        model.start();
    }

    private void hidden() {
        onShow = false;
        model.stop();
    }

    void openFind() {
        textBars.openFind();
    }

    void openLink() {
        textBars.openLink();
    }

    void showDetails() {
        details.setSelected(!details.isSelected());
    }

    void export(ActionLayout layout) {
        kit.dialogs()
                .saveFile(
                        texts.text("export.title"),
                        texts.text(
                                        "export.name",
                                        String.valueOf(model.head().header().date())) + ".docx",
                        FileKind.of(texts.text("export.word"), "docx"))
                .ifPresent(target -> model.export(layout, target));
    }

    void saveCopy() {
        kit.dialogs()
                .saveFile(
                        texts.text("copy.title"),
                        texts.text("copy.name") + ".rapporteur",
                        FileKind.of(texts.text("copy.kind"), "rapporteur"))
                .ifPresent(model::saveCopy);
    }

    /** To the check list; what was typed is written first. */
    void circulate() {
        model.flush();
        navigator.go(new Route.Circulate(model.meetingId()));
    }

    void reopen() {
        kit.dialogs()
                .askText(texts.text("reopen.why"), "", texts.text("reopen.deed"))
                .ifPresent(model::reopen);
    }

    void saveNow() {
        model.flush();
    }

    void addPresent() {
        pageHead.lookupAll(".chip").stream()
                .filter(node -> texts.text("attendance.present.add").equals(node.getAccessibleText()))
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void show(MinutesOverview overview) {
        editor.annotate(overview.annotations());
        if (headings != null && beside != null) {
            headings.show(overview.outline());
            beside.show(overview.actions());
        }
    }

    private void goTo(String uid) {
        editor.show(uid);
        editor.focus();
    }

    /** Undone from elsewhere: the user should see what changed. */
    void showAgain() {
        if (!onShow) {
            navigator.go(new Route.Meeting(model.meetingId(), editor.current().uid()));
        }
    }

    /** The caret moved: what stands beside the text goes along. */
    void followCaret() {
        if (headings != null) {
            model.lastTime().at(headings.followCaret());
        }
    }

    void review() {
        if (beside != null) {
            beside.review();
        }
    }

    void lastTime() {
        if (beside != null) {
            beside.lastTime();
        }
    }
}
