package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Line;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Folding;

/**
 * Words of a writer's own that stand before actions as "Action:" does: "Resolution: the Port Office to lend …", "Reco : …". A
 * word that comes again with a colon, and behind which most times somebody is told to do something, is such a label.
 */
final class OwnLabels {
    private static final Pattern LABEL = Pattern.compile(
            "(?:^|(?<=[.;!?)]\\s))(?<label>(?:\\p{Lu}[\\p{L}’'-]{2,20}|À)(?:\\s\\p{L}[\\p{L}’'-]{0,15}){0,3})(?:\\s*\\d{1,2})?\\s?:\\s+(?=\\p{L})");
    /** Said again and again they need not tell anybody in so many words. */
    private static final Set<String> FOLLOWING = Set.of(
            "suivi",
            "suite",
            "suites",
            "a suivre",
            "seguimiento",
            "queda pendiente",
            "quedan pendientes",
            "pendiente",
            "follow-up",
            "follow up",
            "to follow",
            "to follow up");

    private static final int LEAST = 2;
    /** Of thousands of lines with one label a few say what it stands for. */
    private static final int MOST_ASKED = 12;

    private final Set<String> labels;

    private OwnLabels(Set<String> labels) {
        this.labels = labels;
    }

    /** Where a label stands in a text, and where the words behind it begin. */
    record Place(int start, int end) {}

    /** Finds the labels of a document. */
    static OwnLabels in(List<Line> lines, Recogniser recogniser) {
        Map<String, List<String>> said = new HashMap<>();
        for (Line line : lines) {
            if (line.isHeading() || !line.cells().isEmpty() || line.text().indexOf(':') < 0) {
                continue;
            }
            Matcher label = LABEL.matcher(line.text());
            while (label.find()) {
                said.computeIfAbsent(Folding.fold(label.group("label")), first -> new ArrayList<>())
                        .add(line.text().substring(label.end()));
            }
        }
        Set<String> labels = new HashSet<>();
        said.forEach((label, all) -> {
            List<String> asked = all.subList(0, Math.min(all.size(), MOST_ASKED));
            boolean again = asked.size() >= LEAST && !recogniser.knowsOwners(label) && Labels.alone(label) == null;
            long told = again ? asked.stream().filter(recogniser::isTold).count() : 0;
            boolean follows = asked.size() >= LEAST && FOLLOWING.contains(label);
            if (follows || (told >= LEAST && told * 4 >= asked.size() * 3L)) {
                labels.add(label);
            }
        });
        return new OwnLabels(labels);
    }

    /** The first of them in a text, or null. */
    @Nullable
    Place first(String text) {
        Matcher label = LABEL.matcher(text);
        while (!labels.isEmpty() && label.find()) {
            if (labels.contains(Folding.fold(label.group("label")))) {
                return new Place(label.start(), label.end());
            }
        }
        return null;
    }
}
