package org.rapporteur.meeting.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.meeting.ActionReader;
import org.rapporteur.meeting.Block;
import org.rapporteur.meeting.BlockKind;
import org.rapporteur.meeting.Header;
import org.rapporteur.meeting.Minutes;
import org.rapporteur.office.BaseDocument;
import org.rapporteur.recognition.Recogniser;
import org.rapporteur.recognition.Vocabulary;
import org.rapporteur.shared.UserError;

class MinutesExportTest {
    private final MinutesExport export =
            new MinutesExport(new ActionReader(new Recogniser(new Vocabulary(List.of()))), null);

    @TempDir
    Path folder;

    @Test
    void startsAsTheHouseDoesAndKeepsEveryBlockInOrder() throws IOException {
        List<String> texts = paragraphs(LakeBasinMinutes.full()).stream()
                .map(XWPFParagraph::getText)
                .toList();

        assertThat(texts)
                .startsWith(
                        "14 May 2026",
                        "Lake Basin IM Group – Meeting minutes",
                        "Present: UNHCR (2), IOM, UNICEF (3: A. Kato, B. Lund)",
                        "Apologies: WFP",
                        "Location: UNICEF, Port Alma",
                        "Time: 1400 to 1530",
                        "Chair: UNHCR",
                        "General updates")
                .endsWith("Next meeting", "11 June 2026 (1400 to 1530) at IOM in Port Alma")
                .contains("Decision: Publish one joint table, marked provisional.");
        List<String> blocks =
                LakeBasinMinutes.full().blocks().stream().map(Block::text).toList();
        assertThat(texts.stream().map(text -> text.replace("Decision: ", "")).toList())
                .containsSubsequence(blocks);
    }

    @Test
    void saysNothingAboutWhatIsNotKnown() throws IOException {
        Minutes bare = new Minutes(Header.of("", LocalDate.of(2026, 5, 14)).withDate(null), List.of(), List.of());

        assertThat(paragraphs(bare)).extracting(XWPFParagraph::getText).containsExactly("Meeting minutes");
    }

    @Test
    void listsAreRealAndStartAgainWhereTheyShould() throws IOException {
        List<XWPFParagraph> all = paragraphs(LakeBasinMinutes.full());

        XWPFParagraph first = find(all, "The last minutes were adopted.");
        XWPFParagraph third = find(all, "The calendar was shared.");
        XWPFParagraph afterHeading = find(all, "Numbers start again here.");
        XWPFParagraph letter = find(all, "Old addresses work until July.");
        assertThat(first.getNumID()).isNotNull().isEqualTo(third.getNumID());
        assertThat(afterHeading.getNumID()).isNotNull().isNotEqualTo(first.getNumID());
        assertThat(letter.getNumFmt()).isEqualTo("lowerLetter");
        assertThat(letter.getNumIlvl()).isEqualTo(BigInteger.ONE);
        assertThat(find(all, "All to comment on the factsheet by 22 May.").getNumLevelText())
                .isEqualTo("%1.");
        assertThat(find(all, "UNHCR, UNICEF and IOM to reconcile the enrolment figures in late June.")
                        .getNumLevelText())
                .isEqualTo("Action %1");
    }

    @Test
    void labelledActionsHaveTheNumberThatTheScreenShows() throws IOException {
        Minutes mixed = new Minutes(
                Header.of("Group", LocalDate.of(2026, 5, 14)),
                List.of(),
                List.of(
                        Block.of("1", BlockKind.HEADING_1, "Follow up actions"),
                        Block.of("2", BlockKind.ACTION, "first"),
                        Block.of("3", BlockKind.HEADING_1, "Factsheet"),
                        Block.of("4", BlockKind.TEXT, "It is late."),
                        Block.of("5", BlockKind.ACTION, "second")));

        XWPFParagraph second = find(paragraphs(mixed), "second");

        assertThat(second.getNumLevelText()).isEqualTo("Action %1");
        assertThat(second.getNumStartOverride()).isEqualTo(BigInteger.TWO);
    }

    @Test
    void headingsCarryWordsOwnStyles() throws IOException {
        List<XWPFParagraph> all = paragraphs(LakeBasinMinutes.full());

        assertThat(find(all, "School enrolment data").getStyle()).isEqualTo("Heading1");
        assertThat(find(all, "First round").getStyle()).isEqualTo("Heading2");
        assertThat(find(all, "Wording").getStyle()).isEqualTo("Heading3");
        assertThat(all.get(1).getStyle()).isEqualTo("Title");
    }

