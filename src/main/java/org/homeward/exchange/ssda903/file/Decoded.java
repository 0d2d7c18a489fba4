package org.homeward.exchange.ssda903.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a file. A byte order mark decides; else it is UTF-8 where it is valid UTF-8, else
 * Windows-1252. Nothing is ever replaced by a question mark.
 *
 * @param guessed read as Windows-1252 for want of anything better
 */
record Decoded(String text, boolean guessed) {
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] BIG_MARK = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};

    private static final int DECLARATION_BYTES = 200;
    private static final Pattern ENCODING =
            Pattern.compile("\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    static Decoded of(byte[] bytes) {
        Decoded decoded = withMark(bytes);
        int nul = decoded.text().indexOf('\0');
        if (nul >= 0) {
            throw new FileRefused(
                    lineOf(decoded.text(), nul),
                    "The file holds NUL characters; it is damaged, not text, or UTF-16 without a"
                            + " mark.");
        }
        return decoded;
    }

    /** The text of an XML file: a byte order mark decides, else the encoding that it names. */
    static String ofXml(byte[] bytes) {
        boolean marked =
                startsWith(bytes, UTF_8_MARK)
                        || startsWith(bytes, BIG_MARK)
                        || startsWith(bytes, LITTLE_MARK);
        if (marked) {
            return withMark(bytes).text();
        }
        try {
            return decode(bytes, 0, named(bytes));
        } catch (CharacterCodingException broken) {
            throw new FileRefused(
                    "The encoding of the XML is not the one it names (Windows-1252 named as UTF-8"
                            + " is usual).");
        }
    }

    /** UTF-8 where nothing is named; ASCII is a part of it. */
    private static Charset named(byte[] bytes) {
        int length = Math.min(bytes.length, DECLARATION_BYTES);
        Matcher name = ENCODING.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        if (!name.lookingAt() || name.group(1).equalsIgnoreCase("us-ascii")) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(name.group(1));
        } catch (IllegalArgumentException unknown) {
            throw new FileRefused("The XML names an encoding that nobody knows.");
        }
    }

    private static Decoded withMark(byte[] bytes) {
        if (startsWith(bytes, UTF_8_MARK)) {
            return new Decoded(strict(bytes, 3, StandardCharsets.UTF_8), false);
        }
        if (startsWith(bytes, BIG_MARK)) {
            return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16BE), false);
        }
        if (startsWith(bytes, LITTLE_MARK)) {
            return new Decoded(strict(bytes, 2, StandardCharsets.UTF_16LE), false);
        }
        if (isAscii(bytes)) {
            return new Decoded(new String(bytes, StandardCharsets.ISO_8859_1), false);
        }
        try {
            return new Decoded(decode(bytes, 0, StandardCharsets.UTF_8), false);
        } catch (CharacterCodingException notUtf8) {
            return new Decoded(strict(bytes, 0, Charset.forName("windows-1252")), true);
        }
    }

    private static String strict(byte[] bytes, int from, Charset charset) {
        try {
            return decode(bytes, from, charset);
        } catch (CharacterCodingException broken) {
            throw new FileRefused("The file is damaged: it is not valid " + charset.name() + ".");
        }
    }

    private static String decode(byte[] bytes, int from, Charset charset)
            throws CharacterCodingException {
        return charset.newDecoder()
                .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                .toString();
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    private static int lineOf(String text, int position) {
        return 1 + (int) text.chars().limit(position).filter(c -> c == '\n').count();
    }
}
