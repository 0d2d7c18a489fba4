package org.homeward.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook put together part by part, so that a test can make what no program would write. */
public final class RawWorkbook {
    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder sheets = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private String properties = "";
    private int count;

    /** A sheet whose rows are the XML given. */
    public RawWorkbook sheet(String name, String rows) {
        return sheet(name, rows, "", "");
    }

    /**
     * A sheet.
     *
     * @param attributes of its entry in the workbook
     * @param after what stands behind the rows
     */
    public RawWorkbook sheet(String name, String rows, String attributes, String after) {
        count++;
        sheets.append(
                "<sheet name=\"%s\" sheetId=\"%d\" %s r:id=\"s%d\"/>"
                        .formatted(name, count, attributes, count));
        relations.append(
                "<Relationship Id=\"s%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                        .formatted(count, OFFICE, count));
        return part(
                "xl/worksheets/sheet%d.xml".formatted(count),
                "<worksheet %s><sheetData>%s</sheetData>%s</worksheet>"
                        .formatted(MAIN, rows, after));
    }

    public RawWorkbook from1904() {
        properties = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Cell styles by number, as number formats that are written out. */
    public RawWorkbook styles(String... formats) {
        StringBuilder codes = new StringBuilder();
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < formats.length; i++) {
            codes.append(
                    "<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(200 + i, formats[i]));
            cells.append("<xf numFmtId=\"%d\"/>".formatted(200 + i));
        }
        relations.append(
                "<Relationship Id=\"st\" Type=\"%s/styles\" Target=\"styles.xml\"/>"
                        .formatted(OFFICE));
        return part(
                "xl/styles.xml",
                "<styleSheet %s><numFmts>%s</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>%s</cellXfs></styleSheet>"
                        .formatted(MAIN, codes, cells));
    }

    public RawWorkbook texts(String... texts) {
        relations.append(
                "<Relationship Id=\"ss\" Type=\"%s/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                        .formatted(OFFICE));
        StringBuilder all = new StringBuilder();
        List.of(texts).forEach(text -> all.append("<si>").append(text).append("</si>"));
        return part("xl/sharedStrings.xml", "<sst %s>%s</sst>".formatted(MAIN, all));
    }

    public RawWorkbook part(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public RawWorkbook part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.UTF_8));
        all.put(
                "_rels/.rels",
                text(
                        "<Relationships><Relationship Id=\"w\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
                                .formatted(OFFICE)));
        all.put(
                "xl/workbook.xml",
                text(
                        "<workbook %s xmlns:r=\"%s\">%s<sheets>%s</sheets></workbook>"
                                .formatted(MAIN, OFFICE, properties, sheets)));
        all.put(
                "xl/_rels/workbook.xml.rels",
                text("<Relationships>" + relations + "</Relationships>"));
        all.putAll(parts);
        return zip(all);
    }

    /** A zip of these files. */
    public static byte[] zip(Map<String, byte[]> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
