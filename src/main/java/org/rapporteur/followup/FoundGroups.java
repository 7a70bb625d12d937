package org.rapporteur.followup;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.store.Row;

/** Gathers groups out of rows; the rows of one stand together. */
final class FoundGroups {
    private final List<FollowUpGroup> groups = new ArrayList<>();
    private @Nullable String key;
    private FoundRows rows = new FoundRows();

    /** Takes the next row; gives the number of groups before its own. */
    int add(Row row) {
        String now = row.text("group_key");
        if (key != null && !key.equalsIgnoreCase(now)) {
            finish(key);
            key = null;
        }
        key = key == null ? now : key;
        rows.add(row);
        return groups.size();
    }

    List<FollowUpGroup> groups() {
        if (key != null) {
            finish(key);
            key = null;
        }
        return groups;
    }

    private void finish(String of) {
        groups.add(new FollowUpGroup(of, rows.followUps()));
        rows = new FoundRows();
    }
}
