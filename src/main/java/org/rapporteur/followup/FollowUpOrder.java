package org.rapporteur.followup;

/**
 * In which order follow-ups are wanted.
 *
 * @param grouping what stands together; a joint follow-up stands with each of its agencies
 * @param sort within a group
 * @param descending the other way round; what has no value stays last
 */
public record FollowUpOrder(Grouping grouping, Sort sort, boolean descending) {
    /** Earliest due first, in one list. */
    public static final FollowUpOrder BY_DUE = new FollowUpOrder(Grouping.NONE, Sort.DUE, false);

    /** Stored by name in saved views: do not rename. */
    public enum Grouping {
        NONE("''", ""),
        AGENCY(
                "coalesce(go.short_name, gh.short_name, gw.name)",
                """

                LEFT JOIN follow_up_owner gw ON gw.follow_up_id = f.id
                LEFT JOIN organisation go ON go.id = gw.organisation_id
                LEFT JOIN contact gc ON gc.id = gw.contact_id AND gc.deleted_at IS NULL
                LEFT JOIN organisation gh ON gh.id = gc.organisation_id AND gh.deleted_at IS NULL"""),
        TOPIC("t.name", ""),
        MEETING("m.date || ' ' || printf('%09d', m.id)", ""),
        DUE_MONTH("substr(f.due_to, 1, 7)", "");

        private final String key;
        private final String join;

        Grouping(String key, String join) {
            this.key = key;
            this.join = join;
        }
    }

    /** Stored by name in saved views: do not rename. */
    public enum Sort {
        DUE("f.due_to"),
        NUMBER("f.number"),
        ACTION("f.text COLLATE NOCASE"),
        STATUS("CASE f.status WHEN 'OPEN' THEN 0 WHEN 'IN_PROGRESS' THEN 1 WHEN 'DONE' THEN 2 ELSE 3 END"),
        TOPIC("t.name COLLATE NOCASE"),
        RAISED("m.date");

        private final String by;

        Sort(String by) {
            this.by = by;
        }
    }

    public FollowUpOrder withGrouping(Grouping changed) {
        return new FollowUpOrder(changed, sort, descending);
    }

    public FollowUpOrder withSort(Sort changed, boolean down) {
        return new FollowUpOrder(grouping, changed, down);
    }

    /** What names the group of a row; nothing where the row has none. */
    String groupKey() {
        return grouping.key;
    }

    String join() {
        return grouping.join;
    }

    String orderBy() {
        String direction = descending ? " DESC" : "";
        String within = sort.by + " IS NULL, " + sort.by + direction + ", f.number" + ", w.position";
        return switch (grouping) {
            case NONE -> within;
            case MEETING -> "group_key DESC, " + within;
            case AGENCY, TOPIC -> "group_key IS NULL, group_key COLLATE NOCASE, " + within;
            case DUE_MONTH -> "group_key IS NULL, group_key, " + within;
        };
    }
}
