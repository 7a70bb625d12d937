package org.rapporteur.importing.format;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Signs of the fonts that Word writes arrows, ticks and bullets with, as Unicode has them. Such fonts have their signs at F000 to
 * F0FF, Unicode's private use area, where no other font shows them.
 */
final class Symbols {
    private static final int PRIVATE = 0xF000;
    private static final int LAST = 0xFF;
    private static final String BULLET = "•";
    private static final String ARROW = "→";

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6F, "☐"),
            Map.entry(0x71, "☐"),
            Map.entry(0xA8, "☐"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xDF, "←"),
            Map.entry(0xE0, ARROW),
            Map.entry(0xE8, ARROW),
            Map.entry(0xF0, ARROW),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"));
    private static final Map<Integer, String> SYMBOL = Map.of(0xA3, "≤", 0xAE, ARROW, 0xB1, "±", 0xB3, "≥", 0xDE, "⇒");

    /** Arrows that no other of these fonts has another sign for. */
    private static final Pattern ARROWS = Pattern.compile("[\uF0E0\uF0E8\uF0F0]");

    private Symbols() {}

    /**
     * The sign of a font.
     *
     * @param code as the document writes it, with or without F000 added
     * @return a bullet for signs that Unicode has in no plain form
     */
    static String of(String font, int code) {
        int sign = code >= PRIVATE ? code - PRIVATE : code;
        if (sign < 0 || sign > LAST) {
            // "MS Gothic", 2610: a sign that Unicode has, by its own code.
            return Character.isValidCodePoint(code) ? Character.toString(code) : "";
        }
        Map<Integer, String> signs = font.equalsIgnoreCase("Symbol") ? SYMBOL : WINGDINGS;
        return signs.getOrDefault(sign, BULLET);
    }

    /** Text that says nothing of its fonts, with arrows for the signs of which nothing else can be meant. */
    static String plain(String text) {
        boolean may = text.indexOf('\uF0E0') >= 0 || text.indexOf('\uF0E8') >= 0 || text.indexOf('\uF0F0') >= 0;
        return may ? ARROWS.matcher(text).replaceAll(ARROW) : text;
    }
}
