package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.rapporteur.meeting.ui.MeetingTable;

class RowsTest {
    private record Place(long id, String place) {}

    private static final Place ALMA = new Place(1, "Alma");
    private static final Place BRUN = new Place(2, "Brun");

    @Test
    void whatIsSelectedAndFocusedOutlivesANewAnswer() {
        List<Place> selected = OnFx.call(() -> {
            TableView<Place> table = new TableView<>();
            Rows<Place> rows = rows(table);
            rows.show(List.of(ALMA, BRUN));
            table.getSelectionModel().clearAndSelect(1);
            rows.show(List.of(new Place(3, "Cray"), new Place(2, "Brun on Sea"), ALMA));
            assertThat(table.getFocusModel().getFocusedItem().id()).isEqualTo(2);
            return rows.selected();
        });
        assertThat(selected).containsExactly(new Place(2, "Brun on Sea"));
    }

    @Test
    void aRowThatIsChosenBeforeItComesIsSelectedWhenItDoes() {
        OnFx.run(() -> {
            TableView<Place> table = new TableView<>();
            Rows<Place> rows = rows(table);
            rows.show(List.of(ALMA));
            rows.choose(2);
            assertThat(rows.selected()).isEmpty();
            rows.show(List.of(ALMA, BRUN));
            assertThat(rows.selected()).containsExactly(BRUN);
            rows.choose(1);
            assertThat(rows.selected()).containsExactly(ALMA);
            rows.show(List.of(BRUN));
            assertThat(rows.selected()).as("waits for nothing any more").isEmpty();
        });
    }

    @Test
    void aKeyMeansTheFocusedRowWhenNoneIsSelected() {
        List<Place> opened = OnFx.call(() -> {
            TableView<Place> table = new TableView<>();
            Rows<Place> rows = rows(table);
            List<Place> seen = new ArrayList<>();
            rows.offer(List.of(Command.of(
                    I18n.beside(MeetingTable.class),
                    "meeting.open",
                    "check",
                    "Enter",
                    rows.some(),
                    () -> seen.addAll(rows.selected()))));
            rows.show(List.of(ALMA, BRUN));
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            return seen;
        });
        assertThat(opened).containsExactly(ALMA);
    }

    @Test
    void aListWithOneOnShowOpensWithItsFirstRowSelectedAndHeadsPassedOver() {
        OnFx.run(() -> {
            Rows<Place> rows = rows(new TableView<>());
            rows.setHeads(ALMA::equals);
            rows.showNext(List.of());
            rows.showNext(List.of(ALMA, BRUN));
            assertThat(rows.selected()).containsExactly(BRUN);
            rows.clear();
            rows.showNext(List.of());
            rows.showNext(List.of(ALMA, BRUN));
            assertThat(rows.selected()).as("something new is made").isEmpty();
        });
    }

    @Test
    void theFirstStepDownTakesTheOnlyRow() {
        OnFx.run(() -> {
            TableView<Place> table = new TableView<>();
            Rows<Place> rows = rows(table);
            rows.offer(List.of());
            rows.show(List.of(ALMA));
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DOWN, false, false, false, false));
            assertThat(rows.selected()).containsExactly(ALMA);
        });
    }

    private static Rows<Place> rows(TableView<Place> table) {
        Rows<Place> rows = new Rows<>(table, I18n.beside(MeetingTable.class), Place::id);
        rows.words("place", 50, 100, Place::place);
        return rows;
    }
}
