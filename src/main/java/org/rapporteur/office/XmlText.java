package org.rapporteur.office;

/** Text as XML 1.0 can carry it. */
public final class XmlText {
    private XmlText() {}

    /** Without control characters and halves of surrogate pairs, which would make the file unreadable. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        return text.codePoints()
                .filter(XmlText::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The quick answer for nearly every text: no control character and no surrogate in it. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 0x20 && c != '\n' && c != '\t') || c >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    /** XML 1.0 §2.2, production Char; the carriage return is left out, "\n" being our line break. */
    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
