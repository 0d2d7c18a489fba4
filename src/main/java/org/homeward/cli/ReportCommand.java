package org.homeward.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.Outcome;
import org.homeward.app.PrintRecord;
import org.homeward.app.Store;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.app.paper.PrintStepDownPack.Naming;
import org.homeward.app.paper.PrintVacancies;
import org.homeward.app.report.Audience;
import org.homeward.app.report.MakeMonthlyReport;
import org.homeward.app.report.MonthlyReport;
import org.homeward.app.report.SaveMonthlyReport;
import org.homeward.app.report.SaveMonthlyReport.Form;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;

/** Prints papers out of a store without a window. */
public final class ReportCommand implements Command {
    private final StoreAccess access;
    private final Ways ways;

    public ReportCommand(StoreAccess access, Ways ways) {
        this.access = access;
        this.ways = ways;
    }

    /** The use case of each kind. */
    public record Ways(
            Function<Store, PrintStepDownPack> stepDown,
            Function<Store, MakeMonthlyReport> monthly,
            Function<Store, SaveMonthlyReport> saving,
            Function<Store, PrintRecord> match,
            Function<Store, PrintVacancies> vacancies) {}

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String usage() {
        return "report --store FILE --kind monthly|match|stepdown|vacancies --out FILE.pdf"
                + " [--month YYYY-MM] [--public] [--xlsx FILE] [--request ID] [--as-at DATE]"
                + " [--user NAME] [--pseudonyms]";
    }

    @Override
    public String summary() {
        return "prints the monthly shift report, the record of a decision, the papers of a"
                + " step-down panel or the places of the day";
    }

    @Override
    public Options options() {
        return StoreAccess.options(
                Set.of("--kind", "--out", "--as-at", "--month", "--xlsx", "--request"),
                Set.of("--pseudonyms", "--public"),
                false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String kind = arguments.required("--kind").toLowerCase(Locale.ROOT);
        Job job = job(kind);
        Path out = arguments.requiredPath("--out");
        for (Path each : List.of(out, arguments.findPath("--xlsx").orElse(out))) {
            if (Files.exists(each)) {
                console.err().println("Not written: " + each + " is there already.");
                return REFUSED_OR_PROBLEMS;
            }
        }
        Actor by = new Actor(arguments.find("--user").orElse("Command line"), Role.ADMINISTRATOR);
        checkMonth(arguments);
        try (Store store = access.open(arguments)) {
            return job.run(new Call(store, arguments, console, out, by));
        }
    }

    /** What one kind of report does. */
    private interface Job {
        int run(Call call);
    }

    private record Call(Store store, Arguments arguments, Console console, Path out, Actor by) {
        LocalDate day() {
            return arguments.findDate("--as-at").orElse(store.authority().asAt());
        }

        Naming naming() {
            return arguments.has("--pseudonyms") ? Naming.PSEUDONYMS : Naming.NAMES;
        }

        int refused(List<Reason> because) {
            because.forEach(reason -> console.err().println("Not written: " + reason.sentence()));
            return REFUSED_OR_PROBLEMS;
        }
    }

    private Job job(String kind) {
        return switch (kind) {
            case "monthly" -> this::monthly;
            case "match" -> this::match;
            case "stepdown" -> this::stepDown;
            case "vacancies" -> this::vacancies;
            default ->
                    throw new WrongUse(
                            "There is no report of kind %s; there are monthly, match, stepdown and vacancies."
                                    .formatted(kind));
        };
    }

    private int monthly(Call call) {
        MakeMonthlyReport make = ways.monthly().apply(call.store());
        Audience audience = call.arguments().has("--public") ? Audience.PUBLIC : Audience.INTERNAL;
        Outcome<MonthlyReport> made =
                make.make(
                        new MakeMonthlyReport.Ask(
                                month(call.arguments()).orElse(make.newestMonth()),
                                audience,
                                Optional.empty()));
        return made.findResult()
                .map(report -> save(call, report))
                .orElseGet(() -> call.refused(made.reasons()));
    }

    private int save(Call call, MonthlyReport report) {
        SaveMonthlyReport saving = ways.saving().apply(call.store());
        Outcome<Path> paper = saving.save(report, Form.PDF, call.out(), call.by());
        if (!paper.reasons().isEmpty()) {
            return call.refused(paper.reasons());
        }
        call.console().out().printf("%s: %s.%n", call.out(), report.title());
        Optional<Path> book = call.arguments().findPath("--xlsx");
        if (book.isPresent()) {
            Outcome<Path> written = saving.save(report, Form.XLSX, book.get(), call.by());
            if (!written.reasons().isEmpty()) {
                return call.refused(written.reasons());
            }
            call.console().out().printf("%s: the same as tables.%n", book.get());
        }
        return DONE;
    }

    private int match(Call call) {
        RequestId request = RequestId.of(call.arguments().required("--request"));
        PrintRecord.Naming naming =
                call.naming() == Naming.PSEUDONYMS
                        ? PrintRecord.Naming.CODES
                        : PrintRecord.Naming.NAMES;
        Outcome<Path> printed = ways.match().apply(call.store()).print(request, call.out(), naming);
        if (!printed.reasons().isEmpty()) {
            return call.refused(printed.reasons());
        }
        call.console().out().printf("%s: the newest decision for %s.%n", call.out(), request);
        return DONE;
    }

    private int stepDown(Call call) {
        PrintStepDownPack pack = ways.stepDown().apply(call.store());
        var agenda = pack.listDue(call.day());
        pack.print(agenda, call.day(), call.naming(), call.out(), call.by());
        call.console()
                .out()
                .printf("%s: %d children whose decision is due.%n", call.out(), agenda.size());
        return DONE;
    }

    private int vacancies(Call call) {
        int places = ways.vacancies().apply(call.store()).print(call.day(), call.out());
        call.console().out().printf("%s: %d places that could be used.%n", call.out(), places);
        return DONE;
    }

    private static void checkMonth(Arguments arguments) {
        month(arguments);
    }

    private static Optional<YearMonth> month(Arguments arguments) {
        return arguments
                .find("--month")
                .map(
                        text -> {
                            try {
                                return YearMonth.parse(text);
                            } catch (DateTimeException bad) {
                                throw new WrongUse("--month needs a month such as 2017-03.");
                            }
                        });
    }
}
