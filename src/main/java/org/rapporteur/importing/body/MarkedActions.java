package org.rapporteur.importing.body;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;

/**
 * Actions that stand among the discussion without a word that says so, only with a mark of the writer's own: owners and due
 * in a bracket at the end, an arrow, a code in front ("C1.", "R2)"). One such line may be anything; several that name owners,
 * with a due or a deed to them, are a habit, and then all of its kind that name owners count.
 */
final class MarkedActions {
    private static final int LEAST = 2;
    private static final int LONGEST = 400;
    private static final Pattern ARROW = Pattern.compile("(?:^|\\s)(?:[-=]{1,3}>|>>|→|⇒|➔|➜|►)(?=\\s)");
    /** Below it are the letters of most languages, and the signs of their sentences. */
    private static final char FIRST_ARROW = '\u2190';

    private static final Set<String> ARROWS = Set.of("→", "⇒", "➔", "➜", "►", ">>", "=>", "->", "==>", "-->");
    private static final Pattern CODE = Pattern.compile(
            "^(?:\\p{Lu}{1,2}\\s?\\d{1,2}\\s*[.):–-]|(?i:r[ée]solution|recommandation|recommendation|resoluci[óo]n|recomendaci[óo]n|acuerdo|encargo|conclusion|conclusi[óo]n|compromiso|agreement)\\s*(?:n[o°º.]{0,2}\\s*)?\\d{1,3}(?:[.-](?:\\d{1,2}|\\p{Lu}))?(?:\\s*[.):–-]|(?=\\s+\\p{Lu}))|A\\s?:)\\s+(?=\\S)");
    /** Said in full and numbered, as in "Recommandation 2 : que …". */
    private static final Pattern RECOMMENDED = Pattern.compile(
            "^(?i:recommandation|recommendation|recomendaci[óo]n)\\s*(?:n[o°º.]{0,2}\\s*)?\\d{1,2}\\s*[.):–-]\\s+(?=\\S)");

    private static final Pattern LETTER = Pattern.compile("^A[RPI]?\\s?\\d{0,2}\\s?:\\s+\\S");
    private static final Pattern QUESTION = Pattern.compile("^Q\\s?\\d{0,2}\\s?[:.]\\s");
    private static final Pattern CODE_LABEL = Pattern.compile("\\p{Lu}{1,2}\\d{1,2}[.):]?");
    /** What was refused, or agreed to. */
    private static final Pattern NEGATED = Pattern.compile(
            "(?iu)(?:[-=]{1,3}>\\s*|[→⇒➔➜►]\\s*)?(?:(?:pas de|pas d['’]|aucune?|no|not|none|sin|ning[uú]n[ao]?)(?![\\p{L}])|(?:\\p{L}+\\s)?(?:ok|d['’]accord|agreed|adopt|valid|approuv|approved|aprob)).*");

    private static final Pattern END = Pattern.compile("(?:[.;:]|\\s[–—-]|::)\\s*$");
    private static final Pattern OPEN = Pattern.compile("[\\[(][^\\[\\]()]*[\\])]\\s*\\.?\\s*$");

    /** "Map to be printed (IOM)", "Carte à envoyer (OIM)": no topic of an agenda. */
    private static final Pattern PASSIVE = Pattern.compile(
            "(?iu)\\s(?:to be|à être)\\s(?:\\p{L}+\\s){0,2}?\\p{L}+(?:ed|en|nt|wn|t|k|é|ée|és|ées)(?![\\p{L}])|\\s(?:à|por)\\s\\p{L}{3,}(?:er|ir|re|ar)(?![\\p{L}])");

    /** "@ana: call the port", "@ana + @ben call the port". */
    private static final Pattern HANDLE = Pattern.compile(
            "^@[\\p{L}\\d_.-]+(?:(?:\\s*[+,&/]\\s*|\\s+(?:and|et|y)\\s+)@[\\p{L}\\d_.-]+)*\\s*(?<colon>:?)\\s+(?=\\S)");

