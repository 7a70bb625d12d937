package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Event;
import org.rapporteur.followup.Slip;
import org.rapporteur.followup.Status;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.recognition.Due;

/** A ledger in words, and as lines with a dot before each. */
final class LedgerLines {
    private static final int WEEKS_FROM = 14;
    private static final int MONTHS_FROM = 60;
    private static final double DAYS_OF_A_MONTH = 30.44;

    private final I18n texts;

    LedgerLines(I18n texts) {
        this.texts = texts;
    }

    /** A line for each event. */
    List<Node> nodes(List<Event> events) {
        return events.stream().map(this::node).toList();
    }

    /** "2 slips, +5 months"; empty where nothing slipped. */
    String slips(List<Slip> slips) {
        if (slips.isEmpty()) {
            return "";
        }
        long days = Slip.days(slips);
        return days == 0 ? texts.text("slips", slips.size()) : texts.text("slips.gained", slips.size(), gained(days));
    }

    private String gained(long days) {
        if (days >= MONTHS_FROM) {
            return texts.text("gained.months", Math.round(days / DAYS_OF_A_MONTH));
        }
        return days >= WEEKS_FROM
                ? texts.text("gained.weeks", Math.round(days / 7.0))
                : texts.text("gained.days", days);
    }

    /** All of it in one sentence, for those who do not see the picture. */
    String life(List<Event> events) {
        return events.stream().map(this::told).collect(Collectors.joining("; "));
    }

    String today(LocalDate day) {
        return texts.text("life.today", Days.full(day));
    }

    String due(LocalDate day) {
        return texts.text("life.due", Days.full(day));
    }

    /** "28 June 2018: Moved to “end of September” from “late April”". */
    String told(Event event) {
        return Days.full(LifeLine.day(event)) + ": " + words(event);
    }

    private String words(Event event) {
        return switch (event.kind()) {
            case RAISED ->
                event.dueNow() == null
                        ? texts.text("ledger.raised")
                        : texts.text("ledger.raised.due", event.dueNow().phrase());
            case STATUS ->
                texts.text("ledger.status", texts.text("status." + Status.valueOf(String.valueOf(event.now()))));
            case NOTE -> event.note();
            case WORDING -> texts.text("ledger.wording", String.valueOf(event.now()));
            case ASKED_AGAIN -> texts.text("ledger.again", String.valueOf(event.now()));
            case DUE ->
                event.dueWas() == null
                        ? texts.text("ledger.due.first", phrase(event.dueNow()))
                        : texts.text("ledger.due", phrase(event.dueNow()), phrase(event.dueWas()));
        };
    }

    private String phrase(@Nullable Due due) {
        return due == null ? texts.text("due.none") : due.phrase();
    }

    private Node node(Event event) {
        String caption = Days.full(LifeLine.day(event));
        if (event.slip()) {
            long days = Slip.days(Slip.of(List.of(event)));
            caption += days == 0 ? "" : " · " + gained(days);
        }
        if (event.kind() != Event.Kind.NOTE && !event.note().isBlank()) {
            caption += " · " + event.note();
        }
        Region dot = new Region();
        dot.getStyleClass().addAll("ledger-dot", style(event));
        SafeText under = new SafeText(caption, "caption");
        VBox box = new VBox(1, new SafeText(words(event)), under);
        HBox.setHgrow(box, Priority.ALWAYS);
        HBox row = new HBox(10, dot, box);
        row.getStyleClass().add("ledger-line");
        return row;
    }

    private static String style(Event event) {
        return switch (event.kind()) {
            case RAISED -> "dot-raised";
            case DUE -> "dot-due";
            case ASKED_AGAIN -> "dot-again";
            case NOTE, WORDING -> "dot-note";
            case STATUS -> Status.DONE.name().equals(event.now()) ? "dot-done" : "dot-raised";
        };
    }

    static Label styled(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
