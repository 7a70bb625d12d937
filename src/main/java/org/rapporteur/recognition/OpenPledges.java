package org.rapporteur.recognition;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sentences that promise something though nobody known stands in them: "The draft will be circulated", "Agencies were asked to
 * name one person", "The harbour team will bring two pumps". They are offered without an owner, or with the name as written.
 */
final class OpenPledges {
    private static final Pattern PASSIVE = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:will|shall|should|must|(?<!not )(?:is|are|need|needs|yet) to)\\s+(?:then |also |now |again |first |further )?be\\s+(?:then |also |further )?(?<deed>\\p{Ll}+)");
    private static final Pattern ASKED = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:is|are|was|were|been|be)\\s+(?:kindly |also |again )?(?:requested|asked|invited|encouraged|expected|reminded|urged|tasked)\\s+to\\s+(?<deed>\\p{Ll}+)"
                    + "|(?:^|(?<=[.;]\\s))please\\s+(?!(?:see|find|note|refer|contact|write|email|click|visit|do not)(?![\\p{L}]))(?<plea>\\p{Ll}+)");
    private static final Pattern PLEDGED = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:promised|undertook|offered|volunteered|committed|pledged|(?:is|are)\\s+(?:also |now |currently )?(?:planning|going|willing|ready|happy|trying))\\s+to\\s+(?<deed>\\p{Ll}+)"
                    + "|(?<![\\p{L}])(?:(?-i:\\p{Lu}{2}[\\p{Lu}-]*)|leads|partners|members|agencies|clusters|sectors|team)\\s+(?:is|are)\\s+to\\s+(?!be(?![\\p{L}]))\\p{Ll}+|(?<![\\p{L}])(?:will|would)\\s+(?:also\\s+)?be\\s+\\p{Ll}{3,}ing(?![\\p{L}])");
    private static final Pattern FRENCH = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:(?:sera|seront)\\s+(?:ensuite |aussi |également )?(?:partag|envoy|renvoy|transmis|diffus|communiqu|soumis|présent|discut|organis|finalis|préparé|révis|mis(?:e|es)? à jour)\\p{Ll}*"
                    + "|se chargera(?:ont)?\\s+d[eu']|(?:est|sont|a été|ont été)\\s+(?:priée?s?|invitée?s?|chargée?s?|encouragée?s?)\\s+(?:de|d['’]|à)\\s*\\p{Ll}+"
                    + "|(?:veuillez|merci de|prière de)\\s+(?:bien vouloir\\s+)?\\p{Ll}+|s['’](?:est|était|étaient|sont)\\s+(?:engagée?s?\\s+à|proposée?s?\\s+(?:pour|de))|(?:a|ont)\\s+promis\\s+(?:de|d['’]))");
    private static final Pattern SPANISH = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:se\\s+(?:\\p{Ll}+\\s+)?(?:enviar|compartir|solicitar|pedir|convocar|elaborar|ver|preparar|revisar|presentar|organizar|actualizar|remitir|difundir|coordinar)(?:á|án)(?![\\p{L}])"
                    + "|se\\s+(?:va|van)\\s+a\\s+\\p{Ll}+|vamos\\s+a\\s+\\p{Ll}+|se\\s+(?:ofreci(?:ó|eron)|comprometi(?:ó|eron)|ha(?:n)?\\s+comprometido)\\s+a\\s+\\p{Ll}+|se\\s+encarga(?:rá|rán|n)?\\s+de"
                    + "|(?:queda|quedó|quedaron)\\s+(?:encargad[oa]s?\\s+)?de\\s+\\p{Ll}+)");
    /** Of verbs that no line of a list begins with. */
    private static final Set<String> DONE = Set.of("named", "renewed", "paid", "put");

    private static final Set<String> STATES = Set.of(
            "able",
            "happy",
            "no",
            "held",
            "used",
            "needed",
            "seen",
            "known",
            "included",
            "followed",
            "taken",
            "read",
            "found",
            "remain",
            "last",
            "need",
            "continue",
            "depend",
            "become",
            "receive",
            "benefit",
            "lead",
            "include",
            "like",
            "follow",
            "end",
            "change",
            "go",
            "stay",
            "happen",
            "allow",
            "cost",
            "reach",
            "have",
            "not",
            "never",
            "only",
            "probably");
    /** Who "will …" stands behind, where nobody knows the name: a team, an office, a person's role. */
    private static final Set<String> ACTORS = Set.of(
            "team",
            "office",
            "desk",
            "unit",
            "committee",
            "group",
            "groups",
            "cluster",
            "clusters",
            "sub-cluster",
            "sub-clusters",
            "sector",
            "sectors",
            "co-lead",
            "co-leads",
            "lead",
            "leads",
            "consultant",
            "supervisors",
            "supervisor",
            "coordinator",
            "secretariat",
            "chair",
            "members",
            "partners",
            "agencies",
            "agency",
            "organisations",
            "organizations",
            "volunteers",
            "working-group");

    private OpenPledges() {}

    /** True for a sentence that promises something. */
    static boolean isIn(Tokens tokens) {
        String text = tokens.text();
        return PASSIVE.matcher(text).results().anyMatch(found -> isDone(Tokens.fold(found.group("deed"))))
                || ASKED.matcher(text).find()
                || PLEDGED.matcher(text).find()
                || isWilled(tokens)
                || (tokens.mayBe(Language.FRENCH) && FRENCH.matcher(text).find())
                || (tokens.mayBe(Language.SPANISH) && SPANISH.matcher(text).find());
    }

    /** "The State Sector team will accompany …", "LRC will lend …". */
    private static boolean isWilled(Tokens tokens) {
        for (int i = 1; i < tokens.size() - 1; i++) {
            boolean will = tokens.get(i).is("will")
                    || tokens.get(i).is("shall")
                    || tokens.get(i).is("should");
            Token deed =
                    tokens.get(tokens.get(i + 1).is("also") || tokens.get(i + 1).is("then") ? i + 2 : i + 1);
            boolean sure = isActor(tokens, i - 1) || (isName(tokens, i - 1) && Words.isDeed(deed.folded()));
            if (will && deed.isLowerCase() && sure && isActive(deed.folded())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActor(Tokens tokens, int i) {
        Token subject = tokens.get(i);
        boolean acronym = subject.isAcronym() && subject.text().length() > 1;
        return acronym || subject.is(")") || ACTORS.contains(subject.folded());
    }

    /** Of a plain name the deed must say that it is somebody's: "Rainy Season will begin". */
    private static boolean isName(Tokens tokens, int i) {
        return i > 0
                && tokens.get(i).isCapitalised()
                && !Words.isThing(tokens.get(i).folded());
    }

    private static boolean isActive(String deed) {
        return !Words.FUNCTION.contains(deed) && !STATES.contains(deed);
    }

    /** "circulated", "sent", "put", "looked": the participle of a verb of doing. */
    private static boolean isDone(String participle) {
        if (STATES.contains(participle) || !Words.isParticiple(participle)) {
            return false;
        }
        if (DONE.contains(participle)) {
            return true;
        }
        String base =
                switch (participle) {
                    case "sent" -> "send";
                    case "resent" -> "resend";
                    case "given" -> "give";
                    case "brought" -> "bring";
                    case "written" -> "write";
                    case "drawn" -> "draw";
                    case "set" -> participle;
                    default -> participle.substring(0, participle.length() - 2);
                };
        return Words.isDeed(base)
                || Words.isDeed(base + "e")
                || Words.isDeed(base.replaceFirst("i$", "y"))
                || (base.length() > 2 && Words.isDeed(base.substring(0, base.length() - 1)));
    }
}
