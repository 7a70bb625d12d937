package org.rapporteur.importing.head;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.importing.line.HeadingShape;
import org.rapporteur.recognition.Dates;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.DuePrecision;
import org.rapporteur.recognition.Mention;

/** The working group's name out of a title: "Regional Data Group – Meeting minutes", "Minutes of the 3rd Meeting of …". */
public final class GroupTitle {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MONTH =
            "(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|février|mars|avril|mai|juin"
                    + "|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
    private static final Pattern ABOUT_MINUTES = Pattern.compile(
            "(?<![\\p{L}])(?:minutes?|meetings?|notes|record|compte\\s?-?\\s?rendu|proc[eè]s[- ]verbal|relev[ée] (?:de|des) (?:conclusions|décisions)|r[ée]union|ayuda (?:de )?memoria|acta|minuta|reuni[oó]n)(?![\\p{L}])",
            FLAGS);
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:(?:draft|final|approved|sesi[oó]n (?:extra)?ordinaria|s[ée]ance (?:extra)?ordinaire|formato|cr(?=\\s(?:de|du|r[ée]union))|extracts? from|summary|agenda|outcomes|actions|conclusions|decisions|and|with|avec|con|(?:progress|regular|weekly|monthly|quarterly|annual)(?=\\s+meetings?\\s+of\\s)|extraordinari[ao]|extraordinaire|t[ée]l[ée]phonique|virtuelle|virtual|(?-i:[IVX]{1,5})(?=\\s+(?:r[ée]uni|sesi|s[ée]ance|session|meeting))|title:|objet :?|mom|rencontre|point|"
                    + MONTH
                    + "\\s+(?:19|20)\\d{2}|resumen|r[ée]sum[ée]|synth[èe]se|notas|meeting|notes?|minutes?|record|report|compte\\s?-?\\s?rendu|proc[eè]s[- ]verbal|relev[ée](?: de| des)? conclusions|r[ée]union|mensuel(?:le)?|hebdomadaire|acta|ayuda(?: de)? memoria|minuta|mensual|reuniones|r[ée]unions|meetings"
                    + "|reunión|of|for|from|the|de|la|del|du|\\d{1,3}(?:st|nd|rd|th|e|è|ème|eme|er|ère|º|ª|a|o)|first|second|third|fourth|fifth|deuxième|troisième|quatrième|cinquième|segunda|tercera|cuarta|quinta|sexta|tele(?:con(?:ference)?)?"
                    + "|teleconference|call|no\\.?\\s?\\d+\\.?)[\\s:,–-]+)+",
            FLAGS);
    private static final Pattern AFTER = Pattern.compile(
            "(?:[\\s:,–—-]+(?:draft|final|sesi[oó]n (?:extra)?ordinaria|s[ée]ance (?:extra)?ordinaire|agenda(?: (?:and|&) (?:notes|minutes))?|call(?: notes)?(?:\\s*#\\s?\\d{1,3})?|relev[ée] de(?: conclusions| décisions)|n[°º]\\s?\\d{1,3}(?:/\\d{2,4})?|#\\s?\\d{1,3}|\\d{1,3}(?:st|nd|rd|th)|first|second|third|minutes from|meeting report|meeting notes|meetings?(?:\\s*(?:#|no\\.?|n°))?(?:\\s*\\d{1,3})?|minutes|notes|notas|acta|minuta|compte[- ]rendu|summary|record|of|of the|points/actions"
                    + "|(?:notas?|acta|minuta|notes?|compte[- ]rendu|proc[eè]s[- ]verbal) (?:de )?(?:la )?r[ée]uni[oó]n(?:\\s*n?[°º]?\\s*\\d{1,3})?|tele(?:con(?:ference)?)|(?:weekly|monthly|bi-?weekly|quarterly|regular|general|ad[ -]hoc|technical|web|online|virtual) meetings?)(?=[\\s:,–—-]*$|[\\s:,–—-]+(?:of|meetings?|minutes|notes|summary|relev[ée]|compte[- ]rendu|proc[eè]s|acta)))+[\\s:,–—-]*$",
            FLAGS);
    private static final Pattern BRACKETS = Pattern.compile(
            "\\([^)\\p{L}]*\\d{4}[^)\\p{L}]*(?:UTC|GMT|CET|EST|EDT)?\\s*\\)|\\(\\s*\\)|\\[\\p{Lu}{2}(?:[/,]\\s?\\p{Lu}{2})*\\]");
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:./–—-]+|[\\s,;:/–—-]+$");

    /** A body's coordination meeting is a meeting; other words are coordinated by it. */
    private static final Pattern COORDINATION_MEETING =
            Pattern.compile("(?:[\\s:,–—-]+coordination)[\\s:,–—-]*$", FLAGS);
    /** "Home » Clusters » Health": where a page stands on its site. */
    private static final Pattern TRAIL = Pattern.compile(
            "^(?:home|accueil|inicio)\\s*[»>|/].*|^(?:go|back|return|retour|volver) (?:to|à|au|a)(?![\\p{L}]).*|.*\\s»\\s.*",
            FLAGS);

    /** "Please find attached the minutes": sends them, and names nobody. */
    private static final Pattern FORWARDS = Pattern.compile(
            "(?<![\\p{L}])(?:please find|find attached|vous trouverez|ci-joint|veuillez trouver|adjunto|adjuntamos|encontrar[áa]n?)(?![\\p{L}])|(?<![\\p{L}])minutes (?:are|were|will be|have been)(?![\\p{L}])",
            FLAGS);

    /** "Lake Region; Minutes of Wells Cluster meeting": where it is, and then the title. */
    private static final Pattern REGION =
            Pattern.compile("^[^;]{3,60};\\s+(?=(?:minutes|notes|record|compte[- ]rendu|acta)\\s(?:of|de))", FLAGS);

    /** "Lake Working Group: / Wells of the East": a name over two cells. */
    private static final Pattern ROW = Pattern.compile("(?<=\\p{L}):\\s+/\\s+(?=\\p{Lu})");

    private static final int LONGEST_NAME = 80;
    /** "Town Hall Meeting Room", "salle de réunion": a place in spite of its words. */
    private static final Pattern ROOM =
            Pattern.compile("meeting\\s(?:room|hall|place)|sal(?:le|a|ón) de r[ée]uni(?:on|ón|ones)s?", FLAGS);

    /** "draft v2", "updated": which text it is. */
    private static final Pattern VERSION = Pattern.compile(
            "(?<![\\p{L}])(?:draft|final|version|rev(?:ised|is[ée]e?)?|updated?|approved|v\\.?\\s?\\d+|projet|provis\\p{L}*|borrador|anne[sx]\\p{L}*)(?![\\p{L}])",
            FLAGS);

    private static final Pattern NUMBER_OF_FORM = Pattern.compile("(?=\\S*\\d\\S*\\d)[\\p{Lu}\\d._/-]{2,20}");
    private static final int LEAST_TWICE = 8;
    private static final Pattern SECTION = Pattern.compile(
            "^(?:introductions?|introducci[oó]n|background|contexte|contexto|bienvenue|bienvenida|welcome)\\s*:?$|^(?:table of contents|table des mati[èe]res|[íi]ndice|meeting (?:information|details)|informations? (?:de|sur) la r[ée]union)\\s*:?$|(?<![\\p{L}])(?:agenda|ordre du jour|orden del día|action points?|points? d['’]action|recommandations|participants?|attendees)(?![\\p{L}])\\s*:?$",
            FLAGS);
    /** "… of the WASH cluster meeting held at the office": what stands before and behind the name in a long title. */
    private static final Pattern MEETING_OF = Pattern.compile(
            "^.*(?<![\\p{L}])(?:minutes|notes|record|points)\\s+(?:of|from|for)\\s+(?:the\\s+)?(?<group>.+?)\\s+(?:coordination\\s+)?(?:meeting|session)\\s+(?:held|on|at|of)(?![\\p{L}]).*$",
            FLAGS);

    /** "Wells Sector weekly meeting, Port Alma": a body's meeting is named by the body. */
    private static final Pattern BODY_MEETING = Pattern.compile(
            "^(?<group>(?=.*" + BodyWords.PATTERN
                    + ").+?)\\s+(?:(?:weekly|monthly|bi-?weekly|quarterly|regular|general|ad[ -]hoc|coordination)\\s+)*meetings?(?![\\p{L}])(?<more>.*)$",
            FLAGS);

    /** "Health Cluster – compte-rendu – Office, Port Alma": what says that these are minutes ends the name. */
    private static final Pattern BODY_FIRST = Pattern.compile(
            "^(?<group>(?=.*" + BodyWords.PATTERN
                    + ").+?)[\\s:,–—-]+(?:compte[- ]?rendu|proc[eè]s[- ]verbal|minutes|meeting notes|notes|acta|notas|ayuda(?: de)? memoria|relev[ée])(?![\\p{L}])(?<more>.*)$",
            FLAGS);
    /** "Lake Sites Meeting Minutes Port Office": two words that say "minutes" end any name. */
    private static final Pattern NAME_FIRST = Pattern.compile(
            "^(?<group>\\p{L}.{3,100}?)(?:\\s(?:weekly|monthly|bi-?weekly|quarterly|regular|general|ad[ -]hoc))*[\\s:,(\\[–—-]+(?:meeting minutes|meeting notes|minutes of (?:the )?meeting|rapport de (?:la )?r[ée]union|acta de (?:la )?reuni[oó]n)(?!\\p{L})(?<more>.*)$",
            FLAGS);
    /** "… se celebra la octava reunión de la Junta Directiva de …": the body whose meeting a sentence tells of. */
    private static final Pattern BODY_IN_SENTENCE = Pattern.compile(
            "^.*(?:r[ée]union|reuni[óo]n|s[ée]ance|sesi[óo]n)(?:\\s\\p{L}+)?\\s(?:de la|del|de l['’]|de|du|des)\\s?(?<group>(?:"
                    + BodyWords.PATTERN
                    + "|comit[ée]\\s).*?(?:\\s\\(\\p{Lu}[\\p{L}-]{1,11}\\)|(?=[.,;(]|\\s(?:à|en|le|el|a las|sous|celebrada|tenue|qui)\\s|$))).*$",
            FLAGS);

    /** "Lake Wells Working Group UNICEF Port Alma office": in which house it met, and no part of the name. */
    private static final Pattern AT_OFFICE = Pattern.compile(
            "^(?<group>(?-iu:.*)(?:working group|cluster|committee|task ?force|groupe de travail|grupo de trabajo))\\s+(?-iu:\\p{Lu}{3,}(?:\\s\\p{Lu}[\\p{L}’'-]+){0,3}\\s)(?:main |country |field |sub-?)?(?:office|compound|meeting room|conference room|hall|building)$",
            FLAGS);

    private static final Pattern COORDINATION = Pattern.compile(
            "(?<!\\S)\\S[^,:]*?\\scoordination\\smeeting(?!\\p{L})|(?<!\\p{L})r[ée]union de coordination(?!\\p{L})[^,:–—]*$",
            FLAGS);

    private static final Pattern MINUTES_OF = Pattern.compile(
            "^(?:draft |final )?(?:minutes|notes|record) of (?:the )?(?:\\d{1,3}(?:st|nd|rd|th)\\s)?", FLAGS);
    private static final Pattern HELD =
            Pattern.compile("\\s(?:meeting\\s)?held(?:\\s(?:at|on|in)(?![\\p{L}]).*)?$", FLAGS);
    /** A day written without signs, as in names of files; a month or year that is no part of a name. */
    private static final Pattern STAMP = Pattern.compile(
            "(?<![\\p{N}])(?:19|20)\\d{6}(?![\\p{N}])|[\\s,(–-]+(?:(?:19|20)\\d{2}\\s+" + MONTH + "|" + MONTH
                    + "\\s+(?:19|20)\\d{2})\\)?\\s*$",
            FLAGS);

    /** "10-11am BST", "17:00": when it was, and no part of a name. */
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:\\d{1,2}(?::\\d{2})?(?:\\s?[ap]m)?\\s?(?:[-–]|to|à)\\s?\\d{1,2}(?::\\d{2})?\\s?[ap]m|\\d{1,2}(?::\\d{2})?\\s?[ap]m|\\d{1,2}:\\d{2}(?:\\s?[-–]\\s?\\d{1,2}:\\d{2})?)"
                    + "(?:\\s(?:UTC|GMT|BST|CES?T|E[SD]?T|P[SD]?T))?(?![\\p{L}\\p{N}])",
            FLAGS);

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern COUNTED = Pattern.compile("\\d+\\p{L}*");
    private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern ENDS_OPEN =
            Pattern.compile("\\s+(?:of|the|for|and|de|du|des|del?|la|le|les|et|y)$", FLAGS);

    private GroupTitle() {}

    /** True for a line that speaks of minutes or a meeting. */
    public static boolean isAboutMinutes(String line) {
        return !TRAIL.matcher(line).matches()
                && !FORWARDS.matcher(line).find()
                && ABOUT_MINUTES.matcher(line).find();
    }

    /** True for a short line that names a body: "Grupo de Trabajo de Datos", "Health Cluster". */
    static boolean namesGroup(String line) {
        return line.length() <= LONGEST_NAME
                && !TRAIL.matcher(line).matches()
                && BodyWords.isIn(line)
                && HeadingShape.fits(line);
    }

    /** True for a title that says more than the group's name: where the meeting was held, what else the minutes hold. */
    static boolean saysMore(String title) {
        Matcher meeting = MEETING_OF.matcher(title);
        Matcher first = BODY_FIRST.matcher(undated(title));
        Matcher name = NAME_FIRST.matcher(undated(title));
        return (meeting.matches() && BodyWords.isIn(meeting.group("group")))
                || (title.length() > LONGEST_NAME
                        && BODY_IN_SENTENCE.matcher(title).matches())
                || (first.matches() && saysWords(first.group("more")))
                || (name.matches() && saysWords(name.group("more")))
                || HELD.matcher(title).find()
                || CopiedTitle.saysMore(title)
                || saysBehindDay(title)
                || saysPlace(title);
    }

    private static boolean saysBehindDay(String title) {
        return days(title).stream().anyMatch(day -> endsName(title, day));
    }

    private static boolean saysPlace(String title) {
        Matcher body = BODY_MEETING.matcher(title);
        return body.matches() && saysWords(body.group("more"));
    }

    /** True for a title that says more than what it is, when, and as which one of a series: "… in the meeting hall, Port Alma". */
    static boolean saysOther(String title) {
        return saysWords(COUNTED.matcher(undated(title)).replaceAll(" "));
    }

    /** True for words beside those that say what a document is. */
    private static boolean saysWords(String more) {
        String words = LETTERS.matcher(more).replaceAll(" ").strip() + " ";
        return !BEFORE.matcher(words).replaceFirst("").isBlank();
    }

    /** The title without days written in it, and without what stands behind one that ends the name. */
    private static String undated(String title) {
        String text = title;
        for (Mention<Due> day : days(title).reversed()) {
            String behind = endsName(text, day) ? "" : " " + text.substring(day.end());
            text = text.substring(0, day.start()) + behind;
        }
        return text;
    }

    private static List<Mention<Due>> days(String title) {
        return Dates.in(title, LocalDate.of(2000, 1, 1)).stream()
                .filter(mention -> mention.what().precision() == DuePrecision.DAY
                        && mention.what().phrase().matches(".*\\d.*"))
                .toList();
    }

    /** "Wells team 12 May 2026 PREVIOUS ACTIONS": a name stands before the day, and none behind it. */
    private static boolean endsName(String title, Mention<Due> day) {
        String before = EDGES.matcher(title.substring(0, day.start())).replaceAll("");
        String behind = title.substring(day.end());
        return YEAR.matcher(day.what().phrase()).find()
                && !BEFORE.matcher(before + " ").replaceFirst("").isBlank()
                && !BodyWords.isIn(behind)
                && saysWords(behind);
    }

    /** "Draft minutes of the Wells Sub-group": whose minutes they are, said in so many words. */
    static boolean isMinutesOf(String line) {
        return MINUTES_OF.matcher(line).lookingAt();
    }

    /** True for a line that tells where a page stands on its site, or leads to another. */
    static boolean isTrail(String line) {
        return TRAIL.matcher(line).matches();
    }

    /** True for a title of a section ("Points inscrits à l’ordre du jour"), which names no group. */
    static boolean isSection(String line) {
        return SECTION.matcher(line).find();
    }

    /** True for the name of a field of a form, or a form's number: "CÓDIGO:", "F02". */
    static boolean isOfForm(String line) {
        return (line.endsWith(":") || NUMBER_OF_FORM.matcher(line.strip()).matches())
                && !isAboutMinutes(line)
                && !BodyWords.isIn(line);
    }

    /** The name without date and without the words that only say "minutes"; empty when nothing is left. */
    static String group(String line) {
        String written = REGION.matcher(ROW.matcher(line).replaceFirst(": ")).replaceFirst("");
        String title = CopiedTitle.mended(
                HousePaper.without(DayStamp.without(written.indexOf(' ') < 0 ? written.replace('_', ' ') : written)));
        Matcher meeting = MEETING_OF.matcher(title);
        boolean of = meeting.matches() && BodyWords.isIn(meeting.group("group"));
        Matcher sentence = BODY_IN_SENTENCE.matcher(title);
        if (title.length() > LONGEST_NAME && sentence.matches()) {
            return group(sentence.group("group"));
        }
        String text =
                undated(BRACKETS.matcher(of ? meeting.group("group") : title).replaceAll(" "));
        text = STAMP.matcher(CLOCK.matcher(text).replaceAll(" ")).replaceAll(" ");
        text = EDGES.matcher(BRACKETS.matcher(text).replaceAll(" ")).replaceAll("");
        text = BEFORE.matcher(text).replaceFirst("");
        text = AFTER.matcher(" " + NAME_FIRST.matcher(text).replaceFirst("${group}"))
                .replaceFirst("");
        String coordinated = COORDINATION_MEETING.matcher(text).replaceFirst("");
        text = BodyWords.isIn(text) && !BodyWords.needMore(coordinated) ? coordinated : text;
        text = HELD.matcher(text).replaceFirst("");
        Matcher first = BODY_FIRST.matcher(text);
        text = first.matches() && BodyWords.isIn(first.group("group")) ? first.group("group") : text;
        Matcher body = BODY_MEETING.matcher(text);
        boolean named = body.matches() && BodyWords.isIn(body.group("group")) && !BodyWords.areAll(body.group("group"));
        text = named ? body.group("group") : text;
        Matcher room = AT_OFFICE.matcher(text);
        text = room.matches() ? room.group("group") : text;
        text = EDGES.matcher(ENDS_OPEN.matcher(text.strip()).replaceFirst("")).replaceAll("");
        boolean empty = text.chars().noneMatch(Character::isLetter)
                || BEFORE.matcher(text + " ").replaceFirst("").isBlank();
        return empty ? "" : once(withMeeting(text, undated(title)).replaceAll("\\s+", " "));
    }

    /** "Lake County Coordination Meeting": where no body is named, coordination is what the meeting is for. */
    private static String withMeeting(String name, String title) {
        Matcher meeting = COORDINATION.matcher(title);
        return !BodyWords.isIn(name) && meeting.find() && meeting.group().contains(name)
                ? MINUTES_OF.matcher(meeting.group()).replaceFirst("")
                : name;
    }

    /** A name that stands twice, one after the other, as in the head of a page above its title. */
    private static String once(String name) {
        int half = name.length() / 2;
        boolean twice = name.length() > LEAST_TWICE
                && name.charAt(half) == ' '
                && name.substring(0, half).equalsIgnoreCase(name.substring(half + 1));
        return twice ? name.substring(0, half) : name;
    }

    /** The place that a title names behind the day; empty where the words are none. */
    static String place(String words) {
        String place =
                EDGES.matcher(AFTER.matcher(" " + words).replaceFirst("")).replaceAll("");
        boolean other = isAboutMinutes(ROOM.matcher(place).replaceAll(""))
                || BodyWords.isIn(place)
                || isSection(place)
                || place.length() > LONGEST_NAME;
        return other || VERSION.matcher(place).find() || !saysWords(place) ? "" : place;
    }
}
