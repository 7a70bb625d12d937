package org.rapporteur.importing;

import java.util.regex.Pattern;

/** The words that lead in day, time and place of the next meeting. */
final class NextMeetingWords {
    /** "The next meeting will be held on …" leads in the day and is no part of the place. */
    private static final Pattern NEXT = Pattern.compile(
            "^(?:the |our )?(?:date of (?:the )?)?next \\p{L}+\\s*(?::|(?:is|will|has been|to)?(?: be| take)?"
                    + "(?: held| place| scheduled| planned| set)?(?: for| on)?)?\\s*"
                    + "|^(?:la )?(?:date de la )?prochaine (?:réunion|rencontre|séance)\\s*(?::|(?:aura lieu|se tiendra|est prévue|est fixée)?(?: le| au)?)\\s*"
                    + "|^(?:la )?(?:fecha de la )?(?:próxima|siguiente) (?:reunión|sesión)\\s*(?::|(?:será|se realizará|tendrá lugar)?(?: el)?)\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private NextMeetingWords() {}

    /** The text without them. */
    static String without(String text) {
        return NEXT.matcher(text).replaceFirst("");
    }
}
