package org.homeward.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What an import changed, so that it can be taken back: rows that went, whole; of rows that came,
 * what tells whether they are still as the import left them.
 *
 * @param gone rows by table
 * @param come marks by table and key
 * @param years returns that it brought or replaced
 */
record Undo(
        int importNo,
        Map<String, List<List<String>>> gone,
        Map<String, Map<String, String>> come,
        List<YearUndo> years) {

    /**
     * A return before an import.
     *
     * @param yearEnd as ISO
     * @param before its rows by table; empty when there was none
     * @param markAfter what its rows looked like after
     */
    record YearUndo(String yearEnd, Map<String, List<List<String>>> before, String markAfter) {}

    /** As one text, made small. */
    String packed() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(StoredJson.write(this).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    static Undo unpacked(String body) {
        byte[] bytes = Base64.getDecoder().decode(body);
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return StoredJson.read(
                    new String(zip.readAllBytes(), StandardCharsets.UTF_8), Undo.class);
        } catch (IOException e) {
            throw new DamagedStore("what the last import changed cannot be read");
        }
    }
}
