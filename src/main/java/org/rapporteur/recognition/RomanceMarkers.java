package org.rapporteur.recognition;

import java.util.Set;
import org.rapporteur.recognition.Marker.Kind;

/** What stands between an owner and the deed in French and Spanish: "doit", "à", "s’engage à", "va", "deberá", "enviará". */
final class RomanceMarkers {
    private static final Set<String> FRENCH_DUTY =
            Set.of("doit", "doivent", "devra", "devront", "devrait", "devraient");
    private static final Set<String> SPANISH_DUTY = Set.of("debe", "deben", "debera", "deberan", "deberia", "deberian");
    private static final Set<String> FRENCH_PLEDGES = Set.of(
            "s'engage",
            "s'engagent",
            "engage",
            "engagee",
            "engages",
            "engagees",
            "promis",
            "charge",
            "chargee",
            "charges",
            "chargees",
            "responsable",
            "responsables",
            "accepte",
            "acceptent",
            "propose",
            "proposent",
            "invite",
            "invites",
            "invitee",
            "invitees",
            "prie",
            "pries",
            "convenu",
            "tenu",
            "tenus",
            "appele",
            "appeles");
    private static final Set<String> SPANISH_PLEDGES = Set.of(
            "compromete",
            "comprometen",
            "comprometio",
            "comprometieron",
            "encarga",
            "encargan",
            "encargara",
            "encargaran",
            "encargado",
            "encargada",
            "encargados",
            "encargadas",
            "responsable",
            "responsables",
            "invitado",
            "invitada",
            "invitados",
            "invitadas",
            "acuerda",
            "acuerdan",
            "acordo",
            "acordaron",
            "ofrece",
            "ofrecen");
    private static final Set<String> AUXILIARIES = Set.of(
            "est", "sont", "s'est", "a", "ont", "ete", "se", "es", "son", "queda", "quedan", "esta", "estan", "ha",
            "han", "sera", "seran", "seront");
    /** "OIM quedó de enviar la lista". */
    private static final Set<String> STAYS = Set.of("queda", "quedan", "quedo", "quedaron");

    private static final Set<String> OTHER_WORDS = Set.of("extra", "infra", "ultra", "camera", "opera", "front");
    /** A future that tells a state. */
    private static final Set<String> STATES =
            Set.of("sera", "seront", "aura", "auront", "seran", "habra", "habran", "estara", "estaran", "tendra");

    private RomanceMarkers() {}

    static Marker at(Tokens tokens, int i) {
        Marker french = tokens.mayBe(Language.FRENCH) ? french(tokens, i) : Marker.NONE;
        return french.exists() || !tokens.mayBe(Language.SPANISH) ? french : spanish(tokens, i);
    }

    private static Marker french(Tokens tokens, int i) {
        String word = tokens.get(i).folded();
        if (FRENCH_DUTY.contains(word)) {
            return infinitive(Kind.SHOULD, tokens, i + 1);
        }
        if (word.equals("va") || word.equals("vont")) {
            return infinitive(Kind.WILL, tokens, i + 1);
        }
        if (word.equals("a") || word.equals("pour")) {
            return isFrenchInfinitive(tokens.get(i + 1))
                    ? new Marker(Kind.TO, i + 1)
                    : pledge(tokens, i, FRENCH_PLEDGES);
        }
        Marker pledge = pledge(tokens, i, FRENCH_PLEDGES);
        return pledge.exists() ? pledge : future(tokens, i, word.matches("\\p{L}{2,}r(?:a|ont)"));
    }

    private static Marker spanish(Tokens tokens, int i) {
        String word = tokens.get(i).folded();
        if (SPANISH_DUTY.contains(word)) {
            return infinitive(Kind.SHOULD, tokens, i + 1);
        }
        boolean go =
                (word.equals("va") || word.equals("van")) && tokens.get(i + 1).is("a");
        if (go || word.equals("a")) {
            Marker to = infinitive(go ? Kind.WILL : Kind.TO, tokens, go ? i + 2 : i + 1);
            if (to.exists()) {
                return to;
            }
        }
        Marker pledge = pledge(tokens, i, SPANISH_PLEDGES);
        int deed = word.equals("se") ? i + 1 : i;
        return pledge.exists()
                ? pledge
                : future(tokens, deed, tokens.get(deed).text().matches("\\p{L}{2,}rá(?:n)?"));
    }

    /** The future is one word, the deed itself: "OIM enviará la lista". */
    private static Marker future(Tokens tokens, int i, boolean form) {
        Token token = tokens.get(i);
        boolean deed = form
                && token.startsSmall()
                && !OTHER_WORDS.contains(token.folded())
                && !STATES.contains(token.folded());
        return deed ? new Marker(Kind.WILL, i) : Marker.NONE;
    }

    private static Marker pledge(Tokens tokens, int start, Set<String> pledges) {
        int i = start;
        if (STAYS.contains(tokens.get(i).folded()) && tokens.get(i + 1).is("de")) {
            return infinitive(Kind.AGREED, tokens, i + 2);
        }
        while (i < start + 3 && AUXILIARIES.contains(tokens.get(i).folded())) {
            i++;
        }
        if (!pledges.contains(tokens.get(i).folded())) {
            return Marker.NONE;
        }
        String joint = tokens.get(i + 1).folded();
        boolean joined = Set.of("a", "de", "d'", "en").contains(joint);
        Marker deed = infinitive(Kind.AGREED, tokens, joined ? i + 2 : i + 1);
        return joined || deed.exists() ? deed : Marker.NONE;
    }

    private static Marker infinitive(Kind kind, Tokens tokens, int i) {
        Token token = tokens.get(i);
        return isFrenchInfinitive(token) || isSpanishInfinitive(token) ? new Marker(kind, i) : Marker.NONE;
    }

    static boolean isFrenchInfinitive(Token token) {
        String word = token.folded();
        boolean elided = word.indexOf('\'') >= 0 && !word.startsWith("s'");
        // "a livré" is said of the past, though it folds to "livre".
        boolean participle = token.text().matches(".*é(?:e|s|es)?");
        return token.startsSmall() && !elided && !participle && word.length() > 3 && word.matches(".*(?:er|ir|re)");
    }

    static boolean isSpanishInfinitive(Token token) {
        String word = token.folded();
        return token.startsSmall()
                && word.length() > 2
                && word.matches(".*(?:[aei]r|[aei]r(?:se|lo|la|los|las|le|les))");
    }
}
