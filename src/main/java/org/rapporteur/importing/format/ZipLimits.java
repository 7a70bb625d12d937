package org.rapporteur.importing.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Refuses Word documents that unpack to far more than minutes hold, before they are opened. */
final class ZipLimits {
    private static final int MOST_ENTRIES = 2000;
    private static final long LARGEST_ENTRY = 50L * 1024 * 1024;
    /** Text of a document, which takes some ten times as much memory once it is read. */
    private static final long LARGEST_TEXT = 20L * 1024 * 1024;

    private static final long LARGEST_ALL = 200L * 1024 * 1024;

    static {
        // Rows of a long table look much alike and pack far better than POI expects; the limits here stand instead.
        ZipSecureFile.setMinInflateRatio(0.0005);
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
    }

    private ZipLimits() {}

    /**
     * Unpacks a container into nothing and counts.
     *
     * @throws IOException when it is damaged
     * @throws org.rapporteur.shared.UserError when it is larger than a document may be
     */
    static void check(String name, byte[] bytes) throws IOException {
        byte[] sink = new byte[64 * 1024];
        long all = 0;
        int entries = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean text = entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml");
                long most = text ? LARGEST_TEXT : LARGEST_ENTRY;
                long size = 0;
                for (int count = zip.read(sink); count >= 0; count = zip.read(sink)) {
                    size += count;
                    all += count;
                    if (size > most || all > LARGEST_ALL) {
                        throw Refusals.bomb(name);
                    }
                }
                if (++entries > MOST_ENTRIES) {
                    throw Refusals.bomb(name);
                }
            }
        }
    }
}
