package org.rapporteur.importing.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.recognition.SectionTitles;

/** Titles that every group shares ("ACTION POINTS", "Recommandations :") within a page of one line. */
final class PageTitles {
    private static final Pattern FIRST = Pattern.compile("(?<![\\p{L}\\p{N}’'-])\\p{Lu}");
    private static final Pattern WORD = Pattern.compile("\\s*(?:[\\p{L}’'-]+(?:\\(\\p{L}{1,2}\\))?|[/&])");
    private static final Pattern PLURAL = Pattern.compile("\\((\\p{L}{1,2})\\)");
    private static final Pattern COLON = Pattern.compile("\\s?:");
    private static final Pattern BEGINS = Pattern.compile("\\s*[/(]?\\s*[\\p{Lu}\\d•¿-].*", Pattern.DOTALL);
    private static final Pattern COUNTS = Pattern.compile("\\s*1\\s?[.)].*", Pattern.DOTALL);
    private static final Pattern ENDED = Pattern.compile("[.;:!?)]\\s*$");
    /** The heads of columns that came out one after another are no titles. */
    private static final Pattern COLUMN_BEFORE =
            Pattern.compile("(?iu)(?:discussions?|points?|items?|topics?|minutes|sujets?|temas?|puntos?|/)\\W*$");

    private static final Pattern COLUMN_BEHIND = Pattern.compile(
            "(?iu)\\s*(?:/|(?:by whom|what|who|responsib|resp|deadline|person|agency|status|when|quoi|qui|par qui|responsable|qu[ié]|#|no\\.).*)",
            Pattern.DOTALL);

    private static final Pattern LIST = Pattern.compile("\\s*(?:[-–•·]|o\\s|\\d{1,2}\\s?[.)]).*", Pattern.DOTALL);
    private static final int MOST_WORDS = 5;
    private static final int COLUMN = 20;
    /** Letters in front of a title that show whether a sentence ended. */
    private static final int BEFORE = 4;

    private PageTitles() {}

    /** A line for each such title; what stands behind it is another, unless a colon holds both together. */
    static List<PageCut> of(String text) {
        List<PageCut> cuts = new ArrayList<>();
        Matcher first = FIRST.matcher(text);
        int from = 0;
        while (first.find(from)) {
            int start = first.start();
            int end = end(text, start);
            if (end > 0) {
                Matcher colon = COLON.matcher(text).region(end, text.length());
                boolean agenda = SectionTitles.isAgenda(plain(text.substring(start, end)));
                int after = colon.lookingAt() ? colon.end() : end;
                boolean alone =
                        after == end || LIST.matcher(text.substring(after)).matches();
                cuts.add(new PageCut(start, start, null, agenda && alone));
                if (alone) {
                    cuts.add(PageCut.at(after));
                }
            }
            from = end > 0 ? end : first.end();
        }
        return cuts;
    }

    /** Where the longest title that begins here ends; 0 where none does. */
    private static int end(String text, int start) {
        Matcher word = WORD.matcher(text).region(start, text.length());
        int found = 0;
        for (int i = 0; i < MOST_WORDS && word.lookingAt(); i++) {
            String title = plain(text.substring(start, word.end()));
            if (isTitle(title) && stands(text, start, word.end(), title)) {
                found = word.end();
            }
            word.region(word.end(), text.length());
        }
        return found;
    }

    /** "Agenda item(s)" as "Agenda items". */
    private static String plain(String title) {
        return PLURAL.matcher(title).replaceAll("$1");
    }

    private static boolean isTitle(String title) {
        return SectionTitles.isActions(title)
                || SectionTitles.isMixed(title)
                || SectionTitles.isTalked(title)
                || SectionTitles.isAgenda(title);
    }

    /** The words are no part of a sentence: a colon or a count follows, or they are in capitals, or a sentence ended before. */
    private static boolean stands(String text, int start, int end, String title) {
        String behind = text.substring(end);
        if (COLON.matcher(behind).lookingAt()) {
            return true;
        }
        String before = text.substring(Math.max(0, start - COLUMN), start);
        if (COLUMN_BEFORE.matcher(before).find()
                || COLUMN_BEHIND.matcher(behind).matches()) {
            return false;
        }
        if (SectionTitles.isAgenda(title) && COUNTS.matcher(behind).matches()) {
            return true;
        }
        boolean several = title.indexOf(' ') > 0;
        boolean capitals = title.equals(title.toUpperCase(Locale.ROOT));
        boolean ended = start == 0
                || ENDED.matcher(text.substring(Math.max(0, start - BEFORE), start))
                        .find();
        return several && (capitals || ended) && BEGINS.matcher(behind).matches();
    }
}
