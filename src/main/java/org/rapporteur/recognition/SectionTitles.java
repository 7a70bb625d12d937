package org.rapporteur.recognition;

import java.util.regex.Pattern;

/** Headings whose meaning is the same in every group's minutes. */
public final class SectionTitles {
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\d+|[ivxIVX]+)?[.):]*\\s*");
    private static final Pattern ACTIONS = Pattern.compile(
            "(?i)(?:follow[- ]?ups?(?: on)?(?: actions?| points?| items?)?|actions?(?: points?| items?| list| to take)?"
                    + "|next steps|to[- ]?do(?: list)?|agreed actions?|action plan|summary of actions?"
                    + "|points? d['’]action|actions? de suivi|suivi|prochaines étapes"
                    + "|puntos de acci[oó]n|acciones(?: de seguimiento)?|seguimiento|pr[oó]ximos pasos)\\s*:?\\s*");
    private static final Pattern NEXT_MEETING = Pattern.compile(
            "(?i)(?:(?:date (?:and \\w+ )?of (?:the )?)?next meeting|prochaine r[eé]union|pr[oó]xima reuni[oó]n)\\s*:?\\s*");

    private SectionTitles() {}

    /** True for "Follow up actions", "Action points", "Next steps" and the like: every item under it is an action. */
    public static boolean isActions(String heading) {
        return ACTIONS.matcher(bare(heading)).matches();
    }

    /** True for "Next meeting". */
    public static boolean isNextMeeting(String heading) {
        return NEXT_MEETING.matcher(bare(heading)).matches();
    }

    private static String bare(String heading) {
        return NUMBER.matcher(heading).replaceFirst("").replaceFirst("[;.]\\s*$", "");
    }
}
