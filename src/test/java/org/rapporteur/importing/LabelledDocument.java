package org.rapporteur.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.EventDue;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.meeting.NextMeeting;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.Folding;

/**
 * What was read of a document beside its labels.
 *
 * <p>A labelled action is found when an action was read whose words are the same, or begin the same for at least twenty
 * letters as far as the shorter goes (labels are cut), or hold the label's, or share four fifths of them; each read action
 * counts once. Owners
 * count when they are the same set, names and aliases alike; dues when the last day is the labelled or an accepted one.
 * Present organisations are compared as sets, one by one. What a document looks back on may be labelled or not, and is never
 * wrong. An action labelled {@code optional} is right when it is found and not missed when it is not; a sentence among {@code
 * promises_accept} may be suggested or not; {@code date_accept} and {@code group_accept} are other fair readings.
 */
final class LabelledDocument {
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:the|la|le|les|el|los|las)\\s|^l['’]");

    /** "Lake Council (LC)" is the Lake Council. */
    private static final Pattern SHORT_FORM = Pattern.compile("\\s*\\(\\p{Lu}[\\p{L}&/-]*\\p{Lu}[\\p{L}&/-]*\\)$");

    /** An action as read; {@code earlier} where the document only looks back on it. */
    record Action(String text, Recognition recognition, boolean earlier) {}

    private final Recogniser recogniser;
    private final Map<String, Object> labels;
    private final MinutesDraft draft;
    private final List<Action> read;
    private final LocalDate on;

    /**
     * Takes both.
     *
     * @param recogniser of the directory, which the document's own names are added to
     */
    LabelledDocument(
            Recogniser recogniser, Map<String, Object> labels, MinutesDraft draft, List<Action> read, LocalDate on) {
        this.recogniser = recogniser;
        this.labels = labels;
        this.draft = draft;
        this.read = read;
        this.on = on;
    }

    Score score() {
        Minutes minutes = draft.minutes();
        List<Action> left = new ArrayList<>(read);
        List<?> labelled = list("actions");
        int owners = 0;
        int dues = 0;
        int wanted = 0;
        int found = 0;
        for (Object entry : labelled) {
            Map<?, ?> label = (Map<?, ?>) entry;
            boolean optional = Boolean.TRUE.equals(label.get("optional"));
            wanted += optional ? 0 : 1;
            Action match = match(left, text(label.get("text")));
            if (match != null && optional) {
                left.remove(match);
            } else if (match != null) {
                found++;
                left.remove(match);
                owners += owners(match).equals(names((List<?>) label.get("agencies"))) ? 1 : 0;
                dues += isDue(match, label) ? 1 : 0;
            }
        }
        left.removeIf(Action::earlier);
        Set<String> here = names(
                minutes.present().stream().map(attendee -> attendee.name()).toList());
        Set<String> there = names(list("present"));
        int both = (int) here.stream().filter(there::contains).count();
        NextMeeting meeting = minutes.header().next();
        String next = meeting == null || meeting.date() == null ? "" : String.valueOf(meeting.date());
        Score.Share[] promises = promises();
        return new Score(
                new Score.Share(found, wanted),
                new Score.Share(found, found + left.size()),
                new Score.Share(owners, wanted),
                new Score.Share(dues, wanted),
                Score.Share.of(
                        text(labels.get("date")).equals(text(minutes.header().date()))),
                Score.Share.of(Stream.concat(Stream.ofNullable(labels.get("group")), list("group_accept").stream())
                                .anyMatch(name -> words(text(name))
                                        .equals(words(minutes.header().group())))
                        || (labels.get("group") == null
                                && minutes.header().group().isEmpty())),
                new Score.Share(both, there.size()),
                new Score.Share(both, here.size()),
                Score.Share.of(text(labels.get("next_meeting")).equals(next)),
                promises[0],
                promises[1]);
    }

    private List<?> list(String key) {
        return labels.get(key) instanceof List<?> list ? list : List.of();
    }

    private @Nullable Action match(List<Action> left, String label) {
        return left.stream()
                .filter(action -> words(action.text).equals(words(label)))
                .findFirst()
                .or(() -> left.stream()
                        .filter(action -> isSame(action.text, label))
                        .findFirst())
                .orElse(null);
    }

    /** Names by what the directory and the document itself say they stand for. */
    private Set<String> names(@Nullable List<?> written) {
        return names(written, draft.recogniser(recogniser).vocabulary());
    }

    private Set<String> owners(Action action) {
        return names(action.recognition.ownerNames().stream()
                .map(owner -> owner.name())
                .toList());
    }

    private boolean isDue(Action action, Map<?, ?> label) {
        var due = action.recognition.dueSaid();
        String to = due == null || due.to() == null ? "" : due.to().toString();
        boolean accepted = label.get("due_accept") instanceof List<?> others
                && others.stream().map(LabelledDocument::text).anyMatch(to::equals);
        Due known = EventDue.known(due, draft.minutes().header());
        String next = known == null || known.to() == null ? to : known.to().toString();
        return to.equals(text(label.get("due_iso_or_null")))
                || next.equals(text(label.get("due_iso_or_null")))
                || accepted;
    }

    /**
     * Suggestions in the paragraphs that are no actions, where the labels say which promises the body holds; one that was
     * taken for an action outright is found as well.
     */
    private Score.Share[] promises() {
        List<String> labelled = list("implied_actions_not_in_list").stream()
                .map(LabelledDocument::text)
                .toList();
        Recogniser known = draft.recogniser(recogniser);
        List<Block> body = draft.minutes().blocks().stream()
                .filter(block ->
                        block.kind() != BlockKind.ACTION && !block.kind().isHeading())
                .toList();
        List<String> suggested = body.stream()
                .filter(block -> !block.corrections().suggestionDismissed())
                .flatMap(block -> known.promises(block.text(), on).stream()
                        .map(promise -> block.text().substring(promise.start(), promise.end())))
                .toList();
        long hit = labelled.stream()
                .filter(label -> Stream.concat(suggested.stream(), read.stream().map(Action::text))
                        .anyMatch(text -> isPart(label, text)))
                .count();
        List<String> fair =
                list("promises_accept").stream().map(LabelledDocument::text).toList();
        long right = suggested.stream()
                .filter(text -> Stream.concat(labelled.stream(), fair.stream()).anyMatch(label -> isPart(label, text)))
                .count();
        boolean counts = !labelled.isEmpty();
        return new Score.Share[] {
            new Score.Share((int) hit, labelled.size()),
            counts ? new Score.Share((int) (suggested.size() - right), body.size()) : Score.Share.NONE
        };
    }

    /** The label's parts around its dots all stand in the sentence. */
    private boolean isPart(String label, String sentence) {
        String said = String.join(" ", words(sentence));
        return Stream.of(label.split("\\.\\.\\.", -1)).allMatch(part -> said.contains(String.join(" ", words(part))));
    }

    private static boolean isSame(String read, String label) {
        List<String> a = words(read);
        List<String> b = words(label);
        String one = String.join(" ", a);
        String two = String.join(" ", b);
        int shorter = Math.min(one.length(), two.length());
        if (shorter >= 20 && one.regionMatches(0, two, 0, shorter)) {
            return true;
        }
        if (b.size() >= 4 && (" " + one + " ").contains(" " + two + " ")) {
            return true;
        }
        Set<String> shared = new TreeSet<>(a);
        shared.retainAll(b);
        Set<String> all = new TreeSet<>(a);
        all.addAll(b);
        return shared.size() * 5 >= all.size() * 4;
    }

    private static List<String> words(String text) {
        return Stream.of(Folding.fold(text).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Names by the short names of the directory, without a short form in brackets; one that joins several with a comma is those. */
    private static Set<String> names(@Nullable List<?> written, Vocabulary vocabulary) {
        Set<String> names = new TreeSet<>();
        for (Object name : written == null ? List.of() : written) {
            for (String part : ARTICLE.matcher(text(name)).replaceFirst("").split(",", -1)) {
                String plain = SHORT_FORM.matcher(part).replaceFirst("");
                String known = vocabulary
                        .find(part)
                        .or(() -> vocabulary.find(plain))
                        .map(term -> term.name())
                        .orElse(plain);
                names.add(String.join(" ", words(known)));
            }
        }
        return names;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
