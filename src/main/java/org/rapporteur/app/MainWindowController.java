package org.rapporteur.app;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.BarButtons;
import org.rapporteur.fx.Commands;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.NoticesView;
import org.rapporteur.fx.SaveState;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.Theme;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.shared.Changes.Subscription;

/** The frame: rail, bar, the screen on show, status line; palette, list of keys and messages lie over it. */
public final class MainWindowController {
    /** Below this width, in pixels at 100 %, the rail shows icons alone. */
    private static final double NARROW = 1100;

    /** The search has this many times its least width before a second button shows beside it. */
    private static final double SEARCH = 1.7;

    /** What the widths in the bar may lack of whole pixels together. */
    private static final double ROUNDING = 6;

    /** Share of that width which grows with the letters. */
    private static final double LETTERS = 0.5;

    /** Width of the rail at 100 %, with names and with icons alone, in pixels. */
    private static final double RAIL = 184;

    private static final double ICONS = 56;

    /** What the gaps beside the saving state take of the foot, in pixels. */
    private static final double BESIDE_SAVED = 38;

    private final I18n texts = I18n.beside(MainWindowController.class);
    private final Kit kit;
    private final Commands commands;
    private final Navigator navigator;
    private final RailModel railModel;
    private final PaletteModel paletteModel;
    private final Map<Destination, RailItem> railItems = new EnumMap<>(Destination.class);
    private final ToggleGroup railGroup = new ToggleGroup();
    private final StackPane root;
    private @Nullable Palette palette;
    private @Nullable KeysPane keys;
    private @Nullable Screen shown;
    private @Nullable Route here;
    private @Nullable SaveState general;
    private javafx.util.Subscription ownSaving = () -> {};
    private Subscription offered = () -> {};

    @FXML
    private BorderPane frame;

    @FXML
    private MenuBar menus;

    @FXML
    private VBox rail;

    @FXML
    private VBox railItemsBox;

    @FXML
    private VBox railHead;

    @FXML
    private Label group;

    @FXML
    private HBox bar;

    @FXML
    private Label title;

    @FXML
    private Label state;

    @FXML
    private Button search;

    @FXML
    private Label searchKeys;

    @FXML
    private BarButtons buttons;

    @FXML
    private StackPane content;

    @FXML
    private StackPane foot;

    @FXML
    private Label saved;

    @FXML
    private Label hint;

    @FXML
    private Label note;

    MainWindowController(
            Kit kit, Commands commands, Navigator navigator, RailModel railModel, PaletteModel paletteModel) {
        this.kit = kit;
        this.commands = commands;
        this.navigator = navigator;
        this.railModel = railModel;
        this.paletteModel = paletteModel;
        this.root = (StackPane) Fxml.load(this);
        root.widthProperty().addListener((property, before, now) -> fitBar());
    }

    Parent view() {
        return root;
    }

