package org.rapporteur.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.EmptyFileException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.rapporteur.shared.UserError;
import org.xml.sax.SAXException;

/** Reads the cells of an Excel workbook (.xlsx) sheet by sheet, without running or computing anything in it. */
public final class WorkbookReader {
    private static final XMLInputFactory XML = XMLHelper.newXMLInputFactory();

    private WorkbookReader() {}

    /**
     * All sheets in order, hidden ones too.
     *
     * @throws UserError when the file is missing, protected by a password, of an old form, with macros, or damaged
     */
    public static List<SheetRows> read(Path file) {
        refuseOthers(file);
        try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            refuseMacros(file, parts);
            XSSFReader reader = new XSSFReader(parts);
            SheetParser parser = new SheetParser(
                    new ReadOnlySharedStringsTable(parts, false), reader.getStylesTable(), countsFrom1904(reader));
            List<SheetRows> sheets = new ArrayList<>();
            XSSFReader.SheetIterator each = (XSSFReader.SheetIterator) reader.getSheetsData();
            while (each.hasNext()) {
                try (InputStream in = each.next()) {
                    sheets.add(parser.parse(each.getSheetName(), XML.createXMLStreamReader(in)));
                }
            }
            return sheets;
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | SAXException
                | XMLStreamException
                | IllegalArgumentException
                | DateTimeException
                | IndexOutOfBoundsException e) {
            throw new UserError(
                    "“" + file.getFileName()
                            + "” is damaged or no Excel workbook; open it in Excel, save it as .xlsx, and try again.",
                    e);
        }
    }

    private static void refuseOthers(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new UserError("There is no file “" + file + "”; check the name.");
        }
        try {
            FileMagic magic = FileMagic.valueOf(file.toFile());
            if (magic == FileMagic.OLE2) {
                throw new UserError("“" + file.getFileName()
                        + "” is protected with a password or of an old form (.xls); open it in Excel, take the password"
                        + " away, and save it as .xlsx.");
            }
            if (magic != FileMagic.OOXML) {
                throw new UserError("“" + file.getFileName() + "” is no Excel workbook; choose an .xlsx file.");
            }
        } catch (EmptyFileException e) {
            throw new UserError("“" + file.getFileName() + "” is empty; ask for it once more.", e);
        } catch (IOException e) {
            throw new UserError("“" + file + "” cannot be read; check your rights to it.", e);
        }
    }

    private static void refuseMacros(Path file, OPCPackage parts) throws OpenXML4JException {
        boolean macros = parts.getParts().stream()
                .anyMatch(part -> part.getContentType().contains("macroEnabled")
                        || part.getContentType().equals("application/vnd.ms-office.vbaProject"));
        if (macros) {
            throw new UserError(
                    "“" + file.getFileName()
                            + "” holds macros, which a tracker never does; save it in Excel as a workbook without them (.xlsx).");
        }
    }

    /** Workbooks made on old Macs count days from 1904. */
    private static boolean countsFrom1904(XSSFReader reader)
            throws IOException, OpenXML4JException, XMLStreamException {
        try (InputStream in = reader.getWorkbookData()) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT
                        && xml.getLocalName().equals("workbookPr")) {
                    String set = xml.getAttributeValue(null, "date1904");
                    return "1".equals(set) || "true".equals(set);
                }
            }
            return false;
        }
    }
}
