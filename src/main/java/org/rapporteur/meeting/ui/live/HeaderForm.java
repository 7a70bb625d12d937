package org.rapporteur.meeting.ui.live;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.recognition.Due;

/** The header's fields. Each is taken over when one leaves it or presses Enter; what cannot be read says so beneath. */
final class HeaderForm extends FlowPane {
    private static final double GAP = 10;
    private static final NextMeeting UNKNOWN = new NextMeeting(null, null, null, "");

    private final I18n texts = I18n.beside(HeaderForm.class);
    private final MinutesModel model;

    HeaderForm(MinutesModel model) {
        super(GAP, GAP);
        this.model = model;
        getStyleClass().add("header-form");
        add("group", 24, Header::group, (header, words) -> words.isBlank() ? null : header.withGroup(words));
        add("date", 13, header -> Days.full(header.date()), (header, words) -> date(words)
                .map(header::withDate)
                .orElse(null));
        add(
                "start",
                5,
                header -> Days.span(header.start(), null),
                (header, words) -> time(words, header.end(), header));
        add(
                "end",
                5,
                header -> Days.span(header.end(), null),
                (header, words) -> words.isBlank()
                        ? header.withTimes(header.start(), null)
                        : HeaderWords.time(words)
                                .map(end -> header.withTimes(header.start(), end))
                                .orElse(null));
        add("place", 20, Header::place, Header::withPlace);
        add("chair", 16, Header::chair, Header::withChair);
        add("noteTaker", 16, Header::noteTaker, Header::withNoteTaker);
        add(
                "previous",
                13,
                header -> Days.full(header.previousMinutes()),
                (header, words) -> words.isBlank()
                        ? header.withPreviousMinutes(null)
                        : date(words).map(header::withPreviousMinutes).orElse(null));
        add(
                "next.date",
                13,
                header -> Days.full(next(header).date()),
                (header, words) -> words.isBlank()
                        ? header.withNext(null)
                        : date(words).map(day -> withNext(header, day)).orElse(null));
        add("next.start", 5, header -> Days.span(next(header).start(), null), (header, words) -> HeaderWords.time(words)
                .map(start -> header.withNext(new NextMeeting(
                        next(header).date(),
                        start,
                        next(header).end(),
                        next(header).place())))
                .orElse(words.isBlank() ? header : null));
        add("next.end", 5, header -> Days.span(next(header).end(), null), (header, words) -> HeaderWords.time(words)
                .map(end -> header.withNext(new NextMeeting(
                        next(header).date(),
                        next(header).start(),
                        end,
                        next(header).place())))
                .orElse(words.isBlank() ? header : null));
        add(
                "next.place",
                20,
                header -> next(header).place(),
                (header, words) -> header.withNext(new NextMeeting(
                        next(header).date(), next(header).start(), next(header).end(), words)));
    }

    /** Puts the caret into the first field. */
    void focusFirst() {
        lookup(".text-field").requestFocus();
    }

    /** A field; {@code change} gives the changed header, or null for words that cannot be read. */
    private void add(
            String key,
            int columns,
            Function<Header, String> say,
            BiFunction<Header, String, @Nullable Header> change) {
        TextField field = new TextField();
        field.setId("header-" + key.replace('.', '-'));
        field.setPrefColumnCount(columns);
        field.setMaxWidth(USE_PREF_SIZE);
        model.stateProperty().subscribe(now -> field.setEditable(model.isEditable()));
        Label name = new Label(texts.text("header." + key));
        name.getStyleClass().add("label-head");
        name.setLabelFor(field);
        Label problem = new Label(texts.text("header.unreadable"));
        problem.getStyleClass().add("field-problem");
        problem.setVisible(false);
        problem.setManaged(false);
        Runnable take = () -> {
            Header changed = change.apply(model.head().header(), field.getText().strip());
            problem.setVisible(changed == null);
            problem.setManaged(changed == null);
            if (changed != null) {
                model.head().setHeader(changed);
            }
        };
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused
                    && !field.getText().strip().equals(say.apply(model.head().header()))) {
                take.run();
            }
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) {
                take.run();
            }
        });
        model.head().headerProperty().subscribe(header -> field.setText(say.apply(header)));
        getChildren().add(new VBox(2, name, field, problem));
    }

    private Optional<LocalDate> date(String words) {
        return HeaderWords.isoDate(words).or(() -> model.reading()
                .due(words)
                .filter(due -> due.from() != null && due.from().equals(due.to()))
                .map(Due::to));
    }

    private static @Nullable Header time(String words, @Nullable LocalTime end, Header header) {
        return words.isBlank()
                ? header.withTimes(null, null)
                : HeaderWords.time(words)
                        .map(start -> header.withTimes(start, end))
                        .orElse(null);
    }

    private static NextMeeting next(Header header) {
        return header.next() == null ? UNKNOWN : header.next();
    }

    private static Header withNext(Header header, LocalDate day) {
        NextMeeting next = next(header);
        return header.withNext(new NextMeeting(day, next.start(), next.end(), next.place()));
    }
}
