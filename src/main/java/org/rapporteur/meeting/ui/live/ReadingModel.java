package org.rapporteur.meeting.ui.live;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.rapporteur.directory.DirectoryService;
import org.rapporteur.fx.Kit;
import org.rapporteur.fx.Lane;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.PastDay;
import org.rapporteur.recognition.Recognition;

/** What is recognised in the text with the names that the workspace knows; read off the JavaFX thread. */
final class ReadingModel {
    private final Kit kit;
    private final DirectoryService directory;
    private final Supplier<Optional<Minutes>> minutes;
    private final StatusBoard board;
    private final Lane lane;
    private final Annotator annotator = new Annotator();
    private final ReadOnlyObjectWrapper<MinutesOverview> overview = new ReadOnlyObjectWrapper<>(MinutesOverview.EMPTY);
    private final ReadOnlyObjectWrapper<KnownNames> names = new ReadOnlyObjectWrapper<>(KnownNames.NONE);
    private MinutesReading reader;

    /**
     * @param minutes as they stand now; empty while they are not decided
     * @param board the follow-ups of these minutes
     * @param day the day of the meeting
     */
    ReadingModel(
            Kit kit,
            DirectoryService directory,
            Supplier<Optional<Minutes>> minutes,
            StatusBoard board,
            LocalDate day) {
        this.kit = kit;
        this.directory = directory;
        this.minutes = minutes;
        this.board = board;
        this.lane = kit.background().lane();
        this.reader = new MinutesReading(names.get().recogniser(), day);
    }

    /** Asks which names are known; they arrive soon after. */
    void askNames() {
        kit.background()
                .run(
                        () -> KnownNames.of(directory),
                        known -> {
                            names.set(known);
                            afresh();
                        },
                        kit.notices()::failed);
    }

    /** An answer under way is dropped. */
    void drop() {
        lane.drop();
    }

    /** The names known in this workspace. */
    KnownNames names() {
        return names.get();
    }

    ReadOnlyObjectProperty<KnownNames> namesProperty() {
        return names.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<MinutesOverview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /** The reading of an action now; null for other blocks. */
    @Nullable
    Recognition action(Block block) {
        return reader.read(List.of(block)).getFirst().action();
    }

    /** What words typed as a due mean on the meeting's date. */
    Optional<Due> due(String words) {
        return minutes.get()
                .map(now -> now.header().date())
                .flatMap(day -> names.get().recogniser().due(words, day));
    }

    /** What the user should know of a due on the meeting's date: that the day it names was just past. */
    Optional<PastDay> doubt(Due due) {
        return minutes.get().map(now -> now.header().date()).flatMap(day -> PastDay.of(due, day));
    }

    /** Reads everything again: names or dates are others now. */
    void afresh() {
        minutes.get()
                .map(now -> now.header().date())
                .ifPresent(day -> reader = new MinutesReading(names.get().recogniser(), day));
        again();
    }

    /** Reads what changed; what is the same as before costs nothing. */
    void again() {
        minutes.get().ifPresent(now -> {
            MinutesReading with = reader;
            var known = board.statuses();
            lane.run(
                    () -> annotator.overview(now.blocks(), with.read(now.blocks()), now.header(), known),
                    overview::set,
                    kit.notices()::failed);
        });
    }
}
