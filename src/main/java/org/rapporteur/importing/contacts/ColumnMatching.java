package org.rapporteur.importing.contacts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.directory.ContactField;

/**
 * Which column means what: as their titles say, unless somebody corrected it.
 *
 * @param corrected titles (folded) with their code; a blank code leaves the column out
 */
public record ColumnMatching(Map<String, String> corrected) {
    public static final ColumnMatching BY_TITLE = new ColumnMatching(Map.of());

    public ColumnMatching {
        corrected = Map.copyOf(corrected);
    }

    /** What the columns of a table mean, in their order. */
    public List<Optional<Target>> of(ContactTable table) {
        List<Optional<Target>> targets = table.titles().stream().map(this::of).toList();
        boolean given = has(targets, ContactField.GIVEN_NAME);
        boolean full = has(targets, ContactField.FULL_NAME);
        boolean family = has(targets, ContactField.FAMILY_NAME);
        if (given || !family) {
            return targets;
        }
        // "Nom" alone is the whole name; "Nombre" beside "Apellidos" is the given one.
        return full
                ? renamed(targets, ContactField.FULL_NAME, ContactField.GIVEN_NAME)
                : renamed(targets, ContactField.FAMILY_NAME, ContactField.FULL_NAME);
    }

    private static boolean has(List<Optional<Target>> targets, ContactField field) {
        return targets.stream()
                .anyMatch(one -> one.filter(target -> target.field() == field).isPresent());
    }

    private static List<Optional<Target>> renamed(
            List<Optional<Target>> targets, ContactField from, ContactField into) {
        return targets.stream()
                .map(one -> one.map(target -> target.field() == from ? Target.of(into) : target))
                .toList();
    }

    /** What a title means by itself. */
    public Optional<Target> of(String title) {
        String code = corrected.get(ColumnTitles.key(title));
        if (code != null) {
            return code.isEmpty() ? Optional.empty() : Optional.of(Target.decode(code));
        }
        return ColumnTitles.target(title);
    }

    /** The same with one title corrected; an empty target leaves the column out. */
    public ColumnMatching with(String title, Optional<Target> target) {
        Map<String, String> now = new HashMap<>(corrected);
        now.put(ColumnTitles.key(title), target.map(Target::code).orElse(""));
        return new ColumnMatching(now);
    }

    /** Titles of all tables, once each, with a line's value as an example. */
    public static Map<String, String> examples(List<ContactTable> tables) {
        Map<String, String> examples = new LinkedHashMap<>();
        for (ContactTable table : tables) {
            for (int i = 0; i < table.titles().size(); i++) {
                int column = i;
                String example = table.lines().stream()
                        .filter(line -> line.cells().size() > column)
                        .map(line -> line.cells().get(column).strip())
                        .filter(cell -> !cell.isEmpty())
                        .limit(2)
                        .collect(Collectors.joining(" · "));
                if (!table.titles().get(i).isBlank() || !example.isEmpty()) {
                    examples.putIfAbsent(table.titles().get(i), example);
                }
            }
        }
        return examples;
    }
}
