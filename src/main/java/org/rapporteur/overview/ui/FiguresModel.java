package org.rapporteur.overview.ui;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.rapporteur.followup.Figures;
import org.rapporteur.followup.export.FiguresReport;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.LiveQuestion;
import org.rapporteur.shared.Change;
import org.rapporteur.shared.SafeFile;
import org.rapporteur.workspace.Workspace;

/** The figures on show, and how they leave the program. */
public final class FiguresModel {
    private final I18n texts = I18n.beside(FiguresModel.class);
    private final Workspace workspace;
    private final Kit kit;
    private final ReadOnlyObjectWrapper<Optional<Figures>> figures = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final LiveQuestion<Figures> question;

    public FiguresModel(Workspace workspace, Kit kit) {
        this.workspace = workspace;
        this.kit = kit;
        this.question = new LiveQuestion<>(
                kit,
                workspace.database().changes(),
                EnumSet.of(Change.FOLLOW_UPS, Change.MEETINGS, Change.DIRECTORY, Change.TOPICS),
                () -> () -> workspace.followUps().figures(workspace.followUps().today()),
                found -> figures.set(Optional.of(found)));
    }

    public void start() {
        question.start();
    }

    public void stop() {
        question.stop();
    }

    public ReadOnlyObjectProperty<Optional<Figures>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** Writes one drawing as an image. */
    public void writePicture(byte[] png, Path target) {
        write(target, () -> SafeFile.write(target, out -> out.write(png)));
    }

    /** Writes all of it as a Word document. */
    public void writeReport(List<FiguresReport.Chart> charts, Path target) {
        figures.get()
                .ifPresent(shown -> write(target, () -> new FiguresReport()
                        .write(workspace.directory().mainGroup().orElse(""), shown, charts, target)));
    }

    private void write(Path target, Runnable work) {
        kit.background()
                .runLong(
                        progress -> {
                            work.run();
                            return target;
                        },
                        fraction -> {},
                        written -> kit.notices().say(texts.text("figures.wrote", written.getFileName())),
                        kit.notices()::failed);
    }
}
