package org.rapporteur.overview.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.rapporteur.followup.AgencyCount;
import org.rapporteur.followup.FollowUp;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.ui.DueLine;
import org.rapporteur.fx.Command;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.EmptyState;
import org.rapporteur.fx.Face;
import org.rapporteur.fx.Fxml;
import org.rapporteur.fx.I18n;
import org.rapporteur.fx.SafeText;
import org.rapporteur.fx.Screen;
import org.rapporteur.meeting.MeetingSummary;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.meeting.ui.MeetingLines;
import org.rapporteur.meeting.ui.MeetingTable;
import org.rapporteur.meeting.ui.MeetingsModel;
import org.rapporteur.navigation.Navigator;
import org.rapporteur.navigation.Route;
import org.rapporteur.recognition.OwnerKind;

/** The overview: cards that tell how things stand, each leading to where something can be done about it. */
public final class OverviewController implements Screen {
    private static final int MOST_AGENCIES = 6;
    private static final int MOST_MEETINGS = 5;

    private final I18n texts = I18n.beside(OverviewController.class);
    private final OverviewModel model;
    private final Navigator navigator;
    private final Face face;

    @FXML
    private Label nextDay;

    @FXML
    private Label nextWhere;

    @FXML
    private Label open;

    @FXML
    private Label late;

    @FXML
    private Label done;

    @FXML
    private Label lastDay;

    @FXML
    private Label lastWhere;

    @FXML
    private FlowPane lastChips;

    @FXML
    private GridPane owed;

    @FXML
    private VBox longest;

    @FXML
    private MeetingLines meetings;

    @FXML
    private VBox cards;

    @FXML
    private VBox nothing;

    public OverviewController(OverviewModel model, MeetingsModel meetingsModel, Navigator navigator) {
        this.model = model;
        this.navigator = navigator;
        Command create = Command.of(
                texts,
                "overview.new",
                "plus",
                "Shortcut+N",
                () -> meetingsModel.create(id -> navigator.go(new Route.Meeting(id, null))));
        Command figures =
                Command.of(texts, "overview.figures", "bar-chart-2", null, () -> navigator.go(new Route.Figures()));
        Parent view = Fxml.load(this);
        // The next meeting is the window's own command; here it has a button as well.
        Command next = Command.of(
                texts,
                "overview.next",
                "skip-forward",
                "Shortcut+Shift+N",
                () -> meetingsModel.planNext(id -> navigator.go(new Route.Meeting(id, null))));
        face = new Face(view, texts.text("title"))
                .hint(texts.text("hint"))
                .commands(List.of(figures, create))
                .buttons(next, create)
                .whileShown(model::start, model::stop);
        wire(create);
    }

    @Override
    public Face face() {
        return face;
    }

    private void wire(Command create) {
        meetings.setOnOpen(id -> navigator.go(new Route.Meeting(id, null)));
        nothing.getChildren()
                .setAll(new EmptyState("file-text", texts.text("empty"))
                        .offer(texts.text("empty.new"), create::run)
                        .offer(texts.text("empty.import"), () -> navigator.go(new Route.Import(List.of()))));
        model.answerProperty().subscribe(answer -> answer.ifPresent(this::show));
    }

    @FXML
    private void didOpenFollowUps() {
        navigator.go(new Route.FollowUps(FollowUpFilter.ALL.withState(FollowUpFilter.State.OPEN)));
    }

    @FXML
    private void didOpenLate() {
        navigator.go(new Route.FollowUps(FollowUpFilter.ALL.withState(FollowUpFilter.State.OVERDUE)));
    }

    @FXML
    private void didOpenLast() {
        model.answerProperty()
                .get()
                .flatMap(OverviewModel.Answer::last)
                .ifPresent(last -> navigator.go(new Route.Meeting(last.id(), null)));
    }

