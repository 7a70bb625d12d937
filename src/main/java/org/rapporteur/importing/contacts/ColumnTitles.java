package org.rapporteur.importing.contacts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import org.rapporteur.directory.Address;
import org.rapporteur.directory.ContactField;
import org.rapporteur.shared.Folding;

/** What titles of columns mean in English, French and Spanish, and in the exports of usual mail programs. */
final class ColumnTitles {
    private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile(" \\d+$");

    private static final Map<String, Target> TARGETS = targets();

    private ColumnTitles() {}

    private static Map<String, Target> targets() {
        Properties lists = new Properties();
        try (InputStream in =
                Objects.requireNonNull(ColumnTitles.class.getResourceAsStream("column-titles.properties"))) {
            lists.load(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        Map<String, Target> targets = new HashMap<>();
        for (String meaning : lists.stringPropertyNames()) {
            Target target = meant(meaning);
            for (String title : lists.getProperty(meaning).split("; ", -1)) {
                targets.put(title, target);
            }
        }
        return Map.copyOf(targets);
    }

    /** "PHONES.MOBILE" is a mobile phone, "POSITION" the position. */
    private static Target meant(String meaning) {
        int point = meaning.indexOf('.');
        return point < 0
                ? Target.of(ContactField.valueOf(meaning))
                : new Target(
                        ContactField.valueOf(meaning.substring(0, point)),
                        Address.Kind.valueOf(meaning.substring(point + 1)));
    }

    /** A title without case, accents and signs, as titles are compared and remembered. */
    static String key(String title) {
        return NOISE.matcher(Folding.fold(title)).replaceAll(" ").strip();
    }

    /** What a title means; empty when it says nothing that is known. "E-mail 2" means what "E-mail" does. */
    static Optional<Target> target(String title) {
        String key = key(title);
        return Optional.ofNullable(TARGETS.get(key))
                .or(() -> Optional.ofNullable(TARGETS.get(NUMBER.matcher(key).replaceFirst(""))));
    }
}
