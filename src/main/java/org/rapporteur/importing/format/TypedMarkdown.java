package org.rapporteur.importing.format;

import java.util.regex.Pattern;

/** Markdown as people type it, made what CommonMark reads: pasted bullets, and emphasis that ends without a blank. */
final class TypedMarkdown {
    /** Bullets that people paste and Markdown does not know. */
    private static final Pattern BULLET = Pattern.compile("(?m)^([ \\t]*)[–•·▪●◦‣](?=[ \\t]+\\S)");

    /** "**Action:**WFP": behind a sign the stars close only before a blank (CommonMark 0.31, section 6.2). */
    private static final Pattern TIGHT =
            Pattern.compile("(?<![^\\s(\\[.,;:–—-])(\\*{1,3})([^*\\n]{1,60}[:.!?)])\\1(?=[\\p{L}\\d@])");

    private TypedMarkdown() {}

    /** The same text; nothing is lost of it, and no line comes or goes. */
    static String mended(String text) {
        String bullets = BULLET.matcher(text).replaceAll("$1-");
        return bullets.contains("**") ? TIGHT.matcher(bullets).replaceAll("$1$2$1 ") : bullets;
    }
}
