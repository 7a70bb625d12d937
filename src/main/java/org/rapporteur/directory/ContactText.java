package org.rapporteur.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.shared.Folding;

/** Values of contacts as text, as they stand in forms and cells, and back. */
public final class ContactText {
    /** What may stand before and after the @ without quotes (RFC 5322 atoms), and in other scripts (RFC 6531). */
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"\\\\]+@[^\\s@<>()\\[\\],;:\"\\\\]+\\.[^\\s@<>()\\[\\],;:\"\\\\.]+");

    private static final Pattern KIND = Pattern.compile(
            "^(work|office|mobile|cell|private|home|personal|other)\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINES = Pattern.compile("[;\\n\\r\\u2028]+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:T.*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Set<String> YES =
            Set.of("yes", "y", "true", "x", "1", "oui", "si", "✓", "✔", "vrai", "verdadero");

    private ContactText() {}

    /** Values apart by semicolons or lines; by commas where there is neither. */
    public static List<String> list(String text) {
        Pattern between = LINES.matcher(text).find() ? LINES : Pattern.compile(",");
        return parts(between, text);
    }

    public static String list(List<String> values) {
        return String.join("; ", values);
    }

    /** Links, apart by blanks, semicolons or lines. */
    public static List<String> links(String text) {
        return parts(Pattern.compile("[\\s;]+"), text);
    }

    /** Phone numbers, apart by semicolons or lines, as they are written. */
    public static List<Address> phones(String text) {
        return parts(LINES, text).stream()
                .map(one -> address(one, UnaryOperator.identity()))
                .toList();
    }

    /**
     * E-mail addresses, also several, with names ("Ana Example &lt;ana@example.org&gt;") or blanks around the @.
     *
     * @throws FieldError when something in it is no address
     */
    public static List<Address> emails(String text) {
        String joined = text.replaceAll("\\s*@\\s*", "@").replaceAll("(?i)mailto:", "");
        List<Address> found = new ArrayList<>();
        for (String part : parts(Pattern.compile("[;,\\n\\r\\u2028|]+|\\s+/\\s+"), joined)) {
            Matcher kind = KIND.matcher(part);
            Address.Kind of = kind.find() ? kind(kind.group(1)) : Address.Kind.WORK;
            String rest = kind.replaceFirst("");
            int open = rest.lastIndexOf('<');
            String bare = open >= 0 && rest.endsWith(">") ? rest.substring(open + 1, rest.length() - 1) : rest;
            for (String one : parts(Pattern.compile("\\s+"), bare)) {
                if (!EMAIL.matcher(one).matches()) {
                    throw new FieldError(FieldError.Field.EMAIL, "“" + part + "” is no e-mail address.");
                }
                found.add(new Address(of, one));
            }
        }
        return List.copyOf(found);
    }

    public static String addresses(List<Address> addresses) {
        return addresses.stream().map(Address::text).collect(Collectors.joining("; "));
    }

    /**
     * A day: 2026-05-14, 14/5/2026 or 14.5.2026; null for blank.
     *
     * @throws FieldError for other words
     */
    public static @Nullable LocalDate date(String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return null;
        }
        Matcher iso = ISO.matcher(words);
        Matcher dayFirst = DAY_FIRST.matcher(words);
        Optional<LocalDate> day = iso.matches()
                ? day(iso.group(1), iso.group(2), iso.group(3))
                : dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : Optional.empty();
        return day.orElseThrow(
                () -> new FieldError(FieldError.Field.DATE, "“" + words + "” is no date; write it as in 2026-05-14."));
    }

    public static String date(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** "yes", "oui", "sí", "x", "1" and the like; everything else is no. */
    public static boolean isYes(String text) {
        return YES.contains(Folding.fold(text));
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Address address(String written, UnaryOperator<String> tidy) {
        Matcher kind = KIND.matcher(written);
        return kind.find()
                ? new Address(kind(kind.group(1)), tidy.apply(kind.replaceFirst("")))
                : Address.work(tidy.apply(written));
    }

    private static Address.Kind kind(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "mobile", "cell" -> Address.Kind.MOBILE;
            case "private", "home", "personal" -> Address.Kind.PRIVATE;
            case "other" -> Address.Kind.OTHER;
            default -> Address.Kind.WORK;
        };
    }

    private static List<String> parts(Pattern between, String text) {
        return Arrays.stream(between.split(text, -1))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
