package org.rapporteur.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.fx.Dialogs.FileKind;

class FileKindTest {
    @ParameterizedTest
    @CsvSource({
        "tracker.xlsx, tracker.xlsx",
        "tracker.CSV, tracker.CSV",
        "tracker, tracker.xlsx",
        "brief of 14.5, brief of 14.5.xlsx",
        "tracker.xlsx.xlsx, tracker.xlsx",
        "tracker.XLSX.xlsx, tracker.XLSX",
        "tracker.csv.xlsx, tracker.csv.xlsx"
    })
    void aNameGetsOneOfTheExtensions(String typed, String meant) {
        Path folder = Path.of("folder");
        FileKind[] kinds = {FileKind.of("Excel", "xlsx"), FileKind.of("CSV", "csv")};
        assertThat(FileKind.named(folder.resolve(typed), kinds)).isEqualTo(folder.resolve(meant));
        assertThat(FileKind.named(folder.resolve(typed))).isEqualTo(folder.resolve(typed));
    }
}
