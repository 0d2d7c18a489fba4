package org.homeward.exchange.tabular;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.homeward.app.reading.Progress;
import org.homeward.exchange.workbook.NotAWorkbook;
import org.homeward.exchange.workbook.Workbook;
import org.homeward.exchange.workbook.WorkbookRow;
import org.homeward.exchange.workbook.WorkbookSheet;

/** Reads a CSV file as one table and a workbook as a table a sheet. */
public final class FileTables {
    private static final long LARGEST = 50L * 1024 * 1024;
    private static final int HEAD_BYTES = 64 * 1024;
    private static final int ROWS_BETWEEN_NEWS = 1_000;

    /** Lines among which the headings are looked for. */
    public static final int HEAD_LINES = 10;

    private FileTables() {}

    /** Throws {@link Unreadable} for a file that is neither, or beyond a limit. */
    public static List<FileTable> read(Path file, Progress progress) {
        byte[] bytes = bytes(file);
        progress.orStop();
        return Workbook.isOne(bytes)
                ? workbook(file, bytes, progress)
                : List.of(CsvFile.read(id(file), nameOf(file), bytes, progress));
    }

    /** The first lines of every table; throws {@link Unreadable} likewise. */
    public static List<FileTable> heads(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD_BYTES);
            if (Workbook.isOne(head) || startsAsZip(head)) {
                return workbookHeads(file, bytes(file));
            }
            return List.of(CsvFile.head(id(file), nameOf(file), head));
        } catch (IOException cannot) {
            throw new Unreadable("The file cannot be read.");
        }
    }

    /** A name that ends as files with tables do. */
    public static boolean isRead(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.endsWith(".csv") || plain.endsWith(".xlsx") || plain.endsWith(".txt");
    }

    private static byte[] bytes(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                throw new Unreadable("The file is larger than 50 MB.");
            }
            if (size == 0) {
                throw new Unreadable("The file is empty.");
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != size) {
                throw new Unreadable("The file changed while it was read; try again.");
            }
            return bytes;
        } catch (IOException cannot) {
            throw new Unreadable("The file cannot be read.");
        }
    }

    private static List<FileTable> workbook(Path file, byte[] bytes, Progress progress) {
        try {
            List<FileTable> tables = new ArrayList<>();
            for (WorkbookSheet sheet : Workbook.open(bytes).sheets()) {
                List<FileTable.Line> lines = new ArrayList<>();
                List<String> notes =
                        sheet.read(
                                row -> {
                                    lines.add(line(row));
                                    if (lines.size() % ROWS_BETWEEN_NEWS == 0) {
                                        progress.at("reading " + sheet.name(), lines.size(), 0);
                                        progress.orStop();
                                    }
                                });
                tables.add(table(file, sheet, lines, notes));
            }
            return tables;
        } catch (NotAWorkbook bad) {
            throw new Unreadable(bad.sentence());
        }
    }

    private static List<FileTable> workbookHeads(Path file, byte[] bytes) {
        try {
            return Workbook.open(bytes).sheets().stream()
                    .map(
                            sheet ->
                                    table(
                                            file,
                                            sheet,
                                            sheet.readFirst(HEAD_LINES).stream()
                                                    .map(FileTables::line)
                                                    .toList(),
                                            List.of()))
                    .toList();
        } catch (NotAWorkbook bad) {
            throw new Unreadable(bad.sentence());
        }
    }

    private static FileTable table(
            Path file, WorkbookSheet sheet, List<FileTable.Line> lines, List<String> notes) {
        return new FileTable(
                id(file) + "/" + sheet.name(),
                nameOf(file) + " [" + sheet.name() + "]",
                sheet.name(),
                lines,
                notes.stream().map(note -> new FileTable.Note(note, "please look", "")).toList());
    }

    private static FileTable.Line line(WorkbookRow row) {
        return new FileTable.Line(row.number(), row.cells(), row.errors());
    }

    private static boolean startsAsZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] == 3;
    }

    /** The folder it lies in and its name. */
    private static String id(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return (folder == null ? "" : nameOf(folder) + "/") + nameOf(file);
    }

    private static String nameOf(Path path) {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
