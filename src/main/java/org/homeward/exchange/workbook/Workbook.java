package org.homeward.exchange.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * An Excel workbook (.xlsx, ECMA-376) that lies in memory. It is checked whole before anything is
 * unpacked: size, number and names of its parts, how much they unpack to. Formulas count by their
 * stored result; nothing outside of the file is ever read.
 */
public final class Workbook {
    private final List<WorkbookSheet> sheets;

    private Workbook(List<WorkbookSheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    /** Throws {@link NotAWorkbook} with a plain sentence for anything else. */
    public static Workbook open(byte[] bytes) {
        FileKind.checkBytes(bytes);
        ZipParts parts = ZipParts.of(bytes);
        FileKind.checkParts(parts);
        WorkbookIndex index = WorkbookIndex.of(parts);
        SheetRows.Shared shared =
                new SheetRows.Shared(
                        SharedTexts.of(parts, index.findByType("/sharedStrings").orElse("")),
                        DateStyles.of(parts, index.findByType("/styles").orElse("")),
                        new CellText(index.isFrom1904()));
        List<WorkbookSheet> sheets = new ArrayList<>();
        for (WorkbookIndex.Entry entry : index.sheets()) {
            index.findSheet(entry.id())
                    .ifPresent(
                            part ->
                                    sheets.add(
                                            new WorkbookSheet(
                                                    entry.name(),
                                                    entry.hidden(),
                                                    parts,
                                                    part,
                                                    shared)));
        }
        return new Workbook(sheets);
    }

    /**
     * The file is a workbook or of a kind that is taken for one, so that {@link #open} has the say:
     * a zip with the table of contents that office files have, or an old office file.
     */
    public static boolean isOne(byte[] bytes) {
        if (FileKind.isOldOffice(bytes)) {
            return true;
        }
        if (!FileKind.isZip(bytes)) {
            return false;
        }
        try {
            ZipParts parts = ZipParts.of(bytes);
            return parts.has("[Content_Types].xml") || parts.has("META-INF/manifest.xml");
        } catch (NotAWorkbook damaged) {
            return false;
        }
    }

    /** Sheets with rows, in their order. */
    public List<WorkbookSheet> sheets() {
        return sheets;
    }
}
