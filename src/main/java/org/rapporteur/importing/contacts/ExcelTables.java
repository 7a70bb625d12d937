package org.rapporteur.importing.contacts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import org.rapporteur.importing.contacts.ContactTable.Line;
import org.rapporteur.shared.UserError;

/** The sheets of an Excel workbook that look like lists of people. */
final class ExcelTables {
    private ExcelTables() {}

    /**
     * Reads every sheet that has a column with names or addresses.
     *
     * @param password null for a workbook that needs none
     * @throws UserError when it cannot be read, needs a password, or has no such sheet
     */
    static List<ContactTable> read(Path file, @Nullable String password) {
        String name = String.valueOf(file.getFileName());
        List<ContactTable> tables = new ArrayList<>();
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), password, true)) {
            for (Sheet sheet : workbook) {
                ContactTable table = table(sheet);
                if (ColumnMatching.BY_TITLE.of(table).stream()
                                .flatMap(java.util.Optional::stream)
                                .count()
                        >= 1) {
                    tables.add(table);
                }
            }
        } catch (EncryptedDocumentException locked) {
            throw new PasswordError(
                    password == null
                            ? "“" + name + "” is protected with a password; give it, or save a copy without one."
                            : "The password does not open “" + name + "”; type it again.",
                    locked);
        } catch (IOException | POIXMLException | EmptyFileException | NotOfficeXmlFileException broken) {
            throw new UserError("“" + name + "” cannot be read as an Excel workbook; save it again as .xlsx.", broken);
        }
        if (tables.isEmpty()) {
            throw new UserError("“" + name + "” has no sheet with a column of names or e-mails; give the columns titles"
                    + " such as “Name”, “Organisation”, “E-mail”.");
        }
        return tables;
    }

    private static ContactTable table(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        List<Line> lines = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            int width = Math.min(row.getLastCellNum(), ContactTable.MOST_COLUMNS);
            for (int i = 0; i < width; i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? "" : text(cell, formatter));
            }
            lines.add(new Line(row.getRowNum() + 1, cells));
        }
        return ContactTable.of(sheet.getSheetName(), lines);
    }

    private static String text(Cell cell, DataFormatter formatter) {
        boolean number = cell.getCellType() == CellType.NUMERIC
                || (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC);
        if (number && DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return formatter.formatCellValue(cell);
    }

    /** A workbook that opens only with a password, or another one. */
    static final class PasswordError extends UserError {
        private static final long serialVersionUID = 1L;

        PasswordError(String sentence, Throwable cause) {
            super(sentence, cause);
        }
    }
}
