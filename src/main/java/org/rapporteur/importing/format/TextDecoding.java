package org.rapporteur.importing.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;
import org.rapporteur.shared.UserError;

/** Bytes of a text file as text: UTF-8 and UTF-16 with or without a mark, else what the letters look like, else
 * Windows-1252. */
public final class TextDecoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4000;
    private static final int SCRAP = 100;

    private TextDecoding() {}

    /**
     * The text of a file.
     *
     * @throws UserError when the bytes are no text
     */
    static String decode(byte[] bytes, String name) {
        String plain = text(bytes);
        if (isStrange(plain)) {
            throw new UserError("“" + name + "” is not a text; choose minutes as Word, PDF, web page or text.");
        }
        return plain;
    }

    /** True for bytes that read as text, and for more than a scrap of it: damaged documents begin with all kinds of things. */
    static boolean isText(byte[] bytes) {
        return bytes.length > SCRAP && !isStrange(decoded(bytes));
    }

    private static boolean isStrange(String plain) {
        long strange = plain.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return plain.indexOf('\0') >= 0 || strange * 50 > plain.length();
    }

    /** The text of any bytes, without its mark; those that are no text give strange letters. */
    public static String text(byte[] bytes) {
        String text = decoded(bytes);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String decoded(byte[] bytes) {
        Charset wide = utf16(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        String utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        Charset guess = guess(bytes);
        String guessed = guess == null ? null : strictly(bytes, guess);
        return guessed == null ? new String(bytes, WINDOWS) : guessed;
    }

    /** By its mark, or because every other byte of the start is zero, as in western texts. */
    private static @Nullable Charset utf16(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        }
        int even = 0;
        int odd = 0;
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        for (int i = 0; i < pairs; i++) {
            even += bytes[2 * i] == 0 ? 1 : 0;
            odd += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs == 0 || bytes.length % 2 != 0) {
            return null;
        }
        boolean little = odd * 10 > pairs * 7 && even * 10 < pairs;
        boolean big = even * 10 > pairs * 7 && odd * 10 < pairs;
        return little ? StandardCharsets.UTF_16LE : big ? StandardCharsets.UTF_16BE : null;
    }

    /** Only single-byte Cyrillic, Greek and the like are taken from the detector: on western text it is unsure. */
    private static @Nullable Charset guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean usable = name != null && !name.startsWith("UTF") && Charset.isSupported(name);
        return usable ? Charset.forName(name) : null;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }
}
