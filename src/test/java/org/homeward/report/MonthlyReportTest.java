package org.homeward.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.homeward.app.SampleAuthority;
import org.homeward.app.Store;
import org.homeward.app.report.Audience;
import org.homeward.app.report.MakeMonthlyReport;
import org.homeward.app.report.MonthlyReport;
import org.homeward.app.report.SignOff;
import org.homeward.app.scenario.ListScenarios;
import org.homeward.exchange.scenario.JsonScenarioFiles;
import org.homeward.exchange.workbook.Workbook;
import org.homeward.sample.Northfolk;
import org.homeward.testing.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The monthly report of the sample authority's last month, printed and as a workbook. */
class MonthlyReportTest {
    private static final Store STORE =
            Filled.with(
                    new Northfolk().make(SampleAuthority.TRACKING).facts(),
                    SampleAuthority.TRACKING);
    private static final MonthlyReport INTERNAL = made(Audience.INTERNAL);
    private static final MonthlyReport PUBLIC = made(Audience.PUBLIC);

    @TempDir private Path folder;

    private static MonthlyReport made(Audience audience) {
        var scenarios = new ListScenarios(STORE, new JsonScenarioFiles());
        return new MakeMonthlyReport(STORE, scenarios)
                .make(
                        new MakeMonthlyReport.Ask(
                                YearMonth.of(2022, 3),
                                audience,
                                Optional.of(
                                        new SignOff(
                                                "Priya Nair",
                                                "Head of placements",
                                                SampleAuthority.TRACKING.plusDays(9)))))
                .findResult()
                .orElseThrow();
    }

    private Path pdf(MonthlyReport report) {
        Path file = folder.resolve(report.audience() + ".pdf");
        new MonthlyReportPdf().print(report, file);
        return file;
    }

    @Test
    void itHasSixToEightPagesWithLanguageTitleAndBookmarks() throws IOException {
        for (MonthlyReport report : List.of(INTERNAL, PUBLIC)) {
            try (PDDocument document = Loader.loadPDF(pdf(report).toFile())) {
                assertThat(document.getNumberOfPages()).isBetween(6, 8);
                assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
                assertThat(document.getDocumentInformation().getTitle())
                        .isEqualTo("Monthly shift report, March 2022");
                var names = new ArrayList<String>();
                document.getDocumentCatalog()
                        .getDocumentOutline()
                        .children()
                        .forEach(item -> names.add(item.getTitle()));
                assertThat(names).startsWith("On a page", "Trajectory", "Stock and share");
            }
        }
    }

    @Test
    void itTellsTheGapInWordsAndSetsNumberAndMixApart() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(INTERNAL).toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("382 above plan", "1,089", "1,007", "Two dials", "71.9 %")
                    .contains("Signed off by Priya Nair, Head of placements, on 9 April 2022.")
                    .contains("SAMPLE", "Page 1 of");
        }
    }

    @Test
    void whatMayComeMovedAndCostIsDrawnWithItsSeed() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(INTERNAL).toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("500 runs with seed 1", "children by March 2025 (80%)")
                    .contains("in residential care by March 2025", "Earlier forecasts made")
                    .contains("Mostly from agency carers to own carers", "could take a child today")
                    .contains("volume", "at best", "No scenario is published");
        }
    }

    @Test
    void publicCountsOfChildrenHeldAndForecastAreNotSmall() {
        for (var part : PUBLIC.parts()) {
            for (var table : part.tables()) {
                List<Integer> children = new ArrayList<>();
                for (int i = 0; i < table.out().columns().size(); i++) {
                    if (List.of("FILLED", "HELD", "COUNTED", "LOOKED_AFTER", "YEAR", "YEAR_BEFORE")
                            .contains(table.out().columns().get(i).name())) {
                        children.add(i);
                    }
                }
                table.out()
                        .rows()
                        .forEach(
                                row ->
                                        assertThat(children.stream().map(row::get))
                                                .doesNotContain("1", "2", "3", "4", "5"));
            }
        }
    }

    @Test
    void aChartIsLinesAndLettersAndNoPicture() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(INTERNAL).toFile())) {
            var resources = document.getPage(1).getResources();
            for (var name : resources.getXObjectNames()) {
                assertThat(resources.isImageXObject(name)).isFalse();
            }
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(document)).contains("Plan 707");
        }
    }

    @Test
    void sumsAndSharesOfTheWorkbookAreFormulasWithTheirValues() throws IOException {
        int last = INTERNAL.parts().get(1).tables().get(0).out().rows().size() + 1;
        String stock = sheet(INTERNAL, 5);
        assertThat(stock)
                .contains("<f>C%1$d+D%1$d+E%1$d+F%1$d+G%1$d+H%1$d</f><v>1089</v>".formatted(last))
                .contains(
                        "<f>ROUND(100*(D%1$d+E%1$d+F%1$d)/B%1$d,1)</f><v>71.9</v>".formatted(last));
        assertThat(sheet(INTERNAL, 6)).contains("<f>SUM(B2:B13)</f><v>334</v>");
    }

    @Test
    void whatTheWorkbookReadsBackIsWhatWasReported() throws IOException {
        Path file = folder.resolve("read.xlsx");
        new MonthlyReportXlsx().print(INTERNAL, file);
        List<String> names = new ArrayList<>();
        Workbook.open(Files.readAllBytes(file)).sheets().forEach(sheet -> names.add(sheet.name()));
        assertThat(names)
                .contains("notes", "key_figures", "stock", "month_flows", "exit_reasons")
                .contains("places", "weekly_cost", "definitions", "data_quality");
    }

    private String sheet(MonthlyReport report, int number) throws IOException {
        Path file = folder.resolve(report.audience() + "-" + number + ".xlsx");
        new MonthlyReportXlsx().print(report, file);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in =
                        zip.getInputStream(
                                zip.getEntry("xl/worksheets/sheet%d.xml".formatted(number)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aPublicReportHoldsNoSmallCount() {
        for (var part : PUBLIC.parts()) {
            for (var table : part.tables()) {
                if (table.name().equals("stock") || table.name().equals("month_flows")) {
                    table.out()
                            .rows()
                            .forEach(
                                    row ->
                                            assertThat(row.subList(1, Math.min(8, row.size())))
                                                    .doesNotContain("1", "2", "3", "4", "5"));
                }
            }
        }
        assertThat(PUBLIC.views()).isEmpty();
        assertThat(PUBLIC.pictures().moved()).isEmpty();
        assertThat(PUBLIC.pictures().cost()).isEmpty();
    }
}