    @Test
    void linksLiveAndPlaceholdersBreakNothing() throws IOException {
        List<XWPFHyperlinkRun> links = paragraphs(LakeBasinMinutes.full()).stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(XWPFHyperlinkRun.class::isInstance)
                .map(XWPFHyperlinkRun.class::cast)
                .toList();

        assertThat(links).extracting(XWPFRun::text).containsExactly("last minutes", "data portal");
        assertThat(links.getFirst().getAnchor()).isEqualTo("_top");
        assertThat(Objects.requireNonNull(
                                links.getLast().getHyperlink(links.getLast().getDocument()))
                        .getURL())
                .isEqualTo("https://data.example.org/basin?a=b&c=d%20e");
    }

    @Test
    void arabicRunsFromTheRight() throws IOException {
        XWPFParagraph arabic = paragraphs(LakeBasinMinutes.full()).stream()
                .filter(paragraph -> paragraph.getText().startsWith("مذكرة"))
                .findFirst()
                .orElseThrow();

        assertThat(arabic.getCTP().getPPr().isSetBidi()).isTrue();
        assertThat(arabic.getRuns().getFirst().getCTR().getRPr().sizeOfRtlArray())
                .isOne();
    }

    @Test
    void charactersThatXmlCannotCarryDoNotBreakTheFile() throws IOException {
        Minutes odd = new Minutes(
                Header.of("Group", LocalDate.of(2026, 5, 14)),
                List.of(),
                List.of(Block.of("1", BlockKind.TEXT, "bell\u0007 half\uD83D tab\tbreak\nend")));

        assertThat(paragraphs(odd).getLast().getText()).isEqualTo("bell half tab\tbreak\nend");
    }

    @Test
    void propertiesNameTheMeeting() throws IOException {
        try (XWPFDocument document = open(LakeBasinMinutes.full(), export)) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo("Lake Basin IM Group – Meeting minutes");
            assertThat(core.getSubject()).isEqualTo("Meeting of 14 May 2026");
            assertThat(core.getCreated().toInstant()).isEqualTo("2026-05-14T14:00:00Z");
        }
    }

    @Test
    void aTemplateKeepsItsStylesAndGetsTheMissingOnes() throws IOException {
        Path template = folder.resolve("house.docx");
        try (XWPFDocument house = BaseDocument.ours();
                var out = Files.newOutputStream(template)) {
            var styles = house.getStyles();
            styles.getStyleWithName("heading 1").getCTStyle().setStyleId("Titre1");
            styles.getStyleWithName("Decision").getCTStyle().getName().setVal("Another");
            styles.getStyleWithName("Another").getCTStyle().setStyleId("Another");
            house.createParagraph().createRun().setText("Text of the template");
            house.write(out);
        }

        MinutesExport ours = new MinutesExport(new ActionReader(new Recogniser(new Vocabulary(List.of()))), template);
        try (XWPFDocument document = open(LakeBasinMinutes.full(), ours)) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .doesNotContain("Text of the template");
            assertThat(find(document.getParagraphs(), "General updates").getStyle())
                    .isEqualTo("Titre1");
            assertThat(document.getStyles().getStyleWithName("Decision")).isNotNull();
        }
    }

    @Test
    void aTargetThatCannotBeWrittenIsNamed() {
        Path nowhere = folder.resolve("no such folder").resolve("minutes.docx");

        assertThatThrownBy(() -> export.write(LakeBasinMinutes.full(), ActionLayout.AS_WRITTEN, nowhere))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no such folder");
    }

    @Test
    void aTemplateThatIsNoWordDocumentLeavesTheTargetAlone() throws IOException {
        Path template = Files.writeString(folder.resolve("notes.docx"), "not a zip");
        Path target = Files.writeString(folder.resolve("minutes.docx"), "old");
        MinutesExport broken = new MinutesExport(new ActionReader(new Recogniser(new Vocabulary(List.of()))), template);

        assertThatThrownBy(() -> broken.write(LakeBasinMinutes.full(), ActionLayout.AS_WRITTEN, target))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("notes.docx");
        assertThat(target).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    private List<XWPFParagraph> paragraphs(Minutes minutes) throws IOException {
        try (XWPFDocument document = open(minutes, export)) {
            return document.getParagraphs();
        }
    }

    private XWPFDocument open(Minutes minutes, MinutesExport with) throws IOException {
        Path target = folder.resolve("minutes.docx");
        with.write(minutes, ActionLayout.AS_WRITTEN, target);
        try (InputStream in = Files.newInputStream(target)) {
            return new XWPFDocument(in);
        }
    }

    private static XWPFParagraph find(List<XWPFParagraph> all, String text) {
        return all.stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph \"" + text + "\""));
    }
}