    @FXML
    private void initialize() {
        // The root is known to the loader only after this method: whatever lies over the frame is added to its parent.
        ObservableValue<Double> scale = Theme.scaleOf(search);
        BooleanBinding narrow = Bindings.createBooleanBinding(
                () -> frame.getWidth() > 0 && frame.getWidth() < NARROW * (1 + LETTERS * (scale.getValue() - 1)),
                frame.widthProperty(),
                scale);
        for (Destination destination : Destination.values()) {
            RailItem item = new RailItem(destination, texts.text("rail." + destination.name()), narrow);
            item.setToggleGroup(railGroup);
            item.setOnAction(pressed -> lead(destination));
            railItems.put(destination, item);
            railItemsBox.getChildren().add(item);
        }
        RailViews kept = new RailViews(railModel, kit, navigator);
        kept.visibleProperty().bind(narrow.not());
        kept.managedProperty().bind(narrow.not());
        rail.getChildren().add(kept);
        rail.prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> (narrow.get() ? ICONS : RAIL) * scale.getValue(), narrow, scale));
        rail.minWidthProperty().bind(rail.prefWidthProperty());
        railHead.visibleProperty().bind(narrow.not());
        railHead.managedProperty().bind(narrow.not());
        searchKeys.visibleProperty().bind(narrow.not());
        searchKeys.managedProperty().bind(narrow.not());
        narrow.subscribe(now -> search.pseudoClassStateChanged(PseudoClass.getPseudoClass("narrow"), now));
        bar.needsLayoutProperty().addListener((property, before, now) -> fitBar());
        Rectangle within = new Rectangle();
        within.widthProperty().bind(content.widthProperty());
        within.heightProperty().bind(content.heightProperty());
        // A screen that finds no room is cut: it never lies over bar and rail.
        content.setClip(within);
        group.textProperty().bind(railModel.groupProperty());
        railModel
                .countsProperty()
                .subscribe(counts -> railItems.forEach((place, item) -> item.showCount(counts.getOrDefault(place, 0))));
        // What is saved and what is not stays in sight beside a message.
        foot.getChildren()
                .add(new NoticesView(
                        kit.notices(),
                        kit.background(),
                        foot.widthProperty().subtract(saved.widthProperty()).subtract(BESIDE_SAVED)));
    }

    /** To a place of the side bar; one that is on show stays as it is, with its filter. */
    private void lead(Destination destination) {
        if (here == null || !here.getClass().equals(destination.route().getClass())) {
            navigator.go(destination.route());
        }
    }

    /** Where title, search and buttons find no room side by side, one button stays, then the title is cut. */
    private void fitBar() {
        Insets edge = bar.getInsets();
        // Not the bar's own width: that grows beyond the window when it holds too much.
        double room = root.getWidth() - rail.getWidth() - edge.getLeft() - edge.getRight();
        double fixed = title.prefWidth(-1) + state.minWidth(-1) + 4 * bar.getSpacing() + ROUNDING;
        // The title is cut only when nothing else can give way.
        boolean crowded = fixed + search.minWidth(-1) + buttons.minWidth(-1) > room;
        title.setMinWidth(crowded ? 0 : Region.USE_PREF_SIZE);
        buttons.fit(room - fixed - search.minWidth(-1) * SEARCH);
    }

    @FXML
    private void openPalette() {
        openPalette(true);
    }

    /** Opens the palette, with commands or for a search of everything. */
    void openPalette(boolean withCommands) {
        Palette open = palette == null ? new Palette(paletteModel) : palette;
        if (palette == null) {
            palette = open;
            root.getChildren().add(open);
        }
        open.show(withCommands);
    }

    void openKeys() {
        KeysPane open = keys == null ? new KeysPane(commands) : keys;
        if (keys == null) {
            keys = open;
            root.getChildren().add(open);
        }
        open.show();
    }

    MenuBar menus() {
        return menus;
    }

    /** With a workspace there is somewhere to go and something to search. */
    void setOpen(boolean open) {
        rail.setVisible(open);
        rail.setManaged(open);
        search.setVisible(open);
    }

    /** Puts a screen on show under a route's place in the rail; null: under none. */
    void show(Screen screen, @Nullable Route route) {
        here = route;
        if (route != null) {
            railGroup.selectToggle(railItems.get(Destination.of(route)));
        }
        Screen before = shown;
        if (before != null && !before.equals(screen)) {
            before.face().hidden();
        }
        shown = screen;
        Face face = screen.face();
        title.textProperty().bind(face.title());
        state.textProperty().bind(face.state());
        hint.textProperty().bind(face.hint());
        note.textProperty().bind(face.note());
        buttons.show(face.buttons());
        followSaving(face.saving());
        // The focus leaves before the screen does: JavaFX would style the old screen outside of any scene.
        root.requestFocus();
        content.getChildren().setAll(face.view());
        // Only now: a context menu that leaves the window takes its keys along, even where others share them.
        offered.close();
        offered = commands.offer(face.commands());
        // A split pane takes in its panes with its skin: before that nothing inside could get the focus.
        if (content.getScene() != null) {
            content.applyCss();
        }
        face.shown();
    }

    /** What the status line says about saving, on screens that do not say it themselves. */
    void showSaved(@Nullable SaveState saveState) {
        general = saveState;
        showSaving(saveState);
    }

    private void followSaving(@Nullable ObservableValue<SaveState> own) {
        ownSaving.unsubscribe();
        if (own == null) {
            ownSaving = () -> {};
            showSaving(general);
        } else {
            ownSaving = own.subscribe(this::showSaving);
        }
    }

    private void showSaving(@Nullable SaveState saveState) {
        saved.setVisible(saveState != null);
        saved.setManaged(saveState != null);
        if (saveState != null) {
            saved.setText(saveState.text());
            saved.getStyleClass()
                    .setAll("label", "saved", "saved-" + saveState.level().name());
        }
    }
}
