package org.rapporteur.meeting.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.rapporteur.meeting.Mark;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.Recognition;

/**
 * Puts an action into a house layout. An action without owners, or already in the wanted layout, stays exactly as
 * written; owners chosen by hand stand in the layout's place for them.
 */
final class ActionText {
    private static final Pattern CLOSING_BRACKET = Pattern.compile("\\s*\\).*", Pattern.DOTALL);
    private static final Pattern LEADING_TO = Pattern.compile("^to\\s+", Pattern.CASE_INSENSITIVE);

    private ActionText() {}

    static RichText lay(RichText written, Recognition read, ActionLayout wanted) {
        if (wanted == ActionLayout.AS_WRITTEN || read.owners().isEmpty() || isLaid(written.text(), read, wanted)) {
            return written;
        }
        String task = task(read.task());
        if (task.isEmpty()) {
            return written;
        }
        String owners = join(read.owners().stream()
                .map(owner -> words(owner, written.text()))
                .distinct()
                .toList());
        String end = written.text().strip().endsWith(".") ? "." : "";
        String topic = read.topic() == null ? "" : read.topic().strip() + " - ";
        String text = wanted == ActionLayout.OWNER_FIRST
                ? topic + (topic.isEmpty() ? upperFirst(owners) : owners) + " to " + lowerFirst(task) + end
                : topic + (topic.isEmpty() ? upperFirst(task) : task) + " (" + owners + ")" + end;
        return new RichText(text, carryOver(written, text));
    }

    private static boolean isLaid(String text, Recognition read, ActionLayout wanted) {
        boolean byHand = read.owners().stream().anyMatch(owner -> owner.end() == 0);
        if (byHand) {
            return false;
        }
        int last = read.owners().stream().mapToInt(Mention::end).max().orElse(0);
        boolean bracketed = last <= text.length()
                && CLOSING_BRACKET.matcher(text.substring(last)).matches();
        return bracketed == (wanted == ActionLayout.TOPIC_FIRST);
    }

    /** The owner in the words of the minutes, or by its name where it was chosen by hand. */
    private static String words(Mention<Owner> owner, String text) {
        return owner.end() == 0 || owner.end() > text.length()
                ? owner.what().name()
                : text.substring(owner.start(), owner.end());
    }

    private static String task(String read) {
        String task = LEADING_TO.matcher(read.strip()).replaceFirst("");
        return task.endsWith(".") ? task.substring(0, task.length() - 1).strip() : task;
    }

    /** "UNHCR", "UNHCR and IOM", "UNHCR, IOM and UNICEF". */
    static String join(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static String upperFirst(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Acronyms and single letters keep their capital. */
    private static String lowerFirst(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** Marks follow their words; a mark whose words are torn apart by the new order is left out. */
    private static List<Mark> carryOver(RichText written, String text) {
        List<Mark> carried = new ArrayList<>();
        for (Mark mark : written.marks()) {
            String words = written.text().substring(mark.start(), mark.end());
            for (int at = find(text, words, 0); at >= 0; at = find(text, words, at + 1)) {
                Mark moved = new Mark(at, at + words.length(), mark.kind(), mark.href());
                if (carried.stream().noneMatch(other -> overlap(other, moved))) {
                    carried.add(moved);
                    break;
                }
            }
        }
        return carried;
    }

    private static int find(String text, String words, int from) {
        for (int at = from; at + words.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                return at;
            }
        }
        return -1;
    }

    private static boolean overlap(Mark one, Mark other) {
        return one.kind() == other.kind() && one.start() < other.end() && other.start() < one.end();
    }
}
