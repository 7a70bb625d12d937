package org.rapporteur.directory.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.rapporteur.directory.Skill;
import org.rapporteur.directory.ui.MatrixView.Cell;
import org.rapporteur.directory.ui.MatrixView.Line;
import org.rapporteur.directory.ui.MatrixView.Look;
import org.rapporteur.fx.Cells;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Dialogs.FileKind;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Picture;
import org.rapporteur.fx.Rows;
import org.rapporteur.fx.Screen;
import org.rapporteur.fx.Theme;
import org.rapporteur.navigation.Route.Matrix;

/** A matrix: who is where, attendance over the year, or skills, in which digits set levels. */
public final class MatrixController implements Screen {
    /** Widths of columns at 100 %, in pixels: that of the names, and what the title of another adds up to. */
    private static final double NAMES = 170;

    private static final double LEAST = 116;
    private static final double LEAST_OF_NAMES = 164;
    private static final double MOST = 190;
    private static final double EDGES = 30;
    private static final double LETTER = 7.2;

    private final I18n texts = I18n.beside(MatrixController.class);
    private final MatrixModel model;
    private final Kit kit;
    private final String id;
    private final Face face;

    @FXML
    private Label sums;

    @FXML
    private TableView<Line> table;

    public MatrixController(MatrixModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        this.id = model.kind().name().toLowerCase(Locale.ROOT);
        Parent view = Fxml.load(this);
        table.setPlaceholder(Rows.blank());
        List<Command> commands = new ArrayList<>();
        if (model.kind() == Matrix.Kind.SKILLS) {
            commands.add(Command.of(texts, "skills.read", "download", null, this::didRead));
            commands.add(Command.of(texts, "skills.add", "plus", "Shortcut+N", () -> didAdd(Skill.Kind.COMPETENCY)));
            commands.add(Command.of(texts, "skills.addProfile", "plus", null, () -> didAdd(Skill.Kind.PROFILE)));
            commands.add(Command.of(texts, "skills.rename", "edit-2", "F2", () -> withColumn(this::didRename)));
            commands.add(Command.of(
                    texts, "skills.turn", "repeat", null, () -> withColumn(column -> model.turnSkill(column.key()))));
            commands.add(Command.of(texts, "skills.earlier", "arrow-left", "Alt+Shift+Left", () -> move(-1)));
            commands.add(Command.of(texts, "skills.later", "arrow-right", "Alt+Shift+Right", () -> move(1)));
            commands.add(Command.of(
                    texts,
                    "skills.remove",
                    "trash-2",
                    null,
                    () -> withColumn(column -> model.removeSkill(column.key(), column.title()))));
        }
        if (model.kind() == Matrix.Kind.ATTENDANCE) {
            commands.add(Command.of(texts, "matrix.picture", "image", null, this::didDraw));
        }
        Command export = Command.of(texts, "matrix.export", "upload", "Shortcut+E", this::didExport);
        Command[] buttons = commands.isEmpty() ? new Command[] {export} : new Command[] {commands.getFirst(), export};
        commands.add(export);
        face = new Face(view, texts.text("matrix." + id))
                .hint(texts.text("matrix." + id + ".hint"))
                .commands(commands)
                .buttons(buttons)
                .whileShown(this::start, model::stop)
                .focus(table);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.setAccessibleText(texts.text("matrix." + id));
        model.viewProperty().subscribe(this::show);
    }

    @Override
    public Face face() {
        return face;
    }

    private void start() {
        if (model.kind() == Matrix.Kind.SKILLS) {
            model.addDefaults();
        }
        model.start();
    }

    private void show(MatrixView now) {
        sums.setText(now.sums());
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        table.getColumns().setAll(columns(now));
        table.getItems().setAll(now.lines());
        table.setPlaceholder(nothing());
        if (focus != null && focus.getRow() >= 0 && focus.getRow() < now.lines().size()) {
            int column = Math.clamp(focus.getColumn(), 0, table.getColumns().size() - 1);
            table.getFocusModel().focus(focus.getRow(), table.getColumns().get(column));
            table.getSelectionModel().select(focus.getRow(), table.getColumns().get(column));
        }
    }

