package org.rapporteur.app;

/**
 * A line of the palette.
 *
 * @param detail muted words behind it: a key, a date, a kind
 */
record Entry(String icon, String text, String detail, Runnable deed) {}
