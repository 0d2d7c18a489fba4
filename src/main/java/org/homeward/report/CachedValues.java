package org.homeward.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * What formulas of a workbook come to, written beside them, so that a reader that does not
 * calculate shows them too. The library that writes the workbook keeps formulas without values.
 */
final class CachedValues {
    private static final Pattern FORMULA =
            Pattern.compile("(<c r=\"([A-Z]+[0-9]+)\"[^>]*>)(<f>[^<]*</f>)(<v></v>|<v/>)?</c>");

    private final Map<String, Map<String, String>> bySheet = new HashMap<>();

    /** Sheets are numbered from 1 in the order of the workbook. */
    void put(int sheet, String cell, String value) {
        bySheet.computeIfAbsent("xl/worksheets/sheet%d.xml".formatted(sheet), s -> new HashMap<>())
                .put(cell, value);
    }

    /** Copies a workbook with the values in it. */
    void copy(Path workbook, OutputStream out) throws IOException {
        try (ZipFile in = new ZipFile(workbook.toFile());
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream content = in.getInputStream(entry)) {
                    Map<String, String> values = bySheet.get(entry.getName());
                    byte[] bytes = content.readAllBytes();
                    zip.write(values == null ? bytes : filled(bytes, values));
                }
                zip.closeEntry();
            }
        }
    }

    private static byte[] filled(byte[] content, Map<String, String> values) {
        Matcher matcher = FORMULA.matcher(new String(content, StandardCharsets.UTF_8));
        String filled =
                matcher.replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        values.containsKey(found.group(2))
                                                ? found.group(1)
                                                        + found.group(3)
                                                        + "<v>"
                                                        + values.get(found.group(2))
                                                        + "</v></c>"
                                                : found.group()));
        return filled.getBytes(StandardCharsets.UTF_8);
    }
}
