package org.rapporteur.importing.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.Line;

/**
 * Who was there, said among the sentences of the first paragraphs: "… s’est tenue la réunion du groupe. Étaient représentés : le
 * HCR, l’OIM et NRC. Le PAM s’était excusé." The list and the apologies get lines of their own; sentences that name
 * them in other ways stay whole, and {@link LateAttendance} looks through those.
 */
public final class PresenceSentences {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** Lines among which minutes in prose say it. */
    private static final int WITHIN = 12;

    private static final Pattern PRESENT = Pattern.compile(
            "(?:^(?=present were|in attendance were|y ont pris part)|(?<=[.;!?]\\s))(?:[ée]taient (?:présent|représenté)e?s(?: à (?:la|cette) (?:réunion|séance))?"
                    + "|(?:y )?(?:ont participé|ont pris part|assistaient|participaient)(?: à (?:la|cette) (?:réunion|séance))?"
                    + "|estuvieron (?:presentes|representad[oa]s)|participaron|asistieron"
                    + "|the following (?:\\p{L}+\\s){1,3}?(?:were (?:present|represented)|attended|took part)|present were|in attendance were|(?:we were|nous étions|[ée]ramos) \\p{L}+(?=\\s?:))\\s*:?\\s+(?=\\S)",
            FLAGS);
    /** The full stop behind it; "Dr." and "J." end nothing. */
    private static final Pattern END = Pattern.compile("(?<=[\\p{L})]{2})\\.(?=\\s+\\p{Lu}|\\s*$)");

    private static final Pattern APOLOGIES = Pattern.compile(
            "^(?:(?<who>[^.;:]{2,80}?)\\s(?:s['’](?:est|était|étaient|sont)|(?:est|était|étaient|sont))\\sexcusée?s?"
                    + "|(?<whose>[^.;:]{2,80}?)\\sse excus(?:ó|aron)|(?:apologies (?:were |had come )?(?:received )?from|se excus(?:ó|aron))\\s(?<whom>[^.;:]{2,80}?))\\s*(?:\\.|$)",
            FLAGS);
    private static final Pattern PARTS = Pattern.compile(",|\\s(?:et|and|y|e)\\s");
    private static final Pattern ARTICLES = Pattern.compile(
            "(?<=^|,\\s|\\s(?:et|and|y|e)\\s)(?:l[ae]s?\\s|l['’]|el\\s|los\\s|the\\s)(?=(?-i:\\p{Lu}))", FLAGS);
    /** "(Forum Secretariat, minutes)". */
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

    private static final int LEAST = 2;
    private static final int LONGEST_NAME = 80;

    private PresenceSentences() {}

    /** The lines, with such a list and such apologies apart. */
    public static List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            Matcher present = PRESENT.matcher(line.text());
            boolean prose = i < WITHIN
                    && !line.isHeading()
                    && line.item() == null
                    && line.cells().isEmpty();
            if (prose && present.find()) {
                part(line, present, apart);
            } else {
                apart.add(line);
            }
        }
        return apart;
    }

    private static void part(Line line, Matcher present, List<Line> apart) {
        String text = line.text();
        Matcher stop = END.matcher(text);
        int end = stop.find(present.end()) ? stop.start() : text.length();
        String list = ARTICLES.matcher(text.substring(present.end(), end)).replaceAll("");
        List<String> names =
                PARTS.splitAsStream(BRACKETS.matcher(list).replaceAll("")).toList();
        if (names.size() < LEAST || !names.stream().allMatch(PresenceSentences::isName)) {
            apart.add(line);
            return;
        }
        if (present.start() > 0) {
            apart.add(line.saying(text.substring(0, present.start())));
        }
        apart.add(line.saying("Present: " + list));
        String behind = text.substring(Math.min(text.length(), end + 1)).strip();
        Matcher sorry = APOLOGIES.matcher(behind);
        if (sorry.find()) {
            apart.add(line.saying("Apologies: " + who(sorry)));
            behind = behind.substring(sorry.end()).strip();
        }
        if (!behind.isEmpty()) {
            apart.add(line.saying(behind));
        }
    }

    /** With a capital in front: "por la delegación de Port Alma" is none. */
    private static boolean isName(String part) {
        String name = part.strip();
        return name.isEmpty() || (name.length() <= LONGEST_NAME && Character.isUpperCase(name.charAt(0)));
    }

    private static String who(Matcher sorry) {
        String first = sorry.group("who") == null ? sorry.group("whose") : sorry.group("who");
        return first == null ? sorry.group("whom") : first;
    }
}