    private void show(OverviewModel.Answer answer) {
        boolean empty = answer.meetings().isEmpty();
        cards.setVisible(!empty);
        cards.setManaged(!empty);
        nothing.setVisible(empty);
        nothing.setManaged(empty);
        showNext(answer);
        open.setText(String.valueOf(answer.open()));
        late.setText(answer.late() == 0 ? texts.text("late.none") : texts.text("late", answer.late()));
        late.getStyleClass().setAll("label", answer.late() == 0 ? "good" : "late");
        done.setText(texts.text("done", answer.done()));
        showLast(answer.today(), answer.last());
        showOwed(answer);
        longest.getChildren()
                .setAll(
                        answer.longest().isEmpty()
                                ? List.of(muted(texts.text("late.none.long")))
                                : answer.longest().stream()
                                        .map(late -> lateLine(late, answer.today()))
                                        .toList());
        meetings.show(answer.meetings().stream().limit(MOST_MEETINGS).toList());
    }

    private void showNext(OverviewModel.Answer answer) {
        Optional<NextMeeting> next = answer.next();
        nextDay.setText(
                next.map(one -> OverviewModel.day(answer.today(), one.date())).orElse(texts.text("next.none")));
        nextWhere.setText(next.map(one -> Stream.of(
                                Days.span(one.start(), one.end()),
                                one.place(),
                                one.date() == null ? "" : model.away(answer.today(), one.date()))
                        .filter(part -> !part.isEmpty())
                        .reduce((left, right) -> left + " · " + right)
                        .orElse(""))
                .orElseGet(() -> answer.announced()
                        .map(past -> texts.text("next.past", Days.full(past.date())))
                        .orElse(texts.text("next.none.long"))));
    }

    private void showLast(LocalDate today, Optional<MeetingSummary> last) {
        lastDay.setText(last.map(one -> OverviewModel.day(today, one.date())).orElse("–"));
        lastWhere.setText(last.map(one -> Stream.of(one.place(), texts.text("actions", one.actions()))
                        .filter(part -> !part.isEmpty())
                        .reduce((left, right) -> left + " · " + right)
                        .orElse(""))
                .orElse(""));
        lastChips
                .getChildren()
                .setAll(last.map(one -> List.<Node>of(MeetingTable.chip(one.state())))
                        .orElse(List.of()));
    }

    private void showOwed(OverviewModel.Answer answer) {
        List<Node> nodes = new ArrayList<>();
        owed.getChildren().clear();
        List<AgencyCount> most = answer.agencies().stream().limit(MOST_AGENCIES).toList();
        int longestBar =
                Math.max(1, most.stream().mapToInt(AgencyCount::open).max().orElse(1));
        for (int row = 0; row < most.size(); row++) {
            AgencyCount agency = most.get(row);
            Button name = new Button(agency.kind() == OwnerKind.UNKNOWN ? agency.agency() + "?" : agency.agency());
            name.getStyleClass().addAll("link", "owed-name");
            name.setWrapText(true);
            name.setMnemonicParsing(false);
            name.setAccessibleText(texts.text("owes", agency.agency(), agency.open(), agency.overdue()));
            name.setOnAction(pressed -> navigator.go(new Route.FollowUps(
                    FollowUpFilter.ALL.withAgencies(List.of(agency.agency())).withState(FollowUpFilter.State.OPEN))));
            owed.add(name, 0, row);
            owed.add(new OwedBar(agency, longestBar), 1, row);
            nodes.add(name);
        }
        if (nodes.isEmpty()) {
            owed.add(muted(texts.text("owed.none")), 0, 0);
        }
    }

    private Node lateLine(FollowUp followUp, LocalDate today) {
        VBox line = new VBox(2);
        SafeText text = new SafeText(followUp.text());
        Label caption = muted(Stream.of(
                        String.join(
                                ", ",
                                followUp.owners().stream()
                                        .map(owner -> owner.name())
                                        .toList()),
                        followUp.due() == null ? "" : followUp.due().phrase(),
                        DueLine.late(followUp, today).orElse(""))
                .filter(part -> !part.isEmpty())
                .reduce((left, right) -> left + " · " + right)
                .orElse(""));
        caption.getStyleClass().setAll("label", "caption");
        line.getChildren().addAll(text, caption);
        return line;
    }

    private static Label muted(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }
}
