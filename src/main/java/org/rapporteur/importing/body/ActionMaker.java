package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.NoAction;
import org.rapporteur.importing.line.Review;
import org.rapporteur.importing.line.RichTextBuilder;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.table.ActionTable.Entry;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.Recogniser;

/** Makes actions of lines: one for each owner that is told something, with what stands beside them said of them. */
final class ActionMaker {
    private static final Pattern STRUCK =
            Pattern.compile("~{1,2}(?<done>[^~]{3,}?)~{1,2}[\\s.]*(?<more>[^~]*)", Pattern.DOTALL);

    private static final Pattern TRIPLE = Pattern.compile(
            "(?iu)¿?(?:who|qui|qui[eé]n)\\s*[?:]\\s*(?<who>[^?:]{2,80}?)\\s*[—–|;,.-]\\s*¿?(?:what|quoi|qu[eé])\\s*[?:]\\s*(?<what>.+?)\\s*[—–|;,.-]\\s*¿?(?:(?:by )?when|pour quand|quand|cu[aá]ndo)\\s*[?:]\\s*(?<when>.*)");
    private static final Pattern BEHIND_BRACKET = Pattern.compile("(?<=\\))\\s*;\\s+(?=\\p{Lu}\\p{Ll})");
    private static final Pattern HEAD =
            Pattern.compile("(?:^|(?<=[\\p{Ll}\\d).]\\s))(?<who>\\p{Lu}[^:;.()–]{1,60}?)\\s?:\\s+(?=\\S)");
    private static final Pattern BARS = Pattern.compile("\\s*\\|\\s*");
    /** "2.1 IOM to print the map": the number of the row that the words were copied from. */
    private static final Pattern DOTTED = Pattern.compile("\\d{1,2}\\.\\d{1,2}\\.?\\s+(?=\\p{Lu})");

    private static final int LEAST_CELLS = 2;

    private final Recogniser recogniser;
    private final BodyBlocks blocks;

    ActionMaker(Recogniser recogniser, BodyBlocks blocks) {
        this.recogniser = recogniser;
        this.blocks = blocks;
    }

    /** "… | UNHCR, IOM | 25 May | Relocate 40 families": who, when and what between bars, in whatever order. */
    private @Nullable Entry piped(Line line, RichText content) {
        List<String> cells = BARS.splitAsStream(content.text())
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
        if (cells.size() < LEAST_CELLS) {
            return null;
        }
        String what =
                cells.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
        List<String> others = cells.stream().filter(cell -> !cell.equals(what)).toList();
        String who = others.stream()
                .filter(cell -> !recogniser.owners(cell).isEmpty())
                .findFirst()
                .orElse(null);
        String when = others.stream()
                .filter(cell -> !cell.equals(who))
                .filter(cell -> recogniser.due(cell, When.ANY_DAY).isPresent())
                .findFirst()
                .orElse(null);
        if (who == null) {
            return null;
        }
        String more = others.stream()
                .filter(cell -> !cell.equals(who) && !NoAction.says(cell))
                .map(cell -> " – " + cell)
                .collect(Collectors.joining());
        return new Entry(line.saying(what + more + " (" + who + ")"), who, when, null);
    }

    /** The actions that a paragraph holds, each with its own owner; gives their blocks. */
    List<String> all(Line line, RichText written, Section section) {
        Matcher number = DOTTED.matcher(written.text());
        boolean numbered =
                number.lookingAt() && recogniser.isTold(written.text().substring(number.end()));
        RichText content = numbered ? RichTextBuilder.from(written, number.end()) : written;
        Entry piped = content.text().indexOf('|') < 0 ? null : piped(line, content);
        if (piped != null) {
            List<String> made = one(line, piped.line().content(), section);
            made.forEach(uid -> blocks.says(uid, piped));
            return made;
        }
        List<Integer> starts = starts(content.text());
        List<String> made = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : content.text().length();
            made.addAll(one(line, RichTextBuilder.part(content, starts.get(i), end), section));
        }
        return made;
    }

    /** Where the actions of a paragraph begin: behind "(IOM); " as where another owner is told something. */
    private List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        Matcher next = BEHIND_BRACKET.matcher(text);
        while (next.find()) {
            starts.add(next.end());
        }
        if (starts.size() > 1) {
            return starts;
        }
        List<Integer> heads = heads(text);
        return heads.size() > 1 ? heads : recogniser.clauses(text);
    }

    /** "UNHCR: print the map IOM: check it", as a torn cell runs on: where the next known owner and a colon stand. */
    private List<Integer> heads(String text) {
        Matcher head = HEAD.matcher(text);
        List<Integer> starts = new ArrayList<>();
        int from = 0;
        while (head.find(from) && (head.start() == 0 || !starts.isEmpty())) {
            boolean known = recogniser.knowsOwners(head.group("who"));
            if (known) {
                starts.add(head.start());
            }
            from = known ? head.end() : head.start() + 1;
        }
        return starts;
    }

    /** The words as one action; its block, or none where it was said before. What is crossed out was done with earlier. */
    List<String> one(Line line, RichText content, Section section) {
        Matcher struck = STRUCK.matcher(content.text());
        if (struck.matches()) {
            List<String> done =
                    one(line, RichTextBuilder.part(content, struck.start("done"), struck.end("done")), section);
            done.forEach(uid -> blocks.reviewed(uid, Review.Status.DONE));
            if (!struck.group("more").isBlank()) {
                blocks.plain(line, RichTextBuilder.from(content, struck.start("more")));
            }
            return done;
        }
        String uid = blocks.action(line, content, section);
        return uid == null ? List.of() : List.of(uid);
    }

    /** The action of a table's row. */
    void entry(Entry entry, Section section) {
        Line line = entry.line();
        boolean told = entry.who() == null && starts(line.text()).size() > 1;
        List<String> made = told ? all(line, line.content(), section) : one(line, line.content(), section);
        made.forEach(uid -> blocks.says(uid, entry));
        if (section == Section.REVIEW && entry.status() == null) {
            made.forEach(uid -> blocks.reviewed(uid, null));
        }
    }

    /** "Who? WFP – What? Print the map – When? 3 June", in one line: what, and who and when behind it. */
    static @Nullable Entry triple(Line line) {
        Matcher asked = TRIPLE.matcher(line.text());
        if (!asked.matches()) {
            return null;
        }
        String when = asked.group("when").strip();
        String due = NoAction.says(when) ? "" : " – " + when;
        String words =
                asked.group("what").strip() + due + " (" + asked.group("who").strip() + ")";
        return new Entry(line.saying(words), asked.group("who").strip(), due.isEmpty() ? null : when, null);
    }

    /** "Action (WFP): print the map" becomes "WFP: print the map", which is WFP's. */
    void owned(Line line, Matcher label, Section section) {
        RichText words = RichTextBuilder.joined(
                RichTextBuilder.part(line.content(), label.start("who"), label.end("who")),
                ": ",
                RichTextBuilder.from(line.content(), label.end()));
        owe(one(line, words, section), line, label.group("who"), null);
    }

    /** Says of actions whose they are and by when; nothing where both are null. */
    void owe(List<String> made, Line line, @Nullable String who, @Nullable String when) {
        if (who != null || when != null) {
            made.forEach(uid -> blocks.says(uid, new Entry(line, who, when, null)));
        }
    }
}
