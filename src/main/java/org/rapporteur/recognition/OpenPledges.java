package org.rapporteur.recognition;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Sentences that promise something though nobody known stands in them: "The draft will be circulated", "Agencies were asked to
 * name one person", "The harbour team will bring two pumps". They are offered without an owner, or with the name as written.
 */
final class OpenPledges {
    private static final Pattern PASSIVE = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:will|shall|should|must|(?<!not )(?:is|are|need|needs|yet) to)\\s+(?:(?:then|also|now|again|first|further|soon|\\p{Ll}+ly) )?be\\s+(?:(?:then|also|further|\\p{Ll}+ly) )?(?<deed>\\p{Ll}+)");
    /** "List to be shared next week": in the short form of minutes. */
    private static final Pattern BARE = Pattern.compile(
            "(?iu)^(?:[^:]{2,40}:\\s|[-–•*]\\s)?(?:(?!(?:was|were|is|are|be|been|has|have|had|will|would|can|could|may|might|need|needs|not|said|agreed|likely|ready)\\s)[\\p{L}\\d/’'()-]+\\s+){1,6}?to\\s+be\\s+(?<deed>\\p{Ll}+)(?!.*(?<![\\p{L}])(?:will|is|are|was|were)(?![\\p{L}]))");

    private static final Pattern WE = Pattern.compile(
            "(?iu)(?<![\\p{L}])we(?:\\s+(?:will|shall|should|must|need to|have to|are going to)|['’]ll)\\s+(?:also |then |now |just )?(?<deed>\\p{Ll}+)"
                    + "|^(?:[-–•*o]\\s+)?(?:need|needs|have|should|must)\\s+(?:to\\s+)?(?:also\\s+)?(?<own>\\p{Ll}+)");
    private static final Pattern TOLD = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:asked|requested|requests|asks|reminded|reminds|urged|urges|encouraged|encourages|invited|invites|instructed|tasked)\\s+(?:to\\s+)?(?:(?!whether|about|if|for|how|why)\\p{L}[\\p{L}’'/-]*\\s+){1,6}?to\\s+(?<deed>\\p{Ll}+)");
    private static final Pattern ASKED = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:is|are|was|were|been|be)\\s+(?:kindly |also |again )?(?:requested|asked|invited|encouraged|expected|reminded|urged|tasked)\\s+to\\s+(?<deed>\\p{Ll}+)"
                    + "|(?:^|(?<=[.;]\\s))please\\s+(?!(?:see|find|note|refer|contact|write|email|click|visit|do not)(?![\\p{L}]))(?<plea>\\p{Ll}+)");
    private static final Pattern PLEDGED = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:promised|undertook|offered|volunteered|committed|pledged|(?:is|are)\\s+(?:also |now |currently )?(?:planning|going|willing|ready|happy|trying))\\s+to\\s+(?<deed>\\p{Ll}+)"
                    + "|(?<![\\p{L}])(?:(?-i:\\p{Lu}{2}[\\p{Lu}-]*)|leads|partners|members|agencies|clusters|sectors|team)\\s+(?:is|are)\\s+to\\s+(?!be(?![\\p{L}]))\\p{Ll}+|(?<![\\p{L}])(?:will|would|should)\\s+(?:also\\s+)?be\\s+\\p{Ll}{3,}ing(?![\\p{L}])");
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
                || BARE.matcher(text).results().anyMatch(found -> isDone(Tokens.fold(found.group("deed"))))
                || isOurs(text)
                || TOLD.matcher(text).results().anyMatch(found -> Words.isDeed(Tokens.fold(found.group("deed"))))
                || ASKED.matcher(text).find()
                || PLEDGED.matcher(text).find()
                || isWilled(tokens)
                || (tokens.mayBe(Language.FRENCH) && FrenchPledges.areIn(text))
                || (tokens.mayBe(Language.SPANISH) && SpanishPledges.areIn(text));
    }

    /** "We will print them", "Need to print them". */
    private static boolean isOurs(String text) {
        return WE.matcher(text).results().anyMatch(found -> {
            String deed = Tokens.fold(found.group("deed") == null ? found.group("own") : found.group("deed"));
            return Words.isDeed(deed) && isActive(deed);
        });
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
                || (base.startsWith("re") && Words.isDeed(base.substring(2)))
                || Words.isDeed(base + "e")
                || Words.isDeed(base.replaceFirst("i$", "y"))
                || (base.length() > 2 && Words.isDeed(base.substring(0, base.length() - 1)));
    }
}
