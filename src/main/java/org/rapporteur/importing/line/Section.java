package org.rapporteur.importing.line;

import org.rapporteur.recognition.SectionTitles;

/** What a section of minutes is for, told by its heading. */
public enum Section {
    DISCUSSION,
    AGENDA,
    ACTIONS,
    /** Looks back on actions set earlier. */
    REVIEW,
    DECISIONS,
    /** Decisions and actions in one list. */
    MIXED,
    /** What was discussed and what follows from it in one list. */
    TALKED,
    NEXT;

    /** True where only those items are actions that somebody is told to do. */
    public boolean mixes() {
        return this == MIXED || this == TALKED;
    }

    /** True where a list may be one of actions though nothing says so. */
    public boolean isTalk() {
        return this == DISCUSSION || this == TALKED;
    }

    /** The section that a heading opens, by its words; DISCUSSION where they say nothing else. */
    public static Section of(String heading) {
        if (NextMeetingWords.lead(heading)) {
            return NEXT;
        }
        if (SectionTitles.isAgenda(heading)) {
            return AGENDA;
        }
        if (SectionTitles.isReview(heading)) {
            return REVIEW;
        }
        if (SectionTitles.isMixed(heading)) {
            return MIXED;
        }
        if (SectionTitles.isTalked(heading)) {
            return TALKED;
        }
        if (SectionTitles.namesActions(heading)) {
            return ACTIONS;
        }
        if (ActionLines.DECISIONS.matcher(heading).matches()) {
            return DECISIONS;
        }
        return SectionTitles.hintsActions(heading) && !SectionTitles.isOther(heading) ? TALKED : DISCUSSION;
    }
}
