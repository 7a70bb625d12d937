package org.rapporteur.importing.format;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.rapporteur.shared.UserError;

/** Looks at the packed streams of a PDF before it is opened: one that unpacks to far more than text is refused. */
final class PdfStreams {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST = 50 * 1024 * 1024;
    private static final int ZLIB = 0x78;
    private static final int DICTIONARY = 600;

    private PdfStreams() {}

    /**
     * Checks the streams.
     *
     * @throws UserError when one of them is a bomb
     */
    static void check(String name, byte[] bytes) {
        byte[] sink = new byte[64 * 1024];
        for (int at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
            int start = at;
            while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
                start++;
            }
            boolean packed = start + 2 < bytes.length && bytes[start] == ZLIB;
            if (packed && !isImage(bytes, at) && unpacked(bytes, start, sink) > LARGEST) {
                throw new UserError(
                        "“" + name
                                + "” unpacks to more than 50 MB, far more than minutes hold; print it to a new PDF and import that.");
            }
        }
    }

    /** One past the next word "stream" that opens one. */
    private static int next(byte[] bytes, int from) {
        for (int i = from; i + STREAM.length < bytes.length; i++) {
            if (bytes[i] == 's' && matches(bytes, i)) {
                boolean end = i >= 3 && bytes[i - 1] == 'd' && bytes[i - 2] == 'n' && bytes[i - 3] == 'e';
                if (!end) {
                    return i + STREAM.length;
                }
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Pictures are large, and never unpacked here. */
    private static boolean isImage(byte[] bytes, int at) {
        int from = Math.max(0, at - DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        return before.substring(before.lastIndexOf(" obj") + 1).contains("/Image");
    }

    private static long unpacked(byte[] bytes, int start, byte[] sink) {
        try (Inflater inflater = new Inflater()) {
            inflater.setInput(bytes, start, bytes.length - start);
            while (!inflater.finished() && inflater.getBytesWritten() <= LARGEST) {
                int count = inflater.inflate(sink);
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    break;
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException damaged) {
            return 0;
        }
    }
}
