package org.rapporteur.importing;

import java.io.IOException;
import java.util.List;

/** What tests of tables have in common: rows behind a page of talk, so that nothing but the table says that they are actions. */
abstract class ReadingTables extends ReadingLayouts {
    private static final String HEAD =
            "<h1>Lake Basin IM Group – meeting minutes</h1><p>14 May 2019</p><p>Present: UNHCR, IOM, WFP</p>"
                    + "<h2>Boats</h2>" + "<p>One sails, and one is mended at the port.</p>".repeat(12);

    final MinutesDraft table(String... rows) throws IOException {
        return read("minutes.html", "<html><body>" + HEAD + htmlTable(rows) + "</body></html>");
    }

    final List<String> actions(String... rows) throws IOException {
        return actions(table(rows), 14);
    }
}
