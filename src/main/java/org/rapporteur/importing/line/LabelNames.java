package org.rapporteur.importing.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.line.Labels.Field;
import org.rapporteur.shared.Phrases;

/**
 * What the labels of a header are called, from {@code labels.properties}: one name, or two or three joined ("Date & venue",
 * "Heure et lieu"), with or without accents.
 */
final class LabelNames {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEFORE =
            "(?:(?:the )?meeting|(?:full )?list of|names? of(?: the)?|liste des?|noms? des?|lista de(?: l[oa]s)?|nombres de(?: l[oa]s)?)\\s+";
    private static final String BEHIND = "\\s+(?:(?:of|at|in|for|to) (?:the |this )?(?:meeting|session|call)|list"
            + "|(?:de|du|à|a|en) (?:la |cette )?(?:r[eé]uni[oó]n|rencontre|s[eé]ance|session|sesi[oó]n))";
    private static final String JOINT = "\\s*(?:[&/,+]|(?<=\\s)(?:and|et|y|e)(?=\\s))\\s*";
    private static final int LEAST_JOINED = 4;

    private static final Map<Field, List<String>> NAMES = names();
    private static final Map<Field, Pattern> ONE = NAMES.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getKey, entry -> Pattern.compile(Phrases.any(entry.getValue()), FLAGS)));

    /** Any label, without a group; to be matched without regard to case. */
    static final String PATTERN = pattern();

    private static final Pattern JOINTS = Pattern.compile(JOINT, FLAGS);
    private static final Pattern QUALIFIED =
            Pattern.compile("^(?:" + BEFORE + ")?(?<name>.+?)(?:" + BEHIND + ")?$", FLAGS);
    private static final Set<Field> WHEN_AND_WHERE = EnumSet.of(Field.DATE, Field.TIME, Field.PLACE);

    private LabelNames() {}

    /**
     * The field that a label names. Of day, time and place together it is the day, whose value may hold the others; of any
     * other two it is the first.
     *
     * @throws IllegalStateException for words that {@link #PATTERN} does not match
     */
    static Field field(String label) {
        Field whole = named(label.strip());
        if (whole != null) {
            return whole;
        }
        List<Field> parts = new ArrayList<>();
        for (String part : JOINTS.split(label.strip(), -1)) {
            Field field = named(part.strip());
            if (field != null) {
                parts.add(field);
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalStateException("no field for label " + label);
        }
        return parts.size() > 1 && WHEN_AND_WHERE.containsAll(parts) ? Field.DATE : parts.getFirst();
    }

    /** A field's plainest name, with a capital. */
    static String plainest(Field field) {
        String first = NAMES.getOrDefault(field, List.of("")).getFirst().replaceAll("\\(.*", "");
        return first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
    }

    private static @Nullable Field named(String label) {
        for (Field field : Field.values()) {
            if (Objects.requireNonNull(ONE.get(field)).matcher(label).matches()) {
                return field;
            }
        }
        Matcher qualified = QUALIFIED.matcher(label);
        String name = qualified.matches() ? qualified.group("name") : label;
        return name.equals(label) ? null : named(name);
    }

    private static String pattern() {
        String name = "(?:" + BEFORE + ")?(?:"
                + Phrases.any(NAMES.values().stream().flatMap(List::stream).toList()) + ")(?:" + BEHIND + ")?";
        String joined = Phrases.any(Stream.of(Field.values())
                .filter(field -> field != Field.AGENDA && field != Field.NEXT)
                .flatMap(field -> NAMES.getOrDefault(field, List.of()).stream())
                .filter(one -> one.length() >= LEAST_JOINED)
                .toList());
        return name + "(?:" + JOINT + "(?:" + joined + ")(?:" + BEHIND + ")?){0,2}";
    }

    private static Map<Field, List<String>> names() {
        Properties lists = new Properties();
        try (InputStream in = Objects.requireNonNull(LabelNames.class.getResourceAsStream("labels.properties"))) {
            lists.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<Field, List<String>> names = new EnumMap<>(Field.class);
        for (String field : lists.stringPropertyNames()) {
            names.put(Field.valueOf(field), Phrases.of(lists.getProperty(field)));
        }
        return names;
    }
}