    private List<TableColumn<Line, ?>> columns(MatrixView now) {
        List<TableColumn<Line, ?>> columns = new ArrayList<>();
        TableColumn<Line, Line> names = new TableColumn<>(texts.text("matrix." + id + ".names"));
        double scale = Theme.scaleOf(sums).getValue();
        names.setPrefWidth(NAMES * scale);
        Cells.text(names, Line::name, "strong");
        columns.add(names);
        for (int i = 0; i < now.columns().size(); i++) {
            int at = i;
            String title = now.columns().get(i).title();
            TableColumn<Line, Line> column = new TableColumn<>(title);
            column.setPrefWidth(Math.clamp(EDGES + LETTER * title.length(), least(), MOST) * scale);
            column.setSortable(false);
            Cells.draw(column, (line, width) -> {
                Cell cell = at < line.cells().size() ? line.cells().get(at) : new Cell("", Look.PLAIN);
                return cell.look() == Look.PLAIN
                        ? Cells.wrapped(cell.text(), width)
                        : Cells.flow(width, List.of(Chip.label(cell.text(), chip(cell.look()))));
            });
            columns.add(column);
        }
        return columns;
    }

    /** Cells of who is where hold names. */
    private double least() {
        return model.kind() == Matrix.Kind.COUNTRIES ? LEAST_OF_NAMES : LEAST;
    }

    private static Chip.Kind chip(Look look) {
        return look == Look.GOOD ? Chip.Kind.DONE : Chip.Kind.QUESTION;
    }

    private Node nothing() {
        if (model.kind() != Matrix.Kind.SKILLS) {
            return new EmptyState("grid", texts.text("matrix." + id + ".empty"));
        }
        return new EmptyState("award", texts.text("matrix.skills.empty"));
    }

    /** In the matrix of skills a digit sets the level of the focused cell, Delete takes it away. */
    private void key(KeyEvent press) {
        int digit = press.getText().length() == 1 ? press.getText().charAt(0) - '0' : -1;
        boolean clear = press.getCode() == KeyCode.DELETE;
        if (model.kind() != Matrix.Kind.SKILLS || (!clear && (digit < 0 || digit > Skill.HIGHEST))) {
            return;
        }
        TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
        int column = focus.getColumn() - 1;
        MatrixView now = model.viewProperty().get();
        if (focus.getRow() >= 0 && column >= 0 && column < now.columns().size()) {
            press.consume();
            Line line = table.getItems().get(focus.getRow());
            model.setLevel(line.key(), now.columns().get(column).key(), clear ? null : digit);
        }
    }

    private void didExport() {
        kit.dialogs()
                .saveFile(
                        texts.text("matrix.where"),
                        texts.text("matrix." + id) + ".xlsx",
                        FileKind.of(texts.text("kind.excel"), "xlsx"))
                .ifPresent(model::export);
    }

    private void didDraw() {
        MatrixView now = model.viewProperty().get();
        String title = texts.text("matrix." + id);
        kit.dialogs()
                .saveFile(texts.text("matrix.where"), title + ".png", FileKind.of(texts.text("kind.picture"), "png"))
                .ifPresent(target -> model.writePicture(
                        Picture.of(
                                        new MatrixDrawing(title, texts.text("matrix." + id + ".names"), now),
                                        MatrixDrawing.width(now))
                                .png(),
                        target));
    }

    private void didRead() {
        kit.dialogs()
                .chooseFile(texts.text("skills.form"), FileKind.of(texts.text("kind.excel"), "xlsx"))
                .ifPresent(model::readForm);
    }

    private void didAdd(Skill.Kind kind) {
        kit.dialogs()
                .askText(texts.text("skills.ask." + kind), "", texts.text("skills.do"))
                .ifPresent(name -> model.addSkill(kind, name));
    }

    private void didRename(MatrixView.Column column) {
        kit.dialogs()
                .askText(texts.text("skills.rename", column.title()), column.title(), texts.text("skills.rename.do"))
                .ifPresent(name -> model.renameSkill(column.key(), name));
    }

    /** Does something with the skill whose column has the focus. */
    private void withColumn(Consumer<MatrixView.Column> deed) {
        int column = table.getFocusModel().getFocusedCell().getColumn() - 1;
        List<MatrixView.Column> columns = model.viewProperty().get().columns();
        if (column >= 0 && column < columns.size()) {
            deed.accept(columns.get(column));
        } else {
            kit.notices().say(texts.text("skills.which"));
        }
    }

    /** Moves the skill, and the focus with it. */
    private void move(int by) {
        withColumn(column -> {
            model.moveSkill(column.key(), by);
            TablePosition<?, ?> focus = table.getFocusModel().getFocusedCell();
            int at = Math.clamp(focus.getColumn() + by, 1, table.getColumns().size() - 1);
            table.getFocusModel().focus(focus.getRow(), table.getColumns().get(at));
        });
    }
}
