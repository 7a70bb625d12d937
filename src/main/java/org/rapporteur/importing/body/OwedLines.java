package org.rapporteur.importing.body;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.ActionLines;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.Section;
import org.rapporteur.importing.line.StatusWords;
import org.rapporteur.importing.line.When;
import org.rapporteur.importing.presence.Explained;
import org.rapporteur.recognition.Mention;
import org.rapporteur.recognition.Owner;
import org.rapporteur.recognition.OwnerKind;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Recognition;

/** Tells of lines whether somebody owes what they say, as firmly as the place asks where they stand. */
final class OwedLines {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Letters behind a due that ends its line: a full stop, a bracket. */
    private static final int MOST_BEHIND = 4;
    /** "will be approved", "sera adoptée": what is to happen, and nobody's to do. */
    private static final Pattern HAPPENS = Pattern.compile(
            "(?<![\\p{L}])(?:will be|is|are|was|were|sera|seront|est|sont|será|serán|es|son)(?![\\p{L}])", FLAGS);

    /** "FAO and Port Office : finish the lists". */
    private static final Pattern HEADED = Pattern.compile("[^:.;]{2,80}:\\s");

    /** Words of titles, which name nobody however they are written: "Ongoing Projects". */
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:ongoing|previous|other|calls?|meetings?|links?|resources?|immediate|urgent|short|medium|long|term|projects?|priorit(?:y|ies)|pending|open|decisions?|notes?|issues?|updates?|topics?|activit(?:y|ies)|tasks?|matters|business|questions?|en cours|projets?|divers|otros?|varios|proyectos?|temas?)(?![\\p{L}])");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?=\\s+\\p{Lu})");
    private static final int LONGEST_REVIEWED = 250;
    /** "Los ". */
    private static final int LONGEST_ARTICLE = 4;

    private final Recogniser recogniser;

    OwedLines(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** A plain paragraph among actions is one when somebody owes it. */
    boolean isOwed(Line line) {
        return line.item() == null && !ownersOf(line).isEmpty();
    }

    /** Of decisions and actions in one list those are actions that name somebody known to do them. */
    boolean isDecidedFor(Line line) {
        Recognition read = recogniser.action(line.text(), When.ANY_DAY);
        boolean known = read.owners().stream()
                .map(Mention::what)
                .anyMatch(owner -> owner.kind() != OwnerKind.UNKNOWN
                        || recogniser.vocabulary().find(owner.name()).isPresent());
        boolean dated = read.due() != null
                && !HAPPENS.matcher(line.text()).find()
                && line.text().length() - read.due().end() <= MOST_BEHIND;
        return known || dated;
    }

    /** "UNHCR to share …", or "Share … (UNHCR)", "Share … by Friday": a deed with somebody or a day to it. */
    boolean isSetOut(String text) {
        Recognition read = recogniser.action(text, When.ANY_DAY);
        boolean headed = HEADED.matcher(text).lookingAt()
                && recogniser.startsWithDeed(
                        text.substring(text.indexOf(':') + 1).strip());
        return recogniser.isTold(text)
                || ((headed || recogniser.startsWithDeed(text))
                        && (!read.owners().isEmpty() || read.due() != null));
    }

    /** "UNICEF : vérifier le prix", "L'OIM prend en charge la pompe": decided, and somebody known stands in front who does it. */
    boolean isDecidedThat(String words) {
        Recognition read = recogniser.action(words, When.ANY_DAY);
        return isAgreedFor(words)
                || (recogniser.namesKnown(read) && read.owners().getFirst().start() <= LONGEST_ARTICLE);
    }

    /** "UNHCR to share the list by Friday": agreed, and somebody known owes it. */
    boolean isAgreedFor(String words) {
        Recognition read = recogniser.action(words, When.ANY_DAY);
        return recogniser.isTold(words)
                && read.ownerNames().stream().anyMatch(owner -> owner.kind() != OwnerKind.UNKNOWN);
    }

    /** True for a heading that is nothing but owners. */
    boolean isOwner(String heading) {
        if (TITLE.matcher(heading).find() || Section.of(heading) != Section.DISCUSSION) {
            return false;
        }
        return recogniser.knowsOwners(heading)
                || (Explained.isPerson(heading) && recogniser.owners(heading).size() == 1);
    }

    /** True for words that are nothing but owners whom the group or the document knows. */
    boolean isKnown(String owners) {
        return recogniser.knowsOwners(owners);
    }

    /** True unless words say themselves what is to be done: "Action - Print the map: 30 copies" names nobody. */
    boolean mayOwe(String words) {
        return !recogniser.startsWithDeed(words);
    }

    /** Whom the words of a line name to do it. */
    List<Mention<Owner>> ownersOf(Line line) {
        return recogniser.action(line.text(), When.ANY_DAY).owners();
    }

    /** "ACTION ana to send the list": where the words start behind the shouted word; 0 where nobody is told anything. */
    int shouted(Line line) {
        Matcher shout = ActionLines.SHOUTED.matcher(line.text());
        if (!shout.find()) {
            return 0;
        }
        String words = line.text().substring(shout.end());
        boolean named = shout.group().contains(" p") || shout.group().contains(" P");
        boolean told = recogniser.isTold(words) || (named && recogniser.opensWithDuty(words));
        return told ? shout.end() : 0;
    }

    /** "UNHCR to prepare a note", "Draft of the note (UNHCR)": somebody's, and no report of what became of it. */
    boolean isReviewed(Line line) {
        String text = line.text();
        boolean bracketed = line.item() != null
                && text.endsWith(")")
                && recogniser.action(text, When.ANY_DAY).owners().stream()
                        .anyMatch(owner -> owner.start() > text.lastIndexOf('('));
        Matcher end = SENTENCE_END.matcher(text);
        return (end.find() ? end.start() : text.length()) <= LONGEST_REVIEWED
                && StatusWords.leading(text) == null
                && (bracketed || recogniser.isTold(text));
    }
}
