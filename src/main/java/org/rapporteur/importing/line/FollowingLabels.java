package org.rapporteur.importing.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.RichText;
import org.rapporteur.recognition.OwnerLabels;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Phrases;

/** "Responsible: Port Office" and "Due: 5 May" on lines of their own below an action belong to it. */
public final class FollowingLabels {
    private static final int LONGEST = 100;
    private static final String OWNER = String.join(";", OwnerLabels.ofLines()) + ";resp.";
    /** On a line of its own below an action "Par :" names who does it; elsewhere it names who spoke or wrote. */
    private static final String OWNER_BELOW = OWNER + ";par;by;por";

    private static final String DUE =
            "pour; due; due date; due by; deadline; by when; when; timeline; target date; echeance; delai;"
                    + "date limite; pour quand; quand; terme; plazo; fecha limite; fecha de entrega; fecha de cumplimiento; fecha compromiso; para cuando; cuando; a mas tardar";

    private static final Pattern LABELLED = Pattern.compile(
            "(?:" + Phrases.any(OWNER_BELOW + ";" + DUE) + ")\\s*:\\s*\\S.*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Words, and behind them whose they are, as {@link #joined} puts it. */
    private static final Pattern NAMES = Pattern.compile(
            "\\S\\s–\\s(?:" + Phrases.any(OWNER) + ")\\s*:\\s*\\p{L}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** "… the map was promised for May. Responsible: Ana": the paragraph ends with whose it is. */
    private static final Pattern NAMES_AT_END =
            Pattern.compile("(?<=[.;!?)]\\s)(?iu:" + Phrases.any(OWNER) + ")\\s*:\\s*\\p{Lu}[^.;:]{1,60}[.;]?\\s*$");

    /** "Draw up the list. Responsable Ana, fecha 3 de mayo.": the same without a colon, and by when. */
    private static final Pattern SAID_AT_END = Pattern.compile(
            "(?<=[.;!?)]\\s)(?iu:responsables?|responsible|resp\\.|encargad[oa]s?|se encargan?(?: de (?:ello|hacerlo))?|(?:queda )?a cargo de)\\s*:?\\s+(?!Person|Agenc|Part(?:y|ies)|Organi|Status|Date)(?<who>\\p{Lu}[^.;:]{0,60}?)(?:[,;]?\\s+(?iu:fecha(?: l[íi]mite)?|plazo|date|deadline|due(?: date)?|[ée]ch[ée]ance|d[ée]lai)\\s*:?\\s+(?<when>[^;]{2,40}?))?\\s*[.;]?\\s*$");

    /** "Pour : 12", and "Contre : 1" below: a vote, unless somebody is named above. */
    private static final Pattern FOR = Pattern.compile("(?iu)pour\\s*:.*");

    /** "D2." in front of what was decided. */
    private static final Pattern CODE = Pattern.compile("^\\p{Lu}{1,2}\\s?\\d{1,2}\\s*[.):–-]?\\s+");

    private static final Pattern OWED = Pattern.compile(
            "(?:ACTIONS?|Actions?)(?:\\s\\d{1,3}(?:[./-]\\d{1,4})?)?\\s?[:–-]\\s*(?<who>\\p{L}[^:;]{0,60}?)\\.?\\s*");
    /** "Mr D Fairley / Mrs A Lowe": people whoever they are. */
    private static final Pattern TITLED = Pattern.compile(
            "(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Mme|M|Sr|Sra)\\.?\\s(?:\\p{Lu}[\\p{L}’'-]*\\.?\\s?){1,3}(?:[/,&]\\s?|and\\s|et\\s|y\\s)?)+");

    private static final Pattern PARTS = Pattern.compile("\\s–\\s");
    private static final Pattern WHO = value(OWNER_BELOW);
    private static final Pattern WHEN = value(DUE);

    /** What stands behind a label, up to the next one. */
    private static Pattern value(String labels) {
        return Pattern.compile(
                "(?<![\\p{L}])(?:" + Phrases.any(labels) + ")\\s*:\\s*(?<said>\\S.*?)(?=[\\s.;,]+(?:"
                        + Phrases.any(OWNER_BELOW + ";" + DUE) + ")\\s*:|$)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private FollowingLabels() {}

    /** True for such a line, which no other one goes on with. */
    public static boolean isLabel(String line) {
        return line.length() <= LONGEST
                && line.indexOf(':') > 0
                && LABELLED.matcher(line.strip()).matches();
    }

    /** True for a paragraph that names who is responsible for it, which makes it an action wherever it stands. */
    public static boolean names(String text) {
        return (text.contains(" – ") && NAMES.matcher(text).find())
                || (text.lastIndexOf(':') > text.length() - LONGEST
                        && NAMES_AT_END.matcher(text).find())
                || (mayNameAtEnd(text) && SAID_AT_END.matcher(text).find());
    }

    /** Most paragraphs hold no letters of such a word, and need no closer look. */
    private static boolean mayNameAtEnd(String text) {
        return text.contains("esp") || text.contains("ESP") || text.contains("ncarga") || text.contains("cargo de");
    }

    /** What such labels behind an action say: whose it is and by when; each null where no label says it. */
    public record Said(@Nullable String who, @Nullable String when) {}

    /** Reads the labels that {@link #joined} put behind an action. */
    public static Said said(String text) {
        String who = null;
        String when = null;
        if (text.contains(" – ")) {
            for (String part : PARTS.split(text, -1)) {
                if (!isLabel(part)) {
                    continue;
                }
                Matcher owner = WHO.matcher(part);
                Matcher due = WHEN.matcher(part);
                who = owner.find() ? owner.group("said").strip() : who;
                when = due.find() ? due.group("said").strip() : when;
            }
        }
        Matcher end = SAID_AT_END.matcher(mayNameAtEnd(text) ? text : "");
        return who == null && end.find() ? new Said(end.group("who").strip(), end.group("when")) : new Said(who, when);
    }

    /** The lines with such labels put behind the actions above them. */
    public static List<Line> joined(List<Line> lines, Recogniser recogniser) {
        List<Line> joined = new ArrayList<>();
        boolean behind = false;
        for (Line line : lines) {
            if (!joined.isEmpty() && isOwed(joined.getLast(), line, recogniser)) {
                joined.add(owed(joined.removeLast(), line));
                behind = false;
                continue;
            }
            boolean begins =
                    !joined.isEmpty() && !FOR.matcher(line.text()).matches() && isAction(joined.getLast(), recogniser);
            behind = isLabelled(line) && (behind || begins);
            joined.add(behind ? behind(joined.removeLast(), line) : line);
        }
        return joined;
    }

    /** "ACTION: Mr Cruz / Ms Moro" below a paragraph: that is theirs to do. */
    private static boolean isOwed(Line paragraph, Line label, Recogniser recogniser) {
        Matcher owed = OWED.matcher(label.text().length() <= LONGEST ? label.text() : "");
        boolean plain = !paragraph.isHeading()
                && paragraph.cells().isEmpty()
                && !ActionLines.isMarked(paragraph.text())
                && !paragraph.text().stripTrailing().endsWith(":");
        return plain
                && label.cells().isEmpty()
                && owed.matches()
                && (recogniser.knowsOwners(owed.group("who"))
                        || TITLED.matcher(owed.group("who")).matches());
    }

    private static Line owed(Line paragraph, Line label) {
        Matcher owed = OWED.matcher(label.text());
        String who = owed.matches() ? owed.group("who") : "";
        RichText words = RichTextBuilder.joined(paragraph.content(), " ", RichText.plain("Action: " + who));
        return new Line(paragraph.number(), words, 0, paragraph.item(), paragraph.afterGap());
    }

    private static Line behind(Line action, Line label) {
        RichText words = RichTextBuilder.joined(action.content(), " – ", label.content());
        return new Line(action.number(), words, 0, action.item(), action.afterGap());
    }

    private static boolean isLabelled(Line line) {
        return line.cells().isEmpty() && isLabel(line.text());
    }

    private static boolean isAction(Line line, Recogniser recogniser) {
        String text = CODE.matcher(line.text()).replaceFirst("");
        boolean deed = ActionLines.isMarked(text) || recogniser.isTold(text) || recogniser.startsWithDeed(text);
        return line.cells().isEmpty() && (deed || (line.item() != null && !line.isHeading()));
    }
}
