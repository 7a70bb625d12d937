package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Labels;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.recognition.Recogniser;

/** The places within a page of one line where a line of its own began. */
final class PageCuts {
    private static final Pattern BULLET = Pattern.compile("(?<=^|\\s)[•·▪●►\\uf0b7\\uf0a7\\uf0d8]\\s*(?=\\S)");
    /** A dash or a letter "o" for a bullet stands behind the end of a sentence, or of what leads the list in. */
    private static final Pattern DASH = Pattern.compile("(?<=[.:;)]\\s{1,2})(?:[-–]\\s?|o\\s)(?=[\\p{Lu}¿])");
    /** Elsewhere a dash is one only before an order: "… – Ana to print the map". */
    private static final Pattern LOOSE_DASH = Pattern.compile("(?<=\\s)[-–]\\s(?=\\p{Lu})");

    private static final Pattern LABEL = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:ACTIONS?(?=\\s(?:(?i:for|by|on|pour|para)\\s|\\p{Lu}|\\?))|A(?i:ctions?)\\s(?:for|by|on|pour|para)\\s(?=\\p{Lu})"
                    + "|A(?i:ction (?:points?|items?)|cci[óo]n(?:es)?|ctions?)\\s?:|P(?i:oints? d.actions?)\\s?:|D(?i:[ée]cisi[oó]ns?)(?:\\s?:|(?=\\s\\p{Lu})))");
    /** What stands behind a full stop that ends a title of a person or a number, and no sentence. */
    private static final String SHORTENED =
            "(?<!(?<!\\p{L})(?:Mr|Mrs|Ms|Dr|Dra|Prof|Eng|Engr|Ing|Lic|Sr|Sra|Srta|Mme|Mlle|M|St|Sta|Capt|Col|Gen|Lt|Hon|Rev|No|Nr|Art|\\p{Lu}))";

    private static final Pattern SENTENCE_END = Pattern.compile(SHORTENED + "[.;!?]\\s+(?=[\\p{Lu}\\d•¿])");
    /** "… to the Port Office Pumps: two are left": somebody or something else begins. */
    private static final Pattern OTHER = Pattern.compile("(?<=\\s)\\p{Lu}[\\p{L}’'-]+\\s?:\\s(?=\\S)");

    /** Letters that show whether somebody is told something. */
    private static final int ORDER = 120;
    /** Letters behind a label that may say whose the action is. */
    private static final int OWNER = 60;

    private final Recogniser recogniser;

    PageCuts(Recogniser recogniser) {
        this.recogniser = recogniser;
    }

    /** The places in their order. */
    List<PageCut> of(String text) {
        TreeMap<Integer, PageCut> cuts = new TreeMap<>();
        for (List<PageCut> found :
                List.of(PageNumbers.of(text), bullets(text), PageTitles.of(text), labels(text), lists(text))) {
            found.forEach(cut -> cuts.putIfAbsent(cut.start(), cut));
        }
        return List.copyOf(cuts.values());
    }

    private List<PageCut> bullets(String text) {
        List<PageCut> cuts = new ArrayList<>();
        for (Pattern pattern : List.of(BULLET, DASH)) {
            Matcher mark = pattern.matcher(text);
            while (mark.find()) {
                cuts.add(PageCut.item(mark, BlockKind.BULLET));
            }
        }
        Matcher dash = LOOSE_DASH.matcher(text);
        while (dash.find()) {
            if (isOrder(text, dash.end())) {
                cuts.add(PageCut.item(dash, BlockKind.BULLET));
                cuts.add(PageCut.at(endOfSentence(text, dash.end())));
            }
        }
        return cuts;
    }

    /** An action or a decision by its label: a line to the end of what somebody is told, or to where something else begins. */
    private List<PageCut> labels(String text) {
        List<PageCut> cuts = new ArrayList<>();
        Matcher label = LABEL.matcher(text);
        while (label.find()) {
            cuts.add(PageCut.at(label.start()));
            int end = endOfSentence(text, label.end());
            while (end < text.length() && isOrder(text, end)) {
                end = endOfSentence(text, end);
            }
            int words = label.group().endsWith(":") ? label.end() : owned(text, label.end());
            Matcher other = OTHER.matcher(text).region(Math.min(end, words), end);
            cuts.add(PageCut.at(other.find() ? other.start() : end));
        }
        return cuts;
    }

    private boolean isOrder(String text, int from) {
        String words = text.substring(from, Math.min(text.length(), from + ORDER));
        return recogniser.isCharged(words) || recogniser.startsWithDeed(words);
    }

    /** Behind "for Ana and Ben:", where that follows. */
    private static int owned(String text, int from) {
        int colon = text.indexOf(':', from);
        return colon > 0 && colon - from <= OWNER ? colon + 1 : from;
    }

    private static int endOfSentence(String text, int from) {
        Matcher stop = SENTENCE_END.matcher(text);
        return stop.find(from) ? stop.end() : text.length();
    }

    /** Who was there, and when the group meets next, by its label. */
    private static List<PageCut> lists(String text) {
        List<PageCut> cuts = new ArrayList<>();
        for (Labels.Place place : Labels.places(text)) {
            if (!text.substring(place.start(), place.end()).endsWith(":")) {
                continue;
            }
            if (place.field() == Field.PRESENT || place.field() == Field.APOLOGIES || place.field() == Field.NEXT) {
                cuts.add(PageCut.at(place.start()));
            }
            if (place.field() == Field.NEXT) {
                cuts.add(PageCut.at(endOfSentence(text, place.end())));
            }
        }
        return cuts;
    }
}
