package org.homeward.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.homeward.app.out.OutBook;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.exchange.workbook.Workbook;
import org.homeward.exchange.workbook.WorkbookSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BooksTest {
    private static final OutBook BOOK =
            new OutBook(
                    "Children by kind",
                    List.of(new OutBook.Note("As at", "=31 March 2017")),
                    List.of(
                            new OutTable(
                                    "stock",
                                    "A kind on a day.",
                                    List.of(
                                            OutColumn.date("DAY", "The day."),
                                            new OutColumn(
                                                    "KIND",
                                                    "The kind.",
                                                    OutColumn.Kind.TEXT,
                                                    List.of("foster", "home")),
                                            OutColumn.number("CHILDREN", "How many.")),
                                    List.of(
                                            List.of("2017-03-31", "=cmd|' /C calc'!A0", "-12.5"),
                                            List.of("", "007", "c")))));

    @TempDir private Path folder;

    @Test
    void aWorkbookHoldsNotesAndTypedCellsAndNoFormula() throws IOException {
        Path file = folder.resolve("out.xlsx");
        new XlsxBook().write(BOOK, file);

        List<String> told = new ArrayList<>();
        for (WorkbookSheet sheet : Workbook.open(Files.readAllBytes(file)).sheets()) {
            told.add(sheet.name() + (sheet.isHidden() ? " hidden" : ""));
            sheet.read(row -> told.add(row.number() + " " + row.cells()));
        }
        assertThat(told)
                .containsExactly(
                        "notes",
                        "1 [Children by kind]",
                        "3 [As at, '=31 March 2017]",
                        "stock",
                        "1 [DAY, KIND, CHILDREN]",
                        "2 [2017-03-31, '=cmd|' /C calc'!A0, -12.5]",
                        "3 [, 007, c]",
                        "choices hidden",
                        "1 [foster]",
                        "2 [home]");
        assertThat(sheetXml(file, 2))
                .contains("sqref=\"B2:B5001\"")
                .contains("choices!$A$1:$A$2")
                .containsPattern("<col min=\"2\" max=\"2\"[^>]* style=\"[1-9]")
                .doesNotContain("<f>");
    }

    @Test
    void aFolderHoldsAFileATableAndTheNotes() throws IOException {
        new CsvBook().write(BOOK, folder.resolve("out"));

        assertThat(Files.readString(folder.resolve("out/stock.csv")))
                .isEqualTo(
                        "\uFEFFDAY,KIND,CHILDREN\r\n2017-03-31,'=cmd|' /C calc'!A0,-12.5\r\n,007,c\r\n");
        assertThat(folder.resolve("out/notes.csv")).exists();
    }

    @Test
    void aSingleTableHasFiguresAsNumbersWhereAllOfThemAre() throws IOException {
        Path file = folder.resolve("issues.xlsx");
        new XlsxBook()
                .write(
                        file,
                        List.of("ROW", "CHILD"),
                        List.of(List.of("12", "0012"), List.of("", "-9 lives")));

        String xml = sheetXml(file, 1);
        assertThat(xml).contains("<v>12</v>");
        assertThat(xml).doesNotContain("0012");
    }

    private static String sheetXml(Path file, int number) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet" + number + ".xml"))
                            .readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
