package org.rapporteur.directory.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.rapporteur.directory.ContactFilter;
import org.rapporteur.fx.Chip;
import org.rapporteur.fx.I18n;

/** The conditions of a filter of people as chips, and a chip that offers more. */
final class PeopleFilterChips {
    private static final int MOST = 40;

    private final I18n texts;
    private final Consumer<ContactFilter> change;

    PeopleFilterChips(I18n texts, Consumer<ContactFilter> change) {
        this.texts = texts;
        this.change = change;
    }

    List<Node> of(ContactFilter filter, PeopleModel.Answer answer) {
        List<Node> chips = new ArrayList<>();
        if (filter.organisation() != null) {
            chips.add(chip(filter.organisation(), filter.withOrganisation(null)));
        }
        if (filter.country() != null) {
            chips.add(chip(filter.country(), filter.withCountry(null)));
        }
        if (filter.profile() != null) {
            chips.add(chip(filter.profile(), filter.withProfile(null)));
        }
        if (filter.state() != ContactFilter.State.HERE) {
            chips.add(chip(texts.text("state." + filter.state()), filter.withState(ContactFilter.State.HERE)));
        }
        Chip add = new Chip(texts.text("filter.add"), Chip.Kind.SUGGESTION);
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(filter, answer));
        add.setOnAction(pressed -> menu.show(add, Side.BOTTOM, 0, 4));
        chips.add(add);
        return chips;
    }

    /** The filter without its last condition. */
    static ContactFilter withoutLast(ContactFilter filter) {
        if (filter.state() != ContactFilter.State.HERE) {
            return filter.withState(ContactFilter.State.HERE);
        }
        return filter.profile() != null
                ? filter.withProfile(null)
                : filter.country() != null ? filter.withCountry(null) : filter.withOrganisation(null);
    }

    private Chip chip(String text, ContactFilter without) {
        return Chip.removable(text, Chip.Kind.ACCENT, () -> change.accept(without));
    }

    private List<MenuItem> items(ContactFilter filter, PeopleModel.Answer answer) {
        List<MenuItem> items = new ArrayList<>();
        for (ContactFilter.State state : ContactFilter.State.values()) {
            items.add(item(texts.text("state." + state), filter.withState(state)));
        }
        items.add(menu(texts.text("filter.organisation"), answer.organisations(), filter::withOrganisation));
        items.add(menu(texts.text("filter.country"), answer.countries(), filter::withCountry));
        items.add(menu(texts.text("filter.profile"), answer.profiles(), filter::withProfile));
        return items;
    }

    private Menu menu(String title, List<String> values, Function<String, ContactFilter> with) {
        Menu menu = new Menu(title);
        values.stream().limit(MOST).forEach(value -> menu.getItems().add(item(value, with.apply(value))));
        menu.setDisable(values.isEmpty());
        return menu;
    }

    private MenuItem item(String text, ContactFilter wanted) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(pressed -> change.accept(wanted));
        return item;
    }
}
