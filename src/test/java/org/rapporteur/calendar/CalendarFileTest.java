package org.rapporteur.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.workspace.TestWorkspace;

class CalendarFileTest {
    private static final String PLACE =
            "Bâtiment B; salle « Lac », 3ᵉ étage\\2 – chez l’OIM à Port Alma, entrée par la cour";

    @TempDir
    Path folder;

    private VEvent readBack(CalendarEvent event) throws Exception {
        Path file = folder.resolve("next.ics");
        new CalendarFile(TestWorkspace.CLOCK).write(event, file);
        for (String line : Files.readString(file).split("\r\n", -1)) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Calendar calendar = new CalendarBuilder().build(reader);
            assertThat(calendar.validate().hasErrors()).isFalse();
            return calendar.<VEvent>getComponent(Component.VEVENT).orElseThrow();
        }
    }

    private static CalendarEvent event(String zone, LocalDate day, @Nullable LocalTime start, @Nullable LocalTime end) {
        return new CalendarEvent("u-1", "Lake Basin IM Group – meeting", PLACE, "", day, start, end, ZoneId.of(zone));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Zurich, 2026-06-11, 2026-06-11T12:00:00Z",
        "Europe/Zurich, 2026-12-10, 2026-12-10T13:00:00Z",
        "America/New_York, 2026-03-09, 2026-03-09T18:00:00Z",
        "Africa/Nairobi, 2026-06-11, 2026-06-11T11:00:00Z",
        "Asia/Kathmandu, 2026-06-11, 2026-06-11T08:15:00Z",
        "UTC, 2026-06-11, 2026-06-11T14:00:00Z",
        "Z, 2026-06-11, 2026-06-11T14:00:00Z",
        "+05:30, 2026-06-11, 2026-06-11T08:30:00Z"
    })
    void theTimeIsTheSameMomentWhereverItIsRead(String zone, LocalDate day, Instant moment) throws Exception {
        VEvent event = readBack(event(zone, day, LocalTime.of(14, 0), LocalTime.of(15, 30)));
        assertThat(instant(event.<DtStart<Temporal>>getProperty("DTSTART")
                        .orElseThrow()
                        .getDate()))
                .isEqualTo(moment);
        assertThat(instant(event.<DtEnd<Temporal>>getProperty("DTEND")
                        .orElseThrow()
                        .getDate()))
                .isEqualTo(moment.plusSeconds(5_400));
        assertThat(event.<Location>getProperty("LOCATION").orElseThrow().getValue())
                .isEqualTo(PLACE);
    }

    @Test
    void withoutATimeItIsTheWholeDay() throws Exception {
        VEvent event = readBack(event("Europe/Zurich", LocalDate.of(2026, 6, 11), null, null));
        assertThat(event.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow().getDate())
                .isEqualTo(LocalDate.of(2026, 6, 11));
    }

    private static Instant instant(Temporal moment) {
        return moment instanceof Instant instant
                ? instant
                : ZonedDateTime.from(moment).toInstant();
    }
}