    /** The writer's mark. */
    private enum Kind {
        BRACKET,
        ARROW,
        CODE,
        HANDLE,
        /** Items in bold among others that are not. */
        BOLD,
        /** "… by district. UNHCR – 3 May": owners behind the last full stop or dash of a bullet. */
        END
    }

    private final Recogniser recogniser;
    private final Set<Line> marked = Collections.newSetFromMap(new IdentityHashMap<>());

    private MarkedActions(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** Finds them among the lines of discussion. */
    static MarkedActions in(List<Line> lines, Recogniser recogniser) {
        MarkedActions actions = new MarkedActions(recogniser);
        Map<Kind, List<Line>> owed = new EnumMap<>(Kind.class);
        Map<Kind, Integer> strong = new EnumMap<>(Kind.class);
        Section section = Section.DISCUSSION;
        for (Line line : lines) {
            section = line.isHeading() ? Section.of(line.text()) : section;
            boolean said = section == Section.DISCUSSION || section.mixes();
            Kind kind = (said || section == Section.ACTIONS) && !line.isHeading() ? kind(line) : null;
            kind = said || kind == Kind.CODE ? kind : null;
            Recognition read =
                    kind == null ? null : recogniser.action(line.text().substring(actions.start(line)), When.ANY_DAY);
            if (kind != null && read != null && actions.isOwed(line, kind, read)) {
                owed.computeIfAbsent(kind, first -> new ArrayList<>()).add(line);
                strong.merge(kind, actions.isStrong(line, kind, read) ? 1 : 0, Integer::sum);
            }
        }
        actions.labelled(lines);
        owed.forEach((kind, all) -> {
            int sure = strong.getOrDefault(kind, 0);
            if (sure >= LEAST && sure * 2 >= all.size()) {
                actions.marked.addAll(all);
                actions.marked.addAll(kind == Kind.ARROW ? actions.arrowed(lines) : List.of());
            }
        });
        return actions;
    }

    /** Other items behind the arrow of those found, where these are a third of them at least: what follows from the talk. */
    private List<Line> arrowed(List<Line> lines) {
        List<Line> items = lines.stream()
                .filter(line ->
                        (line.item() != null && ARROWS.contains(line.item().label()))
                                || ARROW.matcher(line.text()).lookingAt())
                .toList();
        long known = items.stream().filter(marked::contains).count();
        return known >= LEAST && known * 3 >= items.size()
                ? items.stream()
                        .filter(line -> !NEGATED.matcher(line.text()).lookingAt())
                        .toList()
                : List.of();
    }

    /** "A: map to be printed", again and again, where nothing is asked: the letter stands for the word. */
    private void labelled(List<Line> lines) {
        List<Line> answers = lines.stream()
                .filter(line -> LETTER.matcher(line.text()).lookingAt())
                .toList();
        boolean asked =
                lines.stream().anyMatch(line -> QUESTION.matcher(line.text()).lookingAt());
        if (answers.size() >= LEAST && !asked) {
            marked.addAll(answers);
        }
        List<Line> recommended = lines.stream()
                .filter(line -> RECOMMENDED.matcher(line.text()).lookingAt())
                .toList();
        if (recommended.size() >= LEAST) {
            marked.addAll(recommended);
        }
    }

    boolean has(Line line) {
        return marked.contains(line);
    }

    /**
     * Where the words of the action begin: behind a code in front, or behind an arrow that more than a due stands behind; 0
     * where all of the line is the action.
     */
    int start(Line line) {
        Matcher code = CODE.matcher(line.text());
        if (code.find()) {
            return code.end();
        }
        Matcher arrow = ARROW.matcher(line.text());
        if (!arrow.find()) {
            return 0;
        }
        boolean owed = !recogniser
                .action(line.text().substring(arrow.end()), When.ANY_DAY)
                .owners()
                .isEmpty();
        return owed ? arrow.end() : 0;
    }

    private static @Nullable Kind kind(Line line) {
        String text = line.text();
        if (text.length() > LONGEST || !line.cells().isEmpty()) {
            return null;
        }
        boolean label =
                line.item() != null && CODE_LABEL.matcher(line.item().label()).matches();
        if (label || CODE.matcher(text).lookingAt()) {
            return Kind.CODE;
        }
        if (text.startsWith("@") && HANDLE.matcher(text).lookingAt()) {
            return Kind.HANDLE;
        }
        if ((mayHoldArrow(text) && ARROW.matcher(text).find())
                || (line.item() != null && ARROWS.contains(line.item().label()))) {
            return Kind.ARROW;
        }
        if (OPEN.matcher(text).find()) {
            return Kind.BRACKET;
        }
        if (line.item() != null && line.isBold()) {
            return Kind.BOLD;
        }
        return line.isBullet() ? Kind.END : null;
    }

    private static boolean mayHoldArrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '>' || text.charAt(i) >= FIRST_ARROW) {
                return true;
            }
        }
        return false;
    }

    /** Names owners whom the group knows; a bracket must hold them itself. */
    private boolean isOwed(Line line, Kind kind, Recognition read) {
        if (kind == Kind.END) {
            return isAtEnd(line.text(), read);
        }
        if (kind == Kind.HANDLE) {
            return isCalled(line.text());
        }
        if (kind == Kind.BOLD) {
            return true;
        }
        boolean bracket = kind == Kind.BRACKET;
        Matcher open = OPEN.matcher(line.text());
        int from = bracket && open.find() ? open.start() : 0;
        return !read.owners().isEmpty() && read.owners().stream().allMatch(owner -> owner.start() >= from);
    }

    /** With a colon or a deed behind the names: "@ana has called the port" only tells. */
    private boolean isCalled(String text) {
        Matcher handle = HANDLE.matcher(text);
        return handle.find()
                && (!handle.group("colon").isEmpty() || recogniser.startsWithDeed(text.substring(handle.end())));
    }

    /** Nothing but owners and a due in the last third, behind a full stop, a dash or an arrow. */
    private static boolean isAtEnd(String text, Recognition read) {
        if (read.owners().isEmpty()) {
            return false;
        }
        int first = read.owners().getFirst().start();
        int last = read.owners().getLast().end();
        Mention<Due> due = read.due();
        String behind = text.substring(due != null && due.end() > last ? due.end() : last);
        return first * 3 >= text.length()
                && END.matcher(text.substring(0, first)).find()
                && behind.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** "… from the station -> Ana Santos". */
    private boolean pointsAtOwners(String text) {
        Matcher arrow = ARROW.matcher(text);
        return arrow.find()
                && arrow.start() > 0
                && arrow.end() < text.length()
                && recogniser.knowsOwners(text.substring(arrow.end()).strip());
    }

    /** With a due, or a deed; behind a bracket the due stands in it, as presenters of an agenda stand in brackets too. */
    private boolean isStrong(Line line, Kind kind, Recognition read) {
        Mention<Due> due = read.due();
        boolean deed = recogniser.startsWithDeed(line.text().substring(start(line)));
        if (kind == Kind.ARROW && (OPEN.matcher(line.text()).find() || pointsAtOwners(line.text()))) {
            return true;
        }
        if (kind == Kind.HANDLE) {
            return true;
        }
        if (kind == Kind.BOLD) {
            return recogniser.isTold(line.text()) || (deed && !read.owners().isEmpty());
        }
        if (kind != Kind.BRACKET) {
            return due != null || deed || recogniser.isTold(line.text().substring(start(line)));
        }
        if (PASSIVE.matcher(line.text()).find()) {
            return true;
        }
        Matcher open = OPEN.matcher(line.text());
        return (deed && line.isBullet()) || (due != null && open.find() && due.start() >= open.start());
    }
}
