package org.rapporteur.meeting.ui.live;

/**
 * A heading in the outline.
 *
 * @param number as in the margin ("3", "3.1"); may be empty
 * @param level 1 to 3
 * @param actions how many actions stand under it
 */
record OutlineRow(String uid, String number, String title, int level, int actions) {}
