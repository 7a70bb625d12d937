package org.rapporteur.meeting.circulation;

/** What is looked at before minutes go out. Named by the command line: do not rename. */
public enum Check {
    ACTION_WITHOUT_OWNER,
    ACTION_WITHOUT_DUE,
    DUE_ALREADY_PAST,
    UNKNOWN_AGENCY,
    SUGGESTION_UNDECIDED,
    LINK_WITHOUT_TARGET,
    NOBODY_PRESENT,
    NEXT_MEETING_MISSING,
    NEXT_MEETING_WRONG_DAY
}
