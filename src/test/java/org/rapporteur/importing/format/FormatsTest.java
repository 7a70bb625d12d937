package org.rapporteur.importing.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.directory.Names;
import org.rapporteur.importing.MinutesReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.shared.Uids;

/**
 * The same minutes as text, Markdown, web page, Word, old Word and PDF give the same draft. The files were made of the
 * Markdown ones: .docx and .html by pandoc, .doc and .pdf by LibreOffice, "-two" in two columns.
 */
class FormatsTest {
    private final MinutesReader reader = Documents.minutes(Uids.of(Clock.systemUTC()));
    private final Recogniser recogniser = new Recogniser(Names.vocabulary(BuiltInOrganisations.load(), List.of()));

    private Minutes read(String name) throws URISyntaxException {
        Path file = Path.of(
                Objects.requireNonNull(FormatsTest.class.getResource(name)).toURI());
        return reader.read(file, recogniser).minutes();
    }

    private static List<String> said(Minutes minutes) {
        return minutes.blocks().stream()
                .map(block -> block.kind() + " " + block.depth() + " " + block.text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wells.txt", "wells.html", "wells.docx", "wells.doc", "wells.pdf", "wells-two.pdf"})
    void theSameMinutesGiveTheSameDraft(String name) throws URISyntaxException {
        Minutes expected = read("wells.md");
        Minutes minutes = read(name);
        assertThat(minutes.header()).isEqualTo(expected.header());
        assertThat(minutes.header().date()).isEqualTo(LocalDate.of(2026, 9, 17));
        assertThat(minutes.attendance()).isEqualTo(expected.attendance()).hasSize(5);
        assertThat(said(minutes)).isEqualTo(said(expected));
        assertThat(minutes.blocks())
                .filteredOn(block -> block.kind() == BlockKind.ACTION)
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boats.txt", "boats.html", "boats.docx", "boats.doc", "boats.pdf"})
    void tablesOfActionsGiveTheSameActions(String name) throws URISyntaxException {
        Minutes expected = read("boats.md");
        Minutes minutes = read(name);
        assertThat(minutes.header()).isEqualTo(expected.header());
        assertThat(said(minutes)).isEqualTo(said(expected));
        assertThat(minutes.blocks())
                .filteredOn(block -> block.kind() == BlockKind.ACTION)
                .extracting(Block::text)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wells.md", "wells.html", "wells.docx", "wells.doc", "wells.pdf", "wells-two.pdf"})
    void linksStayOnTheirWords(String name) throws URISyntaxException {
        assertThat(read(name).blocks())
                .filteredOn(block -> block.text().startsWith("The water point map"))
                .singleElement()
                .satisfies(block -> assertThat(block.content().marks()).anySatisfy(mark -> {
                    assertThat(mark.href()).isEqualTo("https://lakebasin.example.org/wells");
                    assertThat(block.text().substring(mark.start(), mark.end())).isEqualTo("water point map");
                }));
    }

    @Test
    void arrowsOfASymbolFontAreReadInOldWord() throws URISyntaxException {
        assertThat(said(read("signs.doc")))
                .containsExactly("TEXT 0 Two wells are dry. →", "ACTION 0 IOM to print the map");
    }
}
