package org.homeward.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Bytes of a text file as characters: a byte order mark decides, else strict UTF-8, else
 * Windows-1252, which older exports use. Never replacement characters.
 *
 * @param text without byte order mark
 * @param charset what it was read as
 */
public record TextDecoding(String text, Charset charset) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public static TextDecoding of(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return from(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return from(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return from(bytes, 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return new TextDecoding(text, StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            return from(bytes, 0, WINDOWS);
        }
    }

    /** A zero byte is in it: not a text file. */
    public boolean holdsNul() {
        return text.indexOf('\0') >= 0;
    }

    private static TextDecoding from(byte[] bytes, int offset, Charset charset) {
        return new TextDecoding(new String(bytes, offset, bytes.length - offset, charset), charset);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
