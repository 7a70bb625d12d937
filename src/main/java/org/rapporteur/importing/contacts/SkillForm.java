package org.rapporteur.importing.contacts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.rapporteur.directory.Contact;
import org.rapporteur.directory.Skill;
import org.rapporteur.directory.SkillMatrix;
import org.rapporteur.directory.SkillService.Level;
import org.rapporteur.office.Issue;
import org.rapporteur.office.SheetPage;
import org.rapporteur.office.SheetStyles;
import org.rapporteur.shared.Folding;
import org.rapporteur.shared.SafeFile;
import org.rapporteur.shared.UserError;

/** A form in Excel in which people assess their skills: a line a person, a level from a list in each column. */
public final class SkillForm {
    private static final int HEAD = 3;
    private static final int FIRST_SKILL = 3;

    /** Height of the heads in points: names of skills are long. */
    private static final float TWO_LINES = 33;

    private static final List<String> LEVELS = List.of("0 none", "1 basic", "2 working", "3 advanced", "4 expert");

    private SkillForm() {}

    /**
     * What came back.
     *
     * @param strangers names of lines that belong to nobody of the workspace
     */
    public record Filled(List<Level> levels, int people, List<String> strangers) {}

    /**
     * Writes the form for these people, with what is known of them.
     *
     * @throws UserError when the target cannot be written
     */
    public static void write(SkillMatrix matrix, Issue issue, Path target) {
        SafeFile.write(target, out -> {
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                fill(workbook, matrix, issue);
                workbook.write(out);
            }
        });
    }

    private static void fill(XSSFWorkbook workbook, SkillMatrix matrix, Issue issue) {
        SheetStyles styles = SheetStyles.in(workbook);
        XSSFSheet sheet = workbook.createSheet("Skills");
        put(sheet.createRow(0), 0, issue.of("Skills"), styles.title());
        put(
                sheet.createRow(1),
                0,
                "Choose a level in each column: " + String.join(", ", LEVELS) + ". Leave empty what you would"
                        + " rather not say. Do not change the identifiers.",
                styles.caption());
        Row head = sheet.createRow(HEAD);
        head.setHeightInPoints(TWO_LINES);
        put(head, 0, "Identifier", styles.header());
        put(head, 1, "Name", styles.header());
        put(head, 2, "Organisation", styles.header());
        for (int i = 0; i < matrix.skills().size(); i++) {
            put(head, FIRST_SKILL + i, matrix.skills().get(i).name(), styles.header());
            sheet.setColumnWidth(FIRST_SKILL + i, 13 * 256);
        }
        CellStyle identifier = workbook.createCellStyle();
        identifier.cloneStyleFrom(styles.quiet());
        identifier.setWrapText(false);
        for (int i = 0; i < matrix.rows().size(); i++) {
            Row row = sheet.createRow(HEAD + 1 + i);
            SkillMatrix.Row person = matrix.rows().get(i);
            Contact contact = person.person();
            put(row, 0, contact.uid(), identifier);
            put(row, 1, contact.name(), styles.text());
            put(row, 2, contact.organisation() == null ? "" : contact.organisation(), styles.text());
            for (int k = 0; k < matrix.skills().size(); k++) {
                Integer level = person.levels().get(matrix.skills().get(k).id());
                put(row, FIRST_SKILL + k, level == null ? "" : LEVELS.get(level), styles.text());
            }
        }
        sheet.setColumnWidth(0, 11 * 256);
        sheet.setColumnWidth(1, 24 * 256);
        sheet.setColumnWidth(2, 18 * 256);
        sheet.createFreezePane(FIRST_SKILL, HEAD + 1);
        SheetPage.set(sheet, issue, HEAD);
        if (!matrix.rows().isEmpty() && !matrix.skills().isEmpty()) {
            choices(sheet, matrix);
        }
    }

    private static void choices(XSSFSheet sheet, SkillMatrix matrix) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choice = helper.createValidation(
                helper.createExplicitListConstraint(LEVELS.toArray(String[]::new)),
                new CellRangeAddressList(
                        HEAD + 1,
                        HEAD + matrix.rows().size(),
                        FIRST_SKILL,
                        FIRST_SKILL + matrix.skills().size() - 1));
        choice.setShowErrorBox(true);
        sheet.addValidationData(choice);
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    /**
     * Reads a form that was filled in; empty cells say nothing.
     *
     * @param matrix the people and skills of the workspace
     * @throws UserError when it is no such form
     */
    public static Filled read(Path file, SkillMatrix matrix) {
        Map<String, Long> skills = matrix.skills().stream()
                .collect(Collectors.toMap(skill -> Folding.fold(skill.name()), Skill::id, (one, other) -> one));
        Map<String, Long> people = new HashMap<>();
        matrix.rows().forEach(row -> people.put(row.person().uid(), row.person().id()));
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            return read(workbook.getSheetAt(0), skills, people, file);
        } catch (IOException
                | POIXMLException
                | EmptyFileException
                | UnsupportedFileFormatException
                | org.apache.poi.EncryptedDocumentException broken) {
            throw new UserError(
                    "“" + file.getFileName() + "” cannot be read as an Excel workbook; save it again as .xlsx.",
                    broken);
        }
    }

    private static Filled read(Sheet sheet, Map<String, Long> skills, Map<String, Long> people, Path file) {
        DataFormatter formatter = new DataFormatter();
        Row head = IntStream.rangeClosed(0, Math.min(sheet.getLastRowNum(), 20))
                .mapToObj(sheet::getRow)
                .filter(row ->
                        row != null && "identifier".equals(Folding.fold(formatter.formatCellValue(row.getCell(0)))))
                .findFirst()
                .orElseThrow(() -> new UserError("“" + file.getFileName()
                        + "” is no form for skills; its first column must be called “Identifier”."));
        List<Level> levels = new ArrayList<>();
        List<String> strangers = new ArrayList<>();
        int read = 0;
        for (int i = head.getRowNum() + 1; i <= sheet.getLastRowNum(); i++) {
            Row row = sheet.getRow(i);
            String uid =
                    row == null ? "" : formatter.formatCellValue(row.getCell(0)).strip();
            Long person = people.get(uid);
            if (row == null || uid.isEmpty()) {
                continue;
            }
            if (person == null) {
                strangers.add(formatter.formatCellValue(row.getCell(1)));
                continue;
            }
            read++;
            for (Cell cell : row) {
                Long skill = skills.get(Folding.fold(formatter.formatCellValue(head.getCell(cell.getColumnIndex()))));
                String level = formatter.formatCellValue(cell).strip();
                if (skill != null && level.matches("[0-4]\\b.*")) {
                    levels.add(new Level(person, skill, level.charAt(0) - '0'));
                }
            }
        }
        return new Filled(List.copyOf(levels), read, List.copyOf(strangers));
    }
}
