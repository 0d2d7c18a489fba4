package org.homeward.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.app.CanonicalCare;
import org.homeward.app.CheckReturns;
import org.homeward.app.ReturnReport;
import org.homeward.app.Stock;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;

/** Reads returns without a store and says what they hold and what is wrong with them. */
public final class CheckCommand implements Command {
    private final CheckReturns checkReturns;

    public CheckCommand(CheckReturns checkReturns) {
        this.checkReturns = checkReturns;
    }

    @Override
    public String name() {
        return "check";
    }

    @Override
    public String usage() {
        return "check PATH... [--on DATE]... [--la NAME] [--format text|json|csv]";
    }

    @Override
    public String summary() {
        return "reads returns without a store: rows, children, stock, and every problem (csv)";
    }

    @Override
    public Options options() {
        return new Options(Set.of("--on", "--la", "--format"), Set.of(), true);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.CSV);
        List<Path> paths = arguments.paths();
        List<LocalDate> days = arguments.dates("--on");
        ReadingChoices choices = new ReadingChoices(arguments.find("--la"), Map.of(), Map.of());
        ReturnReport report =
                format == Format.JSON
                        ? checkReturns.count(paths, choices, days)
                        : checkReturns.check(paths, choices, days);
        switch (format) {
            case JSON -> Json.write(console.out(), json -> json(json, report));
            case CSV -> ProblemList.csv(report.listProblems(), console.out());
            case TEXT -> text(report, console.out());
        }
        report.read()
                .refusedFiles()
                .forEach(p -> console.err().println(p.where().file() + ": " + p.text()));
        return report.hasProblems() ? REFUSED_OR_PROBLEMS : DONE;
    }

    private static void json(Json json, ReturnReport report) {
        CanonicalCare.Counts counts = report.care().counts();
        json.counts("rows", report.read().rows())
                .put("children", report.children().all())
                .put("childrenWithoutHeader", report.children().withoutHeader())
                .put("childrenWithEpisodes", report.children().withEpisodes())
                .counts("childrenIn", report.read().children())
                .list(
                        "returns",
                        report.read().listEpisodes(),
                        (one, rows) ->
                                one.put("label", rows.label())
                                        .put("yearEnd", rows.yearEnd().toString()))
                .put("canonicalEpisodes", report.care().episodes().size())
                .put("periodsOfCare", counts.periodsOfCare())
                .put("openEpisodes", counts.open())
                .put("presumedEnded", counts.presumedEnded())
                .put("superseded", counts.superseded())
                .put("repeated", counts.repeated())
                .put("overlaps", counts.cut())
                .put("nested", counts.nested())
                .put("closedByNext", counts.closedByNext())
                .counts("problems", report.problemCounts())
                .put("quarantined", report.read().quarantined())
                .object(
                        "stock",
                        days ->
                                report.stock()
                                        .forEach(
                                                (day, stock) ->
                                                        days.object(
                                                                day.toString(),
                                                                one -> stock(one, stock))));
    }

    private static void stock(Json json, Stock stock) {
        json.put("lookedAfter", stock.lookedAfter())
                .put("excludingShortBreaks", stock.excludingShortBreaks())
                .object(
                        "groups",
                        groups -> {
                            for (PlacementGroup group : PlacementGroup.values()) {
                                groups.put(group.name(), stock.in(group));
                            }
                        })
                .object(
                        "kinds",
                        kinds -> {
                            for (PlacementKind kind : PlacementKind.values()) {
                                if (stock.in(kind) > 0) {
                                    kinds.put(kind.name(), stock.in(kind));
                                }
                            }
                        })
                .put("residential", stock.in(PlacementGroup.RESIDENTIAL))
                .put("childrensHome", stock.in(PlacementKind.RES_CHILDRENS_HOME))
                .texts("residentialChildren", stock.residentialChildren());
    }

    private static void text(ReturnReport report, PrintStream out) {
        CanonicalCare.Counts counts = report.care().counts();
        out.println("Rows read");
        report.read().rows().forEach((table, rows) -> out.printf("  %-26s %,8d%n", table, rows));
        out.printf("Returns%n");
        report.read()
                .listEpisodes()
                .forEach(one -> out.printf("  to %s, from \"%s\"%n", one.yearEnd(), one.label()));
        out.printf(
                "Children %,d, of them %,d without a header%n",
                report.children().all(), report.children().withoutHeader());
        out.printf(
                "Episodes %,d in %,d periods of care; %,d open; %,d presumed ended; %,d rows"
                        + " superseded%n",
                report.care().episodes().size(),
                counts.periodsOfCare(),
                counts.open(),
                counts.presumedEnded(),
                counts.superseded());
        report.stock().forEach((day, stock) -> text(day, stock, out));
        ProblemList.counts(report.listProblems(), out);
        out.printf("Rows set aside: %,d%n", report.read().quarantined());
    }

    private static void text(LocalDate day, Stock stock, PrintStream out) {
        out.printf(
                "Looked after on %s: %,d (%,d without short breaks)%n",
                day, stock.lookedAfter(), stock.excludingShortBreaks());
        for (PlacementGroup group : PlacementGroup.values()) {
            if (stock.in(group) > 0) {
                out.printf(
                        "  %-12s %,6d%n",
                        group.name().toLowerCase(java.util.Locale.ROOT), stock.in(group));
            }
        }
    }
}
