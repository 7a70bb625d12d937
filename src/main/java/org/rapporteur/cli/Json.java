package org.rapporteur.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.followup.Slip;
import org.rapporteur.recognition.Due;
import org.rapporteur.recognition.Owner;

/** The shapes of DESIGN §9 that several verbs share. Names, order and nulls are a promise to scripts. */
final class Json {
    private static final JSON COMPACT = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES);
    private static final JSON PRETTY = COMPACT.with(JSON.Feature.PRETTY_PRINT_OUTPUT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Json() {}

    /** One line. */
    static String line(Object value) {
        return text(COMPACT, value);
    }

    static String pretty(Object value) {
        return text(PRETTY, value);
    }

    private static String text(JSON json, Object value) {
        try {
            return json.asString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Map<String, @Nullable Object>> owners(List<Owner> owners) {
        return owners.stream().map(Json::owner).toList();
    }

    private static Map<String, @Nullable Object> owner(Owner owner) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", owner.name());
        json.put("kind", owner.kind().name());
        json.put("suggestions", owner.suggestions());
        return json;
    }

    static @Nullable Map<String, @Nullable Object> due(@Nullable Due due) {
        if (due == null) {
            return null;
        }
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("phrase", due.phrase());
        json.put("from", date(due.from()));
        json.put("to", date(due.to()));
        json.put("precision", due.precision().name());
        return json;
    }

    static Map<String, @Nullable Object> slip(Slip slip) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("was", slip.was() == null ? null : slip.was().phrase());
        json.put("now", slip.now() == null ? null : slip.now().phrase());
        json.put("wasTo", slip.was() == null ? null : date(slip.was().to()));
        json.put("nowTo", slip.now() == null ? null : date(slip.now().to()));
        json.put("movedOn", date(slip.movedOn()));
        json.put("daysGained", slip.daysGained());
        return json;
    }

    static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    static @Nullable String time(@Nullable LocalTime time) {
        return time == null ? null : TIME.format(time);
    }
}
