package org.rapporteur.importing.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days in names of files. */
class FileDayTest {
    @ParameterizedTest
    @CsvSource({
        "2016-11-17 lake group.docx, 2016-11-17",
        "lake_20161117.pdf, 2016-11-17",
        "lake 2016_11_17 final v2.txt, 2016-11-17",
        "Minutes 17.11.2016.doc, 2016-11-17",
        "NOTES_6_18_2025.md, 2025-06-18",
        "lake 5-5-2016.doc, 2016-05-05"
    })
    void areRead(String name, LocalDate day) {
        assertThat(FileDay.of(name)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lake.docx", "lake 05-06-2016.doc", "lake 2016-13-41.doc", "lake 2016.doc", "scan120161117.pdf"})
    void othersSayNoDay(String name) {
        assertThat(FileDay.of(name)).isNull();
    }
}
