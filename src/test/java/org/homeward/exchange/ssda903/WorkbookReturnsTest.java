package org.homeward.exchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.Problem;
import org.homeward.app.ReadReturns;
import org.homeward.app.reading.FileSurvey;
import org.homeward.testing.RawWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookReturnsTest {
    private static final String DOLO =
            row(1, "child", "dob", "dolo_start", "dolo_end")
                    + row(3, "C1", "05/06/2008", "01/07/2017", "");

    @TempDir private Path folder;

    @Test
    void aSheetIsATableByItsColumnsAndOthersAreLeftAside() throws IOException {
        ReadReturns read =
                read(
                        new RawWorkbook()
                                .sheet("anything", DOLO)
                                .sheet("cover", row(1, "Made", "for", "tests"))
                                .sheet("blank", ""));

        assertThat(read.refusedFiles()).isEmpty();
        assertThat(read.rows().values()).containsExactly(1);
        assertThat(read.files())
                .extracting(FileSurvey::name)
                .containsExactly("2018.xlsx [anything]", "2018.xlsx [cover]");
        assertThat(texts(read)).contains("LEFT The columns are those of no table of the return.");
    }

    @Test
    void aCellWithAnErrorKeepsItsRowOutAndSaysWhere() throws IOException {
        String broken =
                "<row r=\"4\"><c t=\"e\"><v>#REF!</v></c><c t=\"str\"><v>05/06/2008</v></c></row>";

        ReadReturns read = read(new RawWorkbook().sheet("s", DOLO + broken));

        assertThat(read.quarantined()).isEqualTo(1);
        assertThat(read.problems())
                .filteredOn(problem -> problem.severity() == Problem.Severity.ERROR)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.text()).isEqualTo("CHILD holds the error #REF!.");
                            assertThat(problem.where().line()).isEqualTo(4);
                            assertThat(problem.where().file()).isEqualTo("2018.xlsx [s]");
                        });
    }

    @Test
    void hiddenRowsAreReadWithANotice() throws IOException {
        String hidden =
                row(4, "C2", "05/06/2008", "01/07/2017", "")
                        .replace("r=\"4\"", "r=\"4\" hidden=\"1\"");

        ReadReturns read = read(new RawWorkbook().sheet("s", DOLO + hidden));

        assertThat(read.rows().values()).containsExactly(2);
        assertThat(texts(read)).contains("SHEET Hidden rows were read all the same (1 of them).");
    }

    @Test
    void aWorkbookInAZipIsReadLikeOneThatLiesOpen() throws IOException {
        byte[] book = new RawWorkbook().sheet("s", DOLO).bytes();
        Path zip = folder.resolve("returns.zip");
        Files.write(zip, RawWorkbook.zip(java.util.Map.of("2018/return.xlsx", book)));

        assertThat(new Ssda903Reader().read(List.of(zip)).rows().values()).containsExactly(1);
    }

    @Test
    void aWorkbookWithoutATableIsRefusedAndSoIsAnotherKind() throws IOException {
        assertThat(read(new RawWorkbook().sheet("s", row(1, "a", "b"))).refusedFiles())
                .extracting(Problem::text)
                .containsExactly(
                        "No sheet of the workbook has the columns of a table of the return.");
        assertThat(
                        read(new RawWorkbook().sheet("s", DOLO).part("xl/vbaProject.bin", "x"))
                                .refusedFiles())
                .extracting(Problem::text)
                .containsExactly("The workbook holds macros (.xlsm); save it as .xlsx.");
    }

    private ReadReturns read(RawWorkbook workbook) throws IOException {
        Path file = folder.resolve("2018.xlsx");
        Files.write(file, workbook.bytes());
        return new Ssda903Reader().read(List.of(file));
    }

    private static List<String> texts(ReadReturns read) {
        return read.problems().stream().map(p -> p.rule() + " " + p.text()).toList();
    }

    private static String row(int number, String... cells) {
        return Stream.of(cells)
                .map(cell -> "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>")
                .collect(Collectors.joining("", "<row r=\"" + number + "\">", "</row>"));
    }
}
