package org.rapporteur.importing.body;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.ActionIds;
import org.rapporteur.importing.line.Line;
import org.rapporteur.importing.line.When;
import org.rapporteur.recognition.Recogniser;

/** The list of actions that is being read: what its first item looks like, whether a line belongs to it, and whose it is. */
final class OpenList {
    private static final int LONGEST_OWNER = 60;
    private static final int LONGEST_ADDRESS = 120;
    /** Of a paragraph that tells a deed and nobody to do it. */
    private static final int LONGEST_DEED = 200;

    private static final int LONGEST_DUTY = 300;

    private static final int LEAST_WORDS = 4;
    /** "Ana: ", "Ana and Ben : ". */
    private static final Pattern HEAD = Pattern.compile("^\\p{Lu}[^:.;]{1,40}?\\s?:\\s+");

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");
    /** "The wells should be fenced.", "The chair asked all partners to count them." */
    private static final Pattern DUTY = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:(?:should|must|shall|needs? to)(?=\\s\\p{L})(?!\\s(?:have|not have)(?![\\p{L}]))|(?:requested|asked|urged|reminded|encouraged|invited)\\s(?:\\p{L}+\\s){0,5}?to\\s\\p{Ll}|(?:doit|doivent|devra|devront|debe|deben|deber[áa]n?)\\s(?=\\p{L}+(?:r|re)(?![\\p{L}])))");

    private static final Pattern BRACKET = Pattern.compile("\\(([^()]{3,40})\\)\\s*:?$");
    private static final Pattern IN_CHARGE = Pattern.compile(
            "(?iu)^(?:a cargo (?:del|de la|de los|de las|de)|à la charge (?:du|de la|des|de)|responsables?\\s*:|actions? (?:for|by|pour|para)|for|pour|para)\\s+");
    /** "À l'attention de la DRHA:", "Por parte de Caritas": whoever stands behind such words is addressed. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "^(?iu:(?:à|a|en|por|au|aux|pour) (?:l['’]|la |le |el )?(?:endroit|attention|adresse|intention|destination|charge|cargo|cuenta|parte|nombre|direction) (?:de la |de l['’]|de los |de las |del |du |des |de |d['’]))(?=\\p{L})");

    /** "Au HCR", "A tous les partenaires", "A la OIM": the same in short, where they are known. */
    private static final Pattern TO = Pattern.compile(
            "^(?iu:aux?|à la|à l['’]|à|a la|a los|a las|al|a)\\s?(?=\\p{Lu}|(?iu:tou|tod|les|las|los|l['’]))");

    private static final Pattern HEADING_NUMBER = Pattern.compile("^\\s*\\d{1,2}(?:\\.\\d{1,2})*[.)]?\\s+");
    /** "2.3." in front of a title below the second one. */
    private static final Pattern DOTTED = Pattern.compile("\\(?\\d{1,2}(?:\\.\\d{1,2})+[.)]?");

    /** The number of the first item of a list. */
    static final Pattern FIRST = Pattern.compile("\\(?1[.)]");

    private final Recogniser recogniser;
    private final OwedLines owed;
    /** The list marker of the first line; another kind of it ends the list. */
    private Line.@Nullable Item first;
    /** The list is made of paragraphs without markers. */
    private boolean inParagraphs;
    /** Paragraphs that tell deeds and nobody to do them stood in it. */
    private boolean ofDeeds;
    /** A topic within the list stands above what is read. */
    private boolean topical;
    /** Who is named above the list, and owes what stands in it. */
    private @Nullable String owner;
    /** By when it is due, where the title above says so. */
    private @Nullable String due;

    OpenList(Recogniser recogniser, OwedLines owed) {
        this.recogniser = recogniser;
        this.owed = owed;
    }

    /** Another section begins. */
    void end() {
        first = null;
        inParagraphs = false;
        ofDeeds = false;
    }

    /** A heading stands above what follows; it may be nothing but owners, or null for one that names nobody. */
    void under(@Nullable String owners) {
        first = null;
        topical = false;
        owner = owners;
        due = null;
    }

    /** A title within the list that says by when what stands below is due: "By end of May", "Short term (by 3 June)". */
    void underDue(String title) {
        Matcher bracket = BRACKET.matcher(title);
        String words = bracket.find() ? bracket.group(1) : title.replaceFirst("\\s*:$", "");
        due = recogniser.due(words, When.ANY_DAY).isPresent() ? words : null;
    }

    /** By when the title above says that all is due, or null. */
    @Nullable
    String due() {
        return due;
    }

    /** Whoever the title above names, or null. */
    @Nullable
    String owner() {
        return owner;
    }

    /** A topic of the list stands above the next actions; behind them the list goes on as deep as before. */
    void underTopic() {
        under(null);
        topical = true;
    }

    /** Looks at the next line of the section. */
    void meet(Line line) {
        boolean back =
                topical && first != null && line.item() != null && line.item().depth() < first.depth();
        topical &= !back;
        first = first == null || back ? line.item() : first;
    }

    /** The owners that a title names and nothing else, or null. */
    @Nullable
    String ownersOf(Line title) {
        String numberless =
                HEADING_NUMBER.matcher(title.text()).replaceFirst("").replaceFirst("\\s*:$", "");
        Matcher to = TO.matcher(numberless);
        if (to.find() && owed.isKnown(numberless.substring(to.end()))) {
            return numberless.substring(to.end());
        }
        String bare = IN_CHARGE.matcher(numberless).replaceFirst("");
        Matcher addressed = ADDRESSED.matcher(numberless);
        if (addressed.find()) {
            String name = numberless.substring(addressed.end());
            Matcher bracket = BRACKET.matcher(name);
            return bracket.find() && owed.isKnown(bracket.group(1)) ? bracket.group(1) : name;
        }
        return owed.isOwner(bare) ? bare : null;
    }

    /** "Ana and Ben:", a paragraph of its own: what stands below is theirs. True when it was one. */
    boolean takesOwner(Line line) {
        String text = line.text();
        boolean addressed =
                text.length() <= LONGEST_ADDRESS && ADDRESSED.matcher(text).find();
        boolean alone = (addressed || text.length() <= LONGEST_OWNER) && !text.endsWith(".");
        String owners = alone ? ownersOf(line) : null;
        // Two words with capitals may be a topic; where nothing else says that they are people, they must be known.
        boolean sure = owners != null && ((line.item() == null && text.endsWith(":")) || owed.isKnown(owners));
        if (sure) {
            above(line, owners);
        }
        return sure;
    }

    /** What stands below the line is theirs. */
    void above(Line line, @Nullable String owners) {
        owner = owners;
        // An item that is nothing but owners has its own items below it.
        first = line.item() == null ? first : null;
    }

    /** An item of the list; or a paragraph that somebody owes, and those right below it. */
    boolean holds(Line line) {
        inParagraphs = line.item() == null
                && first == null
                && (owed.isOwed(line)
                        || owed.isSetOut(line.text())
                        || (owner != null && recogniser.startsWithDeed(line.text()))
                        || (inParagraphs && !line.afterGap()));
        boolean deed = isDeed(line);
        ofDeeds |= deed;
        return deed || isOutermost(line) || isNumbered(line) || owed.isOwed(line) || inParagraphs;
    }

    /** "Print the map for the port.": a sentence of its own, where no item has begun another form of list. */
    private boolean isDeed(Line line) {
        String text = line.text();
        boolean may = line.item() == null
                && first == null
                && text.split("\\s+", LEAST_WORDS + 1).length >= LEAST_WORDS
                && Character.isUpperCase(text.codePointAt(0))
                && text.indexOf('[') < 0;
        boolean deed = text.length() <= LONGEST_DEED
                && recogniser.startsWithDeed(HEAD.matcher(text).replaceFirst(""));
        return may
                && (deed
                        || (text.length() <= LONGEST_DUTY
                                && DUTY.matcher(firstSentence(text)).find()));
    }

    private static String firstSentence(String text) {
        Matcher end = SENTENCE_END.matcher(text);
        return end.find() ? text.substring(0, end.start()) : text;
    }

    /** An item as deep as the first one of the section, or less. */
    boolean isOutermost(Line line) {
        return line.item() != null && line.item().depth() <= (first == null ? 0 : first.depth());
    }

    /** "2. Winter", or "• Winter:", behind the bullets of "Tasks:" that stood below "1. Autumn": the list it belongs to goes on. */
    boolean isBelow(Line line) {
        return first != null
                && line.item() != null
                && line.item().depth() < first.depth()
                && (line.item().kind() != first.kind()
                        || (owner == null && line.text().endsWith(":")));
    }

    /** "2.3. Winter" behind a list of bullets: the next title below the same heading. */
    boolean endsBefore(Line line) {
        boolean dotted =
                line.item() != null && DOTTED.matcher(line.item().label()).matches();
        if (!dotted) {
            return isFirstTopic(line);
        }
        if (recogniser.isTold(line.text())) {
            return false;
        }
        boolean behindItems = first != null && !DOTTED.matcher(first.label()).matches();
        boolean behindParagraphs =
                first == null && inParagraphs && line.afterGap() && !recogniser.startsWithDeed(line.text());
        return behindItems || behindParagraphs;
    }

    /** "1. Wells" behind paragraphs that were actions, and nothing that anybody is to do: the first title of what follows. */
    private boolean isFirstTopic(Line line) {
        return first == null
                && (inParagraphs || ofDeeds)
                && line.afterGap()
                && line.item() != null
                && FIRST.matcher(line.item().label()).matches()
                && owed.ownersOf(line).isEmpty()
                && !owed.isSetOut(line.text())
                && !recogniser.startsWithDeed(line.text());
    }

    private static boolean isNumbered(Line line) {
        return ActionIds.AT_START.matcher(line.text()).find();
    }
}
