package org.rapporteur.followup.ui;

import java.util.stream.Stream;
import org.rapporteur.followup.FollowUpOrder;
import org.rapporteur.followup.FollowUpOrder.Grouping;
import org.rapporteur.followup.FollowUpOrder.Sort;
import org.rapporteur.views.SavedView;

/** The order that a saved view names; what another program wrote counts as the usual one. Pure. */
final class SavedOrder {
    private static final String DOWN = " DESC";

    private SavedOrder() {}

    static FollowUpOrder of(SavedView view) {
        Grouping grouping = Stream.of(Grouping.values())
                .filter(one -> one.name().equals(view.grouping()))
                .findFirst()
                .orElse(Grouping.NONE);
        boolean down = view.sort().endsWith(DOWN);
        String name = down ? view.sort().substring(0, view.sort().length() - DOWN.length()) : view.sort();
        Sort sort = Stream.of(Sort.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Sort.DUE);
        return new FollowUpOrder(grouping, sort, down);
    }
}
