package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** WCAG 2.1 §1.4.3: text and its ground differ by at least 4.5 to 1, in both themes. */
class TokenContrastTest {
    private static final Pattern TOKEN = Pattern.compile("-rp-([a-z-]+):\\s*#([0-9a-f]{6});");
    private static final double LEAST = 4.5;

    /** Every text colour with the grounds it stands on. */
    private static final Map<String, List<String>> USED = Map.of(
            "ink", List.of("ground", "panel", "rail", "accent-soft", "amber-soft", "green-soft", "red-soft", "chip"),
            "muted", List.of("ground", "panel", "rail", "accent-soft", "amber-soft", "green-soft", "chip"),
            "accent", List.of("ground", "panel", "accent-soft", "chip"),
            "amber", List.of("ground", "panel", "amber-soft", "accent-soft"),
            "green", List.of("ground", "panel", "green-soft", "accent-soft"),
            "red", List.of("ground", "panel", "red-soft", "accent-soft"),
            "on-accent", List.of("accent"));

    @ParameterizedTest
    @ValueSource(strings = {"light.css", "dark.css"})
    void textStandsOutFromItsGround(String sheet) throws IOException {
        Map<String, String> tokens = tokens(sheet);
        USED.forEach((text, grounds) -> grounds.forEach(
                ground -> assertThat(contrast(tokens.getOrDefault(text, ""), tokens.getOrDefault(ground, "")))
                        .as("%s on %s in %s", text, ground, sheet)
                        .isGreaterThanOrEqualTo(LEAST)));
    }

    @Test
    void bothThemesNameTheSameTokens() throws IOException {
        assertThat(tokens("dark.css").keySet()).isEqualTo(tokens("light.css").keySet());
    }

    @Test
    void everyTextColourOfTheStyleSheetIsAToken() throws IOException {
        List<String> fills = Pattern.compile("-fx-text-fill:\\s*([^;]+);")
                .matcher(read("rapporteur.css"))
                .results()
                .map(match -> match.group(1).strip())
                .distinct()
                .toList();
        List<String> known = Stream.concat(USED.keySet().stream(), Stream.of("ink"))
                .map(name -> "-rp-" + name)
                .toList();
        assertThat(known).containsAll(fills);
    }

    private static Map<String, String> tokens(String sheet) throws IOException {
        Map<String, String> tokens = new HashMap<>();
        Matcher matcher = TOKEN.matcher(read(sheet));
        while (matcher.find()) {
            tokens.put(matcher.group(1), matcher.group(2));
        }
        return tokens;
    }

    private static String read(String sheet) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(sheet)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * channel(hex, 0) + 0.7152 * channel(hex, 2) + 0.0722 * channel(hex, 4);
    }

    private static double channel(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
