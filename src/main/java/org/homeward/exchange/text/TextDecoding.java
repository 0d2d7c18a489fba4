package org.homeward.exchange.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes of a text file as characters: a byte order mark decides, else strict UTF-8, else
 * Windows-1252, which older exports use. Never replacement characters.
 *
 * @param text without byte order mark
 * @param charset what it was read as
 */
public record TextDecoding(String text, Charset charset) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Empty when the bytes are no text of the encoding that they should be. */
    public static Optional<TextDecoding> find(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return from(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return from(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return from(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return from(bytes, 0, StandardCharsets.UTF_8).or(() -> from(bytes, 0, WINDOWS));
    }

    private static Optional<TextDecoding> from(byte[] bytes, int offset, Charset charset) {
        try {
            ByteBuffer text = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
            return Optional.of(
                    new TextDecoding(charset.newDecoder().decode(text).toString(), charset));
        } catch (CharacterCodingException notOfIt) {
            return Optional.empty();
        }
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
