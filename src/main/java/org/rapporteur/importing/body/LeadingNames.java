package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Folding;

/**
 * Names in front of items, as "Ana: hang the map" or "Boat people -> mend the pier", told by the habit of their document. Where
 * such names come again and again they are people, whether anybody knows them or not; topics do not come back. And where most
 * items of one list begin with owners that are known, what stands in the same place of the others is an owner as well.
 */
final class LeadingNames {
    private static final int LEAST_ITEMS = 4;
    private static final int LEAST_AGAIN = 2;
    private static final int LEAST_KNOWN = 2;
    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]*(?:\\s\\p{Lu}[\\p{L}'’.-]*){0,2}";
    private static final Pattern HEAD = Pattern.compile(
            "^(?:\\[[ xX]?\\]\\s*)?(?<who>" + NAME + "(?:\\s?(?:[&,+/]|and|et|y)\\s?" + NAME + "){0,5})\\s?:\\s+\\S");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[&,+/]\\s*|\\s+(?:and|et|y)\\s+");
    private static final Pattern PLACE = Pattern.compile(
            "^(?:\\[[ xX]?\\]\\s*)?(?<who>\\p{L}(?:[^:;.>→–—]|(?<=\\p{Lu}\\p{L}{0,4})\\.){0,60}?)(?:(?<colon>\\s?:\\s+)|(?<arrow>\\s[-=]{1,2}>\\s+|\\s?→\\s*)|(?<dash>\\s[–—-]\\s+))(?=\\S)");
    /** "12/05 - Ana - …": by when, in front of whose it is. */
    private static final Pattern DAY =
            Pattern.compile("^\\d{1,2}[./-]\\d{1,2}(?:[./-](?:\\d{2}){1,2})?\\s*[:–—-]\\s+(?=\\p{L})");
    /** "(140519-2, Ana) …": a number and whose it is. */
    private static final Pattern NUMBERED = Pattern.compile(
            "^(?:\\[[ xX]?\\]\\s*)?\\([\\w./#-]{0,12}\\d[\\w./-]{0,6}\\s*[,;:]\\s*(?<who>\\p{L}[^()\\d]{1,60})\\)\\s*(?=\\S)");
    /** "April 30 (Ana) draft the message": by when, and whose it is in a bracket behind. */
    private static final Pattern BEHIND_DAY =
            Pattern.compile("^(?:\\[[ xX]?\\]\\s*)?(?=[^()]*\\d)[\\p{L}\\d\\s.,/-]{3,20}\\((?<who>" + NAME
                    + "(?:\\s?(?:[&,+/]|and|et|y)\\s?" + NAME + "){0,5}|all|tous|todos)\\)\\s*:?\\s+(?=\\p{L})");
    /** What stands before a colon again and again, and is nobody. */
    private static final Set<String> NOBODY = Set.of(
            "action",
            "actions",
            "decision",
            "decisions",
            "agreed",
            "agreement",
            "resolution",
            "issue",
            "issues",
            "problem",
            "problems",
            "concern",
            "concerns",
            "question",
            "questions",
            "answer",
            "comment",
            "comments",
            "note",
            "notes",
            "context",
            "background",
            "rationale",
            "discussion",
            "status",
            "update",
            "updates",
            "result",
            "results",
            "outcome",
            "solution",
            "proposal",
            "objective",
            "purpose",
            "challenge",
            "challenges",
            "feedback",
            "process",
            "summary",
            "recommendation",
            "conclusion",
            "reminder",
            "remark",
            "probleme",
            "problemes",
            "contexte",
            "reponse",
            "remarque",
            "remarques",
            "constat",
            "resultat",
            "objectif",
            "defi",
            "defis",
            "proposition",
            "suivi",
            "rappel",
            "accion",
            "acciones",
            "acuerdo",
            "acuerdos",
            "problema",
            "problemas",
            "contexto",
            "pregunta",
            "respuesta",
            "nota",
            "resultado",
            "resultados",
            "objetivo",
            "propuesta",
            "comentario",
            "comentarios",
            "desafio",
            "conclusiones");

    /** "To be assigned: keep the stand": nobody as yet. */
    private static final Pattern VACANT = Pattern.compile(
            "(?iu).*(?<![\\p{L}])(?:à (?:pourvoir|trouver|définir|désigner)|vacante?|por (?:asignar|definir)|sin asignar|unassigned|to be (?:assigned|found|confirmed|decided)|tb[acd])(?![\\p{L}]).*");

    private static final int MOST_WORDS = 7;
    private static final int LONGEST_HEAD = 66;

    /** What stands between owner and deed. */
    private enum Sign {
        COLON,
        ARROW,
        DASH
    }

    private final IdentityHashMap<Line, String> byLine = new IdentityHashMap<>();

    private LeadingNames() {}

    /** Looks at all items of a document. */
    static LeadingNames in(List<Line> lines, Recogniser recogniser) {
        LeadingNames names = new LeadingNames();
        names.comingAgain(lines);
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            boolean listed = !line.isHeading() && line.cells().isEmpty();
            if (listed && !run.isEmpty() && isBelow(line, run.getLast())) {
                continue;
            }
            if (!run.isEmpty() && !(listed && line.isBeside(run.getLast().item()))) {
                names.besideKnown(run, recogniser);
                run.clear();
            }
            if (listed) {
                run.add(line);
            }
        }
        names.besideKnown(run, recogniser);
        return names;
    }

    /** What stands below an item is no end of its list. */
    private static boolean isBelow(Line line, Line above) {
        return line.item() != null
                && above.item() != null
                && line.item().depth() > above.item().depth();
    }

    private void comingAgain(List<Line> lines) {
        IdentityHashMap<Line, String> heads = new IdentityHashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : lines) {
            Matcher head = HEAD.matcher(line.text());
            Matcher numbered = NUMBERED.matcher(line.text());
            Matcher dated = BEHIND_DAY.matcher(line.text());
            if (line.item() != null && numbered.lookingAt()) {
                byLine.put(line, numbered.group("who"));
            } else if (line.item() != null && dated.lookingAt()) {
                byLine.put(line, dated.group("who"));
            } else if (line.cells().isEmpty()
                    && !line.isHeading()
                    && head.find()
                    && !NOBODY.contains(Folding.fold(head.group("who")))) {
                heads.put(line, head.group("who"));
                BETWEEN.splitAsStream(head.group("who")).forEach(name -> counts.merge(name, 1, Integer::sum));
            }
        }
        long again = counts.values().stream().filter(count -> count > 1).count();
        if (heads.size() >= LEAST_ITEMS && again >= LEAST_AGAIN) {
            byLine.putAll(heads);
        }
    }

    /** One list. */
    private void besideKnown(List<Line> run, Recogniser recogniser) {
        if (run.size() <= LEAST_KNOWN) {
            return;
        }
        Map<Sign, Integer> known = new EnumMap<>(Sign.class);
        Map<Sign, IdentityHashMap<Line, String>> others = new EnumMap<>(Sign.class);
        for (Line line : run) {
            Matcher day = DAY.matcher(line.text());
            boolean dated = day.find();
            String text = dated ? line.text().substring(day.end()) : line.text();
            Matcher place = PLACE.matcher(text);
            if (!mayBegin(text) || !place.find()) {
                continue;
            }
            Sign sign =
                    place.group("colon") != null ? Sign.COLON : place.group("arrow") != null ? Sign.ARROW : Sign.DASH;
            String who = place.group("who").strip();
            boolean sure = recogniser.namesKnown(who);
            if (sure) {
                known.merge(sign, 1, Integer::sum);
            }
            boolean may = who.split("\\s+", -1).length <= MOST_WORDS
                    && !NOBODY.contains(Folding.fold(who))
                    && !VACANT.matcher(who).matches()
                    && !recogniser.startsWithDeed(who);
            // A known name that begins the words is found by itself, behind a day it is not.
            if (sure ? dated : may) {
                others.computeIfAbsent(sign, first -> new IdentityHashMap<>()).put(line, who);
            }
        }
        int all = known.values().stream().mapToInt(Integer::intValue).sum();
        known.forEach((sign, count) -> {
            if (all >= LEAST_KNOWN && all * 2 >= run.size()) {
                Objects.requireNonNullElse(others.get(sign), Map.<Line, String>of())
                        .forEach(byLine::putIfAbsent);
            }
        });
    }

    /** Most lines have no such sign near their beginning, and need no closer look. */
    private static boolean mayBegin(String text) {
        for (int i = 1; i < Math.min(text.length(), LONGEST_HEAD); i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '→' || ((c == '>' || c == '–' || c == '—' || c == '-') && isBlankBeside(text, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBlankBeside(String text, int i) {
        return i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
    }

    /** Who owes an item by the names in front of it, as written; null where the document has no such habit. */
    @Nullable
    String who(Line line) {
        return byLine.get(line);
    }
}
