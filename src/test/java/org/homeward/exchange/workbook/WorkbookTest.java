package org.homeward.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.testing.RawWorkbook;
import org.junit.jupiter.api.Test;

class WorkbookTest {
    private static final String DATES =
            """
            <row r="1"><c s="1"><v>43190</v></c><c s="1"><v>59</v></c><c s="1"><v>60</v></c>
            <c s="1"><v>61</v></c><c s="1"><v>43190.4375</v></c><c s="2"><v>43190</v></c></row>""";

    @Test
    void whatTheWriterWroteIsReadAsTextAndIsoDates() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var book = new org.dhatim.fastexcel.Workbook(out, "Homeward", "1.0")) {
            var sheet = book.newWorksheet("children & more");
            sheet.value(0, 0, "CHILD");
            sheet.value(0, 2, "DOB");
            sheet.value(2, 0, "007");
            sheet.value(2, 1, 1300.5);
            sheet.value(2, 2, LocalDate.of(2017, 3, 31));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
            sheet.value(2, 3, true);
        }

        assertThat(told(out.toByteArray()))
                .containsExactly(
                        "children & more", "1 [CHILD, , DOB]", "3 [007, 1300.5, 2017-03-31, true]");
    }

    @Test
    void daysAreCountedFromTheDayTheWorkbookNames() {
        String[] formats = {"General", "[$-809]dd mmmm yyyy;@", "[Red]0.00\\d"};

        assertThat(told(new RawWorkbook().styles(formats).sheet("s", DATES).bytes()))
                .containsExactly(
                        "s", "1 [2018-03-31, 1900-02-28, 60, 1900-03-01, 2018-03-31 10:30, 43190]");
        assertThat(told(new RawWorkbook().styles(formats).from1904().sheet("s", DATES).bytes()))
                .element(1)
                .asString()
                .startsWith("1 [2022-04-01, 1904-02-29, 1904-03-01,");
    }

    @Test
    void formulasCountByTheirStoredResultAndErrorsAreToldAsSuch() {
        String rows =
                """
                <row r="4"><c r="A4" t="str"><f>B4&amp;"x"</f><v>Oak</v></c><c r="B4"><f>1+1</f><v>2</v></c>
                <c r="C4" t="e"><f>#REF!</f><v>#REF!</v></c><c r="D4"><f>1+1</f></c></row>""";

        assertThat(told(new RawWorkbook().sheet("s", rows).bytes()))
                .containsExactly(
                        "s",
                        "4 [Oak, 2, , ] 2 holds the error #REF! 3 holds a formula whose result is"
                                + " not stored in the file");
    }

    @Test
    void textsAreReadWholeWithoutTheirReadings() {
        String rows =
                """
                <row><c t="s"><v>0</v></c><c t="inlineStr"><is><r><t>Zo</t></r><r><t>\u00eb</t></r></is></c>
                <c t="s"><v>1</v></c></row>""";
        String[] texts = {
            "<t>one</t><rPh><t>wan</t></rPh>", "<r><t>a_x000D_b</t></r><r><t>_x00</t></r>"
        };

        assertThat(told(new RawWorkbook().texts(texts).sheet("s", rows).bytes()))
                .containsExactly("s", "1 [one, Zo\u00eb, a\rb_x00]");
    }

    @Test
    void hiddenSheetsHiddenRowsAndMergedCellsAreReadWithANotice() {
        String rows =
                """
                <row r="1"><c t="inlineStr"><is><t>a</t></is></c></row>
                <row r="2" hidden="1"><c t="inlineStr"><is><t>b</t></is></c></row>
                <row r="3"/><row r="9"><c t="inlineStr"><is><t> </t></is></c></row>""";
        byte[] book =
                new RawWorkbook()
                        .sheet(
                                "s",
                                rows,
                                "state=\"veryHidden\"",
                                "<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>")
                        .bytes();

        WorkbookSheet sheet = Workbook.open(book).sheets().get(0);
        List<WorkbookRow> read = new ArrayList<>();

        assertThat(sheet.read(read::add))
                .containsExactly(
                        "The sheet is hidden; its rows were read all the same.",
                        "Hidden rows were read all the same (1 of them).",
                        "Cells are merged (1 times); only the first of them holds the value.");
        assertThat(read).extracting(WorkbookRow::hidden).containsExactly(false, true);
    }

    @Test
    void twoHundredThousandRowsPassOneByOneAndOneMoreIsRefused() {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            rows.append("<row><c><v>").append(i * 7_919L % 1_000_003).append("</v></c></row>");
        }
        List<Integer> last = new ArrayList<>(List.of(0));

        Workbook.open(new RawWorkbook().sheet("s", rows.toString()).bytes())
                .sheets()
                .get(0)
                .read(row -> last.set(0, row.number()));

        assertThat(last).containsExactly(200_000);
        rows.append("<row><c><v>1</v></c></row>");
        assertThat(BadWorkbookTest.refused(new RawWorkbook().sheet("s", rows.toString()).bytes()))
                .contains("200,000 rows");
    }

    @Test
    void partsInUtf16AndWithAMarkAreReadLikeOthers() {
        String sheet =
                "<worksheet><sheetData><row><c t=\"str\"><v>Zo\u00eb</v></c></row></sheetData></worksheet>";

        assertThat(
                        told(
                                new RawWorkbook()
                                        .sheet("s", "")
                                        .part("xl/worksheets/sheet1.xml", "\uFEFF" + sheet)
                                        .bytes()))
                .containsExactly("s", "1 [Zo\u00eb]");
        assertThat(
                        told(
                                new RawWorkbook()
                                        .sheet("s", "")
                                        .part(
                                                "xl/worksheets/sheet1.xml",
                                                sheet.getBytes(
                                                        java.nio.charset.StandardCharsets.UTF_16))
                                        .bytes()))
                .containsExactly("s", "1 [Zo\u00eb]");
    }

    @Test
    void numbersAreWrittenAsPeopleSeeThem() {
        CellText numbers = new CellText(false);

        assertThat(
                        List.of(
                                numbers.number("4.4000000000000004"),
                                numbers.number("1E+05"),
                                numbers.number("-0.0"),
                                numbers.number("3.0"),
                                numbers.number("1E+999999999"),
                                numbers.number("1E-999999999"),
                                numbers.number("NaN"),
                                numbers.date("-1"),
                                numbers.date("1E+20")))
                .containsExactly(
                        "4.4",
                        "100000",
                        "0",
                        "3",
                        "1E+999999999",
                        "1E-999999999",
                        "NaN",
                        "-1",
                        "1E+20");
    }

    private static List<String> told(byte[] bytes) {
        List<String> told = new ArrayList<>();
        for (WorkbookSheet sheet : Workbook.open(bytes).sheets()) {
            told.add(sheet.name());
            sheet.read(
                    row -> {
                        StringBuilder text = new StringBuilder(row.number() + " " + row.cells());
                        row.errors().entrySet().stream()
                                .sorted(java.util.Map.Entry.comparingByKey())
                                .forEach(
                                        e ->
                                                text.append(" ")
                                                        .append(e.getKey())
                                                        .append(" ")
                                                        .append(e.getValue()));
                        told.add(text.toString());
                    });
        }
        return told;
    }
}
