package org.rapporteur.office;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/** Makes a stretch of a sheet a real Excel table: named, with a filter on every column. */
public final class SheetTable {
    private SheetTable() {}

    /**
     * Declares the table; its header cells must hold exactly the given column names.
     *
     * @param name unique in the workbook: letters, digits and "_", and not like a cell address
     * @param top row of the header, from 0
     * @param rows number of rows below the header; Excel wants at least one, so an empty table gets one blank row
     */
    public static void add(XSSFSheet sheet, String name, int top, int rows, List<String> columns) {
        AreaReference area = new AreaReference(
                new CellReference(top, 0),
                new CellReference(top + Math.max(rows, 1), columns.size() - 1),
                SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName(name);
        table.setDisplayName(name);
        CTTable declared = table.getCTTable();
        List<CTTableColumn> declaredColumns = declared.getTableColumns().getTableColumnList();
        for (int i = 0; i < columns.size(); i++) {
            declaredColumns.get(i).setName(columns.get(i));
        }
        declared.addNewAutoFilter().setRef(area.formatAsString());
        declared.addNewTableStyleInfo().setName("TableStyleLight1");
        declared.getTableStyleInfo().setShowRowStripes(false);
    }
}
