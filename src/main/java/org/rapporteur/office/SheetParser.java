package org.rapporteur.office;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Reads the XML of a worksheet (ECMA-376 part 1, 18.3) as a stream: a row element after the other, nothing kept beside. */
final class SheetParser {
    private final ReadOnlySharedStringsTable strings;
    private final StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Boolean> dates = new HashMap<>();

    SheetParser(ReadOnlySharedStringsTable strings, StylesTable styles, boolean from1904) {
        this.strings = strings;
        this.styles = styles;
        this.from1904 = from1904;
    }

    SheetRows parse(String name, XMLStreamReader xml) throws XMLStreamException {
        List<SheetRows.Row> rows = new ArrayList<>();
        List<CellRangeAddress> merged = new ArrayList<>();
        int number = -1;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "row" -> {
                    String written = xml.getAttributeValue(null, "r");
                    number = written == null ? number + 1 : Integer.parseInt(written) - 1;
                    Map<Integer, SheetCell> cells = cells(xml);
                    if (!cells.isEmpty()) {
                        rows.add(new SheetRows.Row(number, cells));
                    }
                }
                case "mergeCell" -> merged.add(CellRangeAddress.valueOf(xml.getAttributeValue(null, "ref")));
                default -> {}
            }
        }
        return new SheetRows(name, rows, merged);
    }

    private Map<Integer, SheetCell> cells(XMLStreamReader xml) throws XMLStreamException {
        Map<Integer, SheetCell> cells = new HashMap<>();
        int column = -1;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row")) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("c")) {
                String place = xml.getAttributeValue(null, "r");
                column = place == null ? column + 1 : columnOf(place);
                SheetCell cell = cell(xml);
                if (!cell.isBlank()) {
                    cells.put(column, cell);
                }
            }
        }
        return cells;
    }

    private static int columnOf(String place) {
        int end = 0;
        while (end < place.length() && Character.isLetter(place.charAt(end))) {
            end++;
        }
        return CellReference.convertColStringToIndex(place.substring(0, end));
    }

    private SheetCell cell(XMLStreamReader xml) throws XMLStreamException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        boolean formula = false;
        StringBuilder value = new StringBuilder();
        StringBuilder inside = new StringBuilder();
        @Nullable StringBuilder reading = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                formula |= xml.getLocalName().equals("f");
                reading = switch (xml.getLocalName()) {
                    case "v" -> value;
                    case "t" -> inside;
                    default -> null;
                };
            } else if (event == XMLStreamReader.CHARACTERS && reading != null) {
                reading.append(xml.getText());
            } else if (event == XMLStreamReader.END_ELEMENT) {
                reading = null;
                if (xml.getLocalName().equals("c")) {
                    break;
                }
            }
        }
        // A text inside the cell is left behind by programs that set a value over it.
        return cell(type == null ? "n" : type, style, (value.isEmpty() ? inside : value).toString(), formula);
    }

    private SheetCell cell(String type, @Nullable String style, String value, boolean formula) {
        return switch (type) {
            case "s" -> text(strings.getItemAt(Integer.parseInt(value.strip())).getString(), formula);
            case "b" -> text(value.equals("1") ? "TRUE" : "FALSE", formula);
            case "e" -> new SheetCell(value, null, formula, true);
            case "d" -> new SheetCell(value, LocalDateTime.parse(value).toLocalDate(), formula, false);
            case "n" -> number(style, value.strip(), formula);
            default -> text(value, formula);
        };
    }

    private SheetCell number(@Nullable String style, String value, boolean formula) {
        if (!value.isEmpty() && style != null && isDate(Integer.parseInt(style))) {
            double days = Double.parseDouble(value);
            LocalDateTime moment = DateUtil.isValidExcelDate(days) ? DateUtil.getLocalDateTime(days, from1904) : null;
            if (moment != null) {
                return new SheetCell(moment.toLocalDate().toString(), moment.toLocalDate(), formula, false);
            }
        }
        return text(value.endsWith(".0") ? value.substring(0, value.length() - 2) : value, formula);
    }

    private boolean isDate(int style) {
        return dates.computeIfAbsent(style, index -> {
            XSSFCellStyle of = styles.getStyleAt(index);
            return of != null && DateUtil.isADateFormat(of.getDataFormat(), of.getDataFormatString());
        });
    }

    private static SheetCell text(String text, boolean formula) {
        return new SheetCell(text.strip(), null, formula, false);
    }
}
