package org.rapporteur.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.Corrections;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;

/**
 * Writes down what the words of an action alone would not say: owners and due that a table gives in columns of their own, and
 * dates read by the habit of a document.
 */
final class CellCorrections {
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;/&+\\n]\\s*|\\s+(?:and|et|y)\\s+");

    private final Recogniser recogniser;
    private final Recogniser later;
    private final LocalDate on;

    CellCorrections(Recogniser recogniser, LocalDate on) {
        this.recogniser = recogniser;
        this.later = recogniser.plain();
        this.on = on;
    }

    /** The action's block with corrections where it would be read differently without. */
    Block of(Block block, ActionTable.@Nullable Entry entry) {
        Recognition read = recogniser.action(block.text(), on);
        Corrections corrections = block.corrections();
        String who = entry == null || entry.who() == null ? "" : entry.who().strip();
        if (!who.isEmpty()) {
            List<String> names = names(who);
            boolean same =
                    names.equals(read.ownerNames().stream().map(Owner::name).toList());
            corrections = same || names.isEmpty() ? corrections : corrections.withOwners(names);
        }
        corrections = due(block, read, entry == null ? null : entry.when(), corrections);
        return new Block(block.uid(), block.kind(), block.depth(), block.content(), corrections);
    }

    private Corrections due(Block block, Recognition read, @Nullable String when, Corrections corrections) {
        Due said = read.dueSaid();
        Optional<Due> cell = when == null || when.isBlank() ? Optional.empty() : recogniser.due(when.strip(), on);
        Due wanted = cell.orElse(said);
        Due again = later.action(block.text(), on).dueSaid();
        LocalDate day = wanted == null ? null : wanted.to();
        boolean same = day == null || (again != null && Objects.equals(again.to(), day));
        return same ? corrections : corrections.withDue(String.valueOf(day));
    }

    private List<String> names(String who) {
        List<Owner> owners = recogniser.owners(who);
        return !owners.isEmpty()
                ? owners.stream().map(Owner::name).toList()
                : BETWEEN.splitAsStream(BRACKETS.matcher(who).replaceAll(" "))
                        .map(String::strip)
                        .filter(name -> name.chars().anyMatch(Character::isLetter))
                        .toList();
    }
}
