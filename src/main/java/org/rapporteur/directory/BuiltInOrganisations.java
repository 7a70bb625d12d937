package org.rapporteur.directory;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The organisations that humanitarian working groups meet, with names in English, French and Spanish, as a start for a
 * new workspace. */
public final class BuiltInOrganisations {
    private static final String RESOURCE = "organisations.csv";

    private BuiltInOrganisations() {}

    /** All of them, not stored yet (id 0); the full name counts as an alias without being repeated there. */
    public static List<Organisation> load() {
        try (InputStream in = BuiltInOrganisations.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the program");
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Organisation> read(Reader reader) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(reader)) {
            return csv.stream().map(BuiltInOrganisations::organisation).toList();
        }
    }

    private static Organisation organisation(NamedCsvRecord row) {
        List<String> aliases = Stream.of(row.getField("aliases").split("\\|", -1))
                .filter(alias -> !alias.isBlank())
                .toList();
        return new Organisation(
                0,
                row.getField("short name"),
                row.getField("name"),
                OrganisationKind.valueOf(row.getField("kind")),
                aliases);
    }
}
