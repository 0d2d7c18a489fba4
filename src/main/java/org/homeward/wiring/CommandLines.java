package org.homeward.wiring;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.homeward.app.CheckReturns;
import org.homeward.app.ListStepDown;
import org.homeward.app.MakeSample;
import org.homeward.app.PrintRecord;
import org.homeward.app.ViewShift;
import org.homeward.app.forecast.ViewForecast;
import org.homeward.app.importing.ImportFiles;
import org.homeward.app.matching.ExplainMatch;
import org.homeward.app.out.ExportReturns;
import org.homeward.app.out.ExportStandard;
import org.homeward.app.out.ExportTables;
import org.homeward.app.out.SaveTemplate;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.app.paper.PrintVacancies;
import org.homeward.app.report.MakeMonthlyReport;
import org.homeward.app.report.SaveMonthlyReport;
import org.homeward.app.review.ViewBoard;
import org.homeward.app.review.ViewReview;
import org.homeward.app.scenario.ListScenarios;
import org.homeward.app.searching.ReplayDecision;
import org.homeward.app.shift.ViewSeries;
import org.homeward.cli.CheckCommand;
import org.homeward.cli.Command;
import org.homeward.cli.CommandLine;
import org.homeward.cli.ExportCommand;
import org.homeward.cli.ForecastCommand;
import org.homeward.cli.ImportCommand;
import org.homeward.cli.MatchCommand;
import org.homeward.cli.ReplayCommand;
import org.homeward.cli.ReportCommand;
import org.homeward.cli.RulesCommand;
import org.homeward.cli.SampleCommand;
import org.homeward.cli.ShiftCommand;
import org.homeward.cli.StepDownCommand;
import org.homeward.cli.StoreAccess;
import org.homeward.cli.UsersCommand;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.exchange.placementstandard.StandardFiles;
import org.homeward.exchange.registers.RegisterCsvWriter;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.exchange.registers.RegisterTables;
import org.homeward.exchange.rulebook.BundledWorkbook;
import org.homeward.exchange.scenario.JsonScenarioFiles;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.exchange.ssda903.write.Ssda903Writer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.report.CsvBook;
import org.homeward.report.MatchingRecordPdf;
import org.homeward.report.PaperPdf;
import org.homeward.report.XlsxBook;
import org.homeward.sample.Northfolk;

/** Every command with what it needs, made only when it is asked for. */
public final class CommandLines {
    private final Clock clock;
    private final Map<String, String> environment;

    private CommandLines(Clock clock, Map<String, String> environment) {
        this.clock = clock;
        this.environment = environment;
    }

    public static CommandLine of(Clock clock, Map<String, String> environment) {
        CommandLines made = new CommandLines(clock, environment);
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(new CheckReturns(new Ssda903Reader())));
        commands.put("sample", made::sample);
        commands.put("import", made::bringIn);
        commands.put("match", made::match);
        commands.put("replay", made::replay);
        commands.put("users", made::users);
        commands.put(
                "rules",
                () -> new RulesCommand(BundledWorkbook.open(), MatchPolicy.standard().version()));
        commands.put("stepdown", made::stepDown);
        commands.put("report", made::report);
        commands.put(
                "forecast",
                () ->
                        new ForecastCommand(
                                made.access(), ViewForecast::new, new JsonScenarioFiles()));
        commands.put("shift", made::shift);
        commands.put("export", made::export);
        return new CommandLine(commands);
    }

    private StoreAccess access() {
        return new StoreAccess(new LocalStores(clock), environment);
    }

    private Command sample() {
        Northfolk northfolk = new Northfolk();
        return new SampleCommand(
                northfolk,
                new MakeSample(northfolk, new Ssda903Reader(), clock),
                new LocalStores(clock),
                new Ssda903Writer(),
                new RegisterCsvWriter());
    }

    private Command bringIn() {
        return new ImportCommand(
                access(),
                store ->
                        new ImportFiles(
                                store,
                                new ImportFiles.Readers(
                                        new Ssda903Reader(),
                                        new RegisterFilesReader(clock),
                                        FigureTable.bundled()),
                                clock));
    }

    private Command export() {
        RegisterTables forms = new RegisterTables();
        XlsxBook workbook = new XlsxBook();
        return new ExportCommand(
                access(),
                new ExportCommand.Ways(
                        new SaveTemplate(forms, workbook),
                        store -> new ExportTables(store, forms, workbook, new CsvBook(), clock),
                        store -> new ExportReturns(store, new Ssda903Writer(), clock),
                        store -> new ExportStandard(store, new StandardFiles(), clock)));
    }

    private Command match() {
        Matcher matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        return new MatchCommand(access(), store -> new ExplainMatch(store, matcher));
    }

    private Command users() {
        return new UsersCommand(
                folder -> VaultPeople.of(false, Optional.of(folder), clock), environment);
    }

    private Command replay() {
        Matcher matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        return new ReplayCommand(access(), store -> new ReplayDecision(store, matcher));
    }

    private Command stepDown() {
        return new StepDownCommand(access(), ListStepDown::new, ViewBoard::new);
    }

    private Command shift() {
        return new ShiftCommand(
                access(),
                ViewShift::new,
                store -> new ViewSeries(store, SectorGazetteer.bundled(), FigureTable.bundled()));
    }

    private Command report() {
        Matcher matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        PaperPdf papers = new PaperPdf();
        return new ReportCommand(
                access(),
                new ReportCommand.Ways(
                        store ->
                                new PrintStepDownPack(
                                        store, new ViewReview(store, matcher), papers, clock),
                        store ->
                                new MakeMonthlyReport(
                                        store, new ListScenarios(store, new JsonScenarioFiles())),
                        store -> new SaveMonthlyReport(store, ReportScreens.printers(), clock),
                        store -> new PrintRecord(store, new MatchingRecordPdf()),
                        store -> new PrintVacancies(store, papers)));
    }
}
