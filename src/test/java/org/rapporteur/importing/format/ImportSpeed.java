package org.rapporteur.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.rapporteur.directory.BuiltInOrganisations;
import org.rapporteur.importing.ImportOrder;
import org.rapporteur.importing.MinutesReader;
import org.rapporteur.importing.SourcedDraft;
import org.rapporteur.shared.Uids;
import org.rapporteur.shared.UserError;
import org.rapporteur.workspace.Workspace;

/**
 * How long documents take to be read, and what the heap comes to with 500 of them in one import. Run it with -Xmx512m; it
 * prints, and fails by running out of memory.
 */
final class ImportSpeed {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final int FILES = 500;
    private static final int ROUNDS = 15;

    private ImportSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("import-speed");
        MinutesReader reader = Documents.minutes(Uids.of(CLOCK));
        try (Workspace workspace =
                Workspace.create(folder.resolve("speed.rapporteur"), BuiltInOrganisations.load(), CLOCK)) {
            var recogniser = workspace.imports().recogniser();
            List<Path> documents = List.of(
                    docx(folder.resolve("10-pages.docx"), 150),
                    docx(folder.resolve("10000-paragraphs.docx"), 10_000),
                    table(folder.resolve("10000-rows.docx"), 10_000),
                    pdf(folder.resolve("500-pages.pdf"), 500),
                    Files.writeString(folder.resolve("1-mb-line.txt"), "word ".repeat(200_000)),
                    Files.writeString(
                            folder.resolve("2-mb.txt"), "A sentence of minutes stands here.\n".repeat(60_000)));
            for (Path document : documents) {
                List<Long> took = new ArrayList<>();
                int rounds = document.toString().contains("10-pages") ? ROUNDS : 2;
                String outcome = "";
                for (int i = 0; i < rounds; i++) {
                    Instant start = CLOCK.instant();
                    try {
                        int blocks = reader.read(document, recogniser)
                                .minutes()
                                .blocks()
                                .size();
                        outcome = blocks + " blocks";
                    } catch (UserError refused) {
                        outcome = refused.sentence();
                    }
                    took.add(Duration.between(start, CLOCK.instant()).toMillis());
                }
                long[] sorted =
                        took.stream().mapToLong(Long::longValue).sorted().toArray();
                Instant lines = CLOCK.instant();
                new Documents().lines(String.valueOf(document.getFileName()), Files.readAllBytes(document));
                System.out.printf(
                        "%-26s median %5d ms, first %5d ms, lines alone %5d ms, %s%n",
                        document.getFileName(),
                        sorted[sorted.length / 2],
                        took.getFirst(),
                        Duration.between(lines, CLOCK.instant()).toMillis(),
                        outcome);
            }
            batch(workspace, folder);
        }
    }

    private static void batch(Workspace workspace, Path folder) throws IOException {
        List<String> names = List.of("wells.docx", "wells.doc", "wells.pdf", "wells.html", "wells.txt");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String name = names.get(i % names.size());
            Path file = folder.resolve(i + "-" + name);
            try (InputStream in = Objects.requireNonNull(ImportSpeed.class.getResourceAsStream(name))) {
                Files.copy(in, file);
            }
            files.add(file);
        }
        Instant start = CLOCK.instant();
        long most = 0;
        List<SourcedDraft> drafts = new ArrayList<>();
        for (Path file : files) {
            drafts.add(workspace.imports().sourced(file, workspace.imports().recogniser()));
            most = Math.max(most, used());
        }
        Instant read = CLOCK.instant();
        workspace
                .imports()
                .store(drafts.stream().map(one -> ImportOrder.add(one.draft())).toList());
        most = Math.max(most, used());
        System.out.printf(
                "%d files read in %d ms, stored in %d ms, heap at most %d MB of %d%n",
                FILES,
                Duration.between(start, read).toMillis(),
                Duration.between(read, CLOCK.instant()).toMillis(),
                most / 1_048_576,
                Runtime.getRuntime().maxMemory() / 1_048_576);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static Path docx(Path file, int paragraphs) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("Lake Basin IM Group – Meeting minutes");
            document.createParagraph().createRun().setText("12 March 2019");
            for (int i = 0; i < paragraphs; i++) {
                document.createParagraph()
                        .createRun()
                        .setText("The count of boats was repeated at landing " + i
                                + ", and a third more were found there than in the last year. ".repeat(3));
            }
            document.write(out);
        }
        return file;
    }

    private static Path table(Path file, int rows) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            document.createParagraph().createRun().setText("12 March 2019");
            XWPFTable table = document.createTable(1, 3);
            for (String[] cells = {"Action", "Responsible", "Deadline"};
                    table.getRows().size() <= rows; ) {
                for (int i = 0; i < cells.length; i++) {
                    table.getRows().getLast().getCell(i).setText(cells[i]);
                }
                cells = new String[] {
                    "Count the boats at landing " + table.getRows().size(), "IOM and WFP", "22 May 2019"
                };
                table.createRow();
            }
            document.write(out);
        }
        return file;
    }

    private static Path pdf(Path file, int pages) throws IOException {
        try (InputStream in = Objects.requireNonNull(ImportSpeed.class.getResourceAsStream("wells.pdf"));
                PDDocument one = Loader.loadPDF(in.readAllBytes());
                PDDocument many = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                many.importPage(one.getPage(i % one.getNumberOfPages()));
            }
            many.save(file.toFile());
        }
        return file;
    }
}
