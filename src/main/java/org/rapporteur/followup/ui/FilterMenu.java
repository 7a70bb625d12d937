package org.rapporteur.followup.ui;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.rapporteur.followup.AgencyCount;
import org.rapporteur.followup.FollowUpFilter;
import org.rapporteur.followup.OwnerMode;
import org.rapporteur.fx.Days;
import org.rapporteur.fx.I18n;

/** The menus from which conditions are added to a filter. */
final class FilterMenu {
    private final I18n texts;
    private final FollowUpFilter filter;
    private final Consumer<FollowUpFilter> choose;

    FilterMenu(I18n texts, FollowUpFilter filter, Consumer<FollowUpFilter> choose) {
        this.texts = texts;
        this.filter = filter;
        this.choose = choose;
    }

    /** How the agencies must own what is found. */
    List<MenuItem> modes() {
        return List.of(OwnerMode.values()).stream()
                .map(mode -> item(texts.text("mode." + mode), filter.withMode(mode)))
                .toList();
    }

    /** Everything that can be added. */
    List<MenuItem> conditions(FollowUpsModel.Answer now) {
        return List.of(
                menu(
                        "status",
                        List.of(FollowUpFilter.State.values()).stream()
                                .map(state -> item(texts.text("state." + state), filter.withState(state)))
                                .toList()),
                menu("due", dues(now.today())),
                menu(
                        "agency",
                        now.agencies().stream()
                                .map(AgencyCount::agency)
                                .filter(name -> !filter.agencies().contains(name))
                                .map(name -> item(name, filter.withAgencies(with(filter.agencies(), name))))
                                .toList()),
                menu(
                        "topic",
                        now.topics().stream()
                                .map(topic -> item(topic, filter.withTopic(topic)))
                                .toList()),
                menu(
                        "meeting",
                        now.meetings().stream()
                                .map(meeting -> item(Days.full(meeting.date()), filter.withMeeting(meeting.id())))
                                .toList()));
    }

    private List<MenuItem> dues(LocalDate today) {
        LocalDate monthEnd = today.with(TemporalAdjusters.lastDayOfMonth());
        return List.of(
                item(texts.text("due.past"), filter.withDue(null, today.minusDays(1))),
                item(texts.text("due.week"), filter.withDue(today, today.plusDays(7))),
                item(texts.text("due.month"), filter.withDue(today, monthEnd)),
                item(
                        texts.text("due.nextMonth"),
                        filter.withDue(
                                monthEnd.plusDays(1), monthEnd.plusDays(1).with(TemporalAdjusters.lastDayOfMonth()))),
                item(texts.text("due.quarter"), filter.withDue(today, today.plusMonths(3))));
    }

    private Menu menu(String name, List<MenuItem> items) {
        Menu menu = new Menu(texts.text("menu." + name));
        menu.getItems().setAll(items);
        menu.setDisable(items.isEmpty());
        return menu;
    }

    private MenuItem item(String text, FollowUpFilter wanted) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(pressed -> choose.accept(wanted));
        return item;
    }

    private static List<String> with(List<String> names, String name) {
        return Stream.concat(names.stream(), Stream.of(name)).toList();
    }
}
