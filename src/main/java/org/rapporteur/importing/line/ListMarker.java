package org.rapporteur.importing.line;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.meeting.BlockKind;

/** List markers as people type them: "1.", "2)", "a.", "(b)", "iv.", "-", "•", "o". */
public final class ListMarker {
    private static final Pattern MARKER = Pattern.compile(
            "^\\s*(?:(?<number>\\(?\\d{1,2}(?:\\.\\d{1,2}){0,2}[.)]-?|\\d{1,2}-(?=\\s\\p{Lu})|\\d(?:\\.(?!00|15|30|45)\\d{1,2}){1,2}(?=\\s+\\p{Lu})|\\d{1,2}\\.(?!00|15|30|45)\\d{1,2}:|\\d{1,2}:(?=\\s+\\p{Lu})|\\d{1,2}°\\)?|(?i:primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|quint[oa]|sext[oa]|s[ée]ptim[oa]|octav[oa]|noven[oa]|d[ée]cim[oa])\\s?[.:]-?)|(?<letter>\\(?[a-z][.)]|\\(?(?=[ivx]{2,6}[.)])x{0,2}(?:ix|iv|v?i{0,3})[.)])"
                    + "|(?<bullet>[-‐‒–—―−*∗•·⋅‧‣∙⁃»→⇒§\\p{So}\\p{Co}]|>(?=\\s+\\p{Lu})|o(?=\\s+[\\p{Lu}\\p{Ll}])|[üØ](?=\\s+\\p{Lu})|[vqnu](?=\\s{2,}\\p{Lu})))\\s+(?=\\S)|^\\s*(?<tight>\\d{1,2}\\))(?=\\p{Lu}\\p{Ll})");

    private ListMarker() {}

    /** A marker found at the start of a line, and where the words behind it start. */
    public record Found(BlockKind kind, String label, int end) {}

    /** The marker a line starts with, or null. */
    public static @Nullable Found of(String line) {
        Matcher matcher = MARKER.matcher(line);
        if (!matcher.lookingAt()) {
            return null;
        }
        BlockKind kind = matcher.group("number") != null || matcher.group("tight") != null
                ? BlockKind.NUMBERED
                : matcher.group("letter") != null ? BlockKind.LETTERED : BlockKind.BULLET;
        return new Found(kind, matcher.group().strip(), matcher.end());
    }
}
