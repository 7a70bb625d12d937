package org.rapporteur.recognition;

import java.util.regex.Pattern;

/** Spanish sentences that promise something though nobody known stands in them: "Se imprimirá el mapa", "Hay que contar los pozos". */
final class SpanishPledges {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String INFINITIVE =
            "(?!ser|estar|tener|haber|poder)\\p{Ll}{2,}(?:ar|er|ir)(?:l[oae]s?|se|nos)?(?![\\p{L}])";

    private static final Pattern OWED = Pattern.compile(
            "(?<![\\p{L}])(?:(?:debe|deben|deberá|deberán)\\s+(?:ser\\s+\\p{Ll}+[aio]d[oa]s?|" + INFINITIVE + ")"
                    + "|(?:tendrá|tendrán|tiene|tienen)\\s+que\\s+" + INFINITIVE + "|(?:hay|habrá|habría)\\s+que\\s+"
                    + INFINITIVE
                    + "|se\\s+(?:acuerda|decide|acordó|decidió)\\s+(?:que\\s+(?:(?-i:\\p{Lu})|cada\\s|tod[oa]s\\s|l[oa]s?\\s|el\\s)|(?!esperar|mantener)"
                    + INFINITIVE + ")|pedimos\\s+que(?![\\p{L}]))",
            FLAGS);
    private static final Pattern PLEDGED = Pattern.compile(
            "(?<![\\p{L}])(?:se\\s+(?:va|van)\\s+a\\s+\\p{Ll}+|vamos\\s+a\\s+\\p{Ll}+|se\\s+ofrecen?\\s+(?:(?:como\\s+)?voluntari[oa]s?\\s+)?(?:a|para)\\s+\\p{Ll}+|se\\s+(?:ofreci(?:ó|eron)|comprometi(?:ó|eron)|ha(?:n)?\\s+comprometido)\\s+a\\s+\\p{Ll}+|se\\s+encarga(?:rá|rán|n)?\\s+(?:de|a\\s+\\p{L})"
                    + "|(?:queda|quedó|quedaron)\\s+(?:encargad[oa]s?\\s+)?de\\s+\\p{Ll}+)",
            FLAGS);
    /** "Ana los llamará", "se imprimirá", "imprimiremos": what is not merely so, begins or lasts. */
    private static final Pattern FUTURE = Pattern.compile(
            "(?<![\\p{L}])(?!(?:ser|estar|requerir|actuar|deber|caber|bastar|tendr|habr|podr|querr|durar|quedar|contar|incluir|permitir|resultar|existir|seguir|continuar|servir|depender|comenzar|empezar|iniciar|terminar|celebrar|costar|pasar|faltar|afectar)(?:á|án|emos)(?![\\p{L}]))\\p{Ll}{2,}(?:ar|er|ir|dr)(?:á|án|emos)(?![\\p{L}])",
            FLAGS);

    private SpanishPledges() {}

    /** True for such a sentence. */
    static boolean areIn(String text) {
        return OWED.matcher(text).find()
                || PLEDGED.matcher(text).find()
                || FUTURE.matcher(text).find();
    }
}
