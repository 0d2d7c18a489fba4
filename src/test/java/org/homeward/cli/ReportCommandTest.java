package org.homeward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.homeward.app.ListStepDown;
import org.homeward.app.MakeSample;
import org.homeward.app.PrintRecord;
import org.homeward.app.SampleAuthority;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.app.paper.PrintVacancies;
import org.homeward.app.report.MakeMonthlyReport;
import org.homeward.app.report.SaveMonthlyReport;
import org.homeward.app.review.ViewBoard;
import org.homeward.app.review.ViewReview;
import org.homeward.app.scenario.ListScenarios;
import org.homeward.domain.common.Authority;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.exchange.scenario.JsonScenarioFiles;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.report.MatchingRecordPdf;
import org.homeward.report.MonthlyReportFolder;
import org.homeward.report.MonthlyReportPdf;
import org.homeward.report.MonthlyReportXlsx;
import org.homeward.report.PaperPdf;
import org.homeward.sample.Northfolk;
import org.homeward.store.MemoryStore;
import org.homeward.testing.Filled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pack and the list of step-down from the command line. */
class ReportCommandTest {
    @TempDir private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final MemoryStore store =
            new MemoryStore(new Authority("Empty", true, SampleAuthority.PLANNING));

    @Test
    void thePackIsPrintedForThoseWhoseDecisionIsDueAndOverNothingThatIsThere() {
        sample();
        Path file = folder.resolve("pack.pdf");
        String[] words = {"--store", "S", "--kind", "stepdown", "--out", file.toString()};
        assertThat(run(report(), words)).isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(text(out)).contains("children whose decision is due");
        assertThat(run(report(), words)).isEqualTo(1);
        assertThat(text(err)).contains("is there already");
    }

    @Test
    void otherKindsAreRefusedInWords() {
        assertThatThrownBy(
                        () ->
                                run(
                                        report(),
                                        "--store",
                                        "S",
                                        "--kind",
                                        "yearly",
                                        "--out",
                                        folder + "/m.pdf"))
                .isInstanceOf(WrongUse.class)
                .hasMessageContaining("no report of kind yearly");
    }

    @Test
    void theMonthlyReportIsWrittenWithItsWorkbookForAMonthThatHasEnded() {
        sample();
        Path file = folder.resolve("month.pdf");
        Path book = folder.resolve("month.xlsx");
        assertThat(
                        run(
                                report(),
                                "--store",
                                "S",
                                "--kind",
                                "monthly",
                                "--out",
                                file.toString(),
                                "--xlsx",
                                book.toString(),
                                "--public"))
                .isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(book).isNotEmptyFile();
        assertThat(store.listAudit(2))
                .allMatch(entry -> entry.detail().startsWith("Monthly shift report, March 2017"));
        assertThat(
                        run(
                                report(),
                                "--store",
                                "S",
                                "--kind",
                                "monthly",
                                "--month",
                                "2017-04",
                                "--out",
                                folder + "/april.pdf"))
                .isEqualTo(1);
        assertThat(text(err)).contains("April 2017 has not ended");
    }

    @Test
    void placesOfTheDayAreOnePageAndARequestWithoutADecisionIsRefused() throws IOException {
        sample();
        Path file = folder.resolve("places.pdf");
        assertThat(run(report(), "--store", "S", "--kind", "vacancies", "--out", file.toString()))
                .isZero();
        assertThat(text(out)).contains("places that could be used");
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        var request = store.position(SampleAuthority.PLANNING).listOpenRequests().get(0).id();
        assertThat(
                        run(
                                report(),
                                "--store",
                                "S",
                                "--kind",
                                "match",
                                "--request",
                                request.text(),
                                "--out",
                                folder + "/match.pdf"))
                .isEqualTo(1);
        assertThat(text(err)).contains("Nothing has been decided");
    }

    @Test
    void theListKeepsItsKeysAndTellsStageWishBlockersAndSums() {
        sample();
        StepDownCommand command = new StepDownCommand(access(), ListStepDown::new, ViewBoard::new);
        assertThat(run(command, "--store", "S", "--format", "json")).isZero();
        String json = text(out).replaceAll("\\s+", "");
        assertThat(json)
                .contains("\"asAt\":", "\"policy\":", "\"residents\":", "\"flags\":[")
                .contains("\"residentialSince\":", "\"because\":", "\"readiness\":")
                .contains("\"stage\":\"FLAGGED\"", "\"wish\":\"NOT_ASKED\"", "\"blockers\":[{")
                .contains("\"sums\":{\"flagged\":", "\"byTrigger\":{", "\"byStage\":{");
    }

    private void sample() {
        new MakeSample(new Northfolk(), new Ssda903Reader(), Clock.systemUTC())
                .make(store, SampleAuthority.PLANNING, Filled.AMINA);
    }

    private StoreAccess access() {
        return new StoreAccess(new OneStore(store), Map.of());
    }

    private ReportCommand report() {
        var matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        var papers = new PaperPdf();
        return new ReportCommand(
                access(),
                new ReportCommand.Ways(
                        any ->
                                new PrintStepDownPack(
                                        any,
                                        new ViewReview(any, matcher),
                                        papers,
                                        Clock.systemUTC()),
                        any ->
                                new MakeMonthlyReport(
                                        any, new ListScenarios(any, new JsonScenarioFiles())),
                        any ->
                                new SaveMonthlyReport(
                                        any,
                                        new SaveMonthlyReport.Printers(
                                                new MonthlyReportPdf(),
                                                new MonthlyReportXlsx(),
                                                new MonthlyReportFolder()),
                                        Clock.systemUTC()),
                        any -> new PrintRecord(any, new MatchingRecordPdf()),
                        any -> new PrintVacancies(any, papers)));
    }

    private int run(Command command, String... words) {
        var console = new Console(print(out), print(err));
        var arguments = Arguments.parse(List.of(words), command.options());
        return command.run(arguments, console);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream print(ByteArrayOutputStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
