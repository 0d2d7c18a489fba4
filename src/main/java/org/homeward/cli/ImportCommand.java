package org.homeward.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.ImportReceipt;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.importing.ImportFiles;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.app.reconcile.Compared;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Role;

/** Imports returns and registers into a store, all or nothing. */
public final class ImportCommand implements Command {
    private final StoreAccess access;
    private final Function<Store, ImportFiles> useCase;

    public ImportCommand(StoreAccess access, Function<Store, ImportFiles> useCase) {
        this.access = access;
        this.useCase = useCase;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String usage() {
        return "import PATH... --store FILE [--dry-run] [--la NAME] [--heading OLD=COLUMN]..."
                + " [--code COLUMN:OLD=NEW]... [--user NAME] [--format text|json|csv]";
    }

    @Override
    public String summary() {
        return "returns and registers into a store, all or nothing; csv lists every problem";
    }

    @Override
    public Options options() {
        return StoreAccess.options(
                Set.of("--format", "--la", "--heading", "--code"), Set.of("--dry-run"), true);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.CSV);
        Actor by = new Actor(arguments.find("--user").orElse("Command line"), Role.ADMINISTRATOR);
        boolean dryRun = arguments.has("--dry-run");
        try (Store store = access.open(arguments)) {
            ImportFiles importFiles = useCase.apply(store);
            ReadingChoices choices = ChoicesGiven.of(arguments, importFiles);
            Outcome<ImportReceipt> outcome =
                    importFiles.bringIn(
                            new ImportFiles.Command(arguments.paths(), choices, by, dryRun));
            outcome.reasons()
                    .forEach(why -> console.err().println("Not imported: " + why.sentence()));
            outcome.findResult()
                    .ifPresent(receipt -> write(receipt, format, dryRun, console.out()));
            return outcome.findResult().isPresent() ? DONE : REFUSED_OR_PROBLEMS;
        }
    }

    private static void write(
            ImportReceipt receipt, Format format, boolean dryRun, PrintStream out) {
        switch (format) {
            case JSON -> Json.write(out, json -> json(json, receipt));
            case CSV -> ProblemList.csv(receipt.problems(), out);
            case TEXT -> text(receipt, dryRun, out);
        }
    }

    private static void json(Json json, ImportReceipt receipt) {
        ImportReceipt.Episodes episodes = receipt.episodes();
        json.counts("rows", receipt.rows())
                .texts("returns", receipt.returns())
                .object(
                        "episodes",
                        e ->
                                e.put("added", episodes.added())
                                        .put("changed", episodes.changed())
                                        .put("ended", episodes.ended())
                                        .put("gone", episodes.gone())
                                        .put("same", episodes.same()))
                .put("factsChanged", receipt.factsChanged())
                .put("problems", receipt.problems().size())
                .counts("problemsByRule", ProblemList.byRule(receipt.problems()))
                .list("compared", receipt.compared(), ImportCommand::json)
                .put("stored", receipt.stored());
    }

    private static void json(Json json, Compared compared) {
        json.put("yearEnd", compared.yearEnd().toString())
                .put("area", compared.area())
                .put("measure", compared.measure());
        compared.published().ifPresent(published -> json.put("published", published));
        json.put("ours", compared.ours())
                .put("why", compared.why())
                .put("source", compared.source());
    }

    private static void compared(List<Compared> all, PrintStream out) {
        if (!all.isEmpty()) {
            out.printf("Compared with the published figures of %s%n", all.get(0).area());
        }
        for (Compared one : all) {
            out.printf(
                    "  %s  %-62s published %7s, ours %,7d  %s%n",
                    one.yearEnd(),
                    one.measure(),
                    one.published().isEmpty() ? "-" : "%,d".formatted(one.published().getAsInt()),
                    one.ours(),
                    one.why());
        }
    }

    private static void text(ImportReceipt receipt, boolean dryRun, PrintStream out) {
        ImportReceipt.Episodes episodes = receipt.episodes();
        out.println("Rows read");
        receipt.rows().forEach((table, rows) -> out.printf("  %-26s %,8d%n", table, rows));
        out.printf(
                "Episodes: %,d new, %,d changed (%,d of them ended), %,d gone, %,d as before%n",
                episodes.added(),
                episodes.changed(),
                episodes.ended(),
                episodes.gone(),
                episodes.same());
        out.printf("Other facts new or changed: %,d%n", receipt.factsChanged());
        compared(receipt.compared(), out);
        ProblemList.counts(receipt.problems(), out);
        out.println(
                receipt.changesNothing()
                        ? "Everything was stored already; nothing has changed."
                        : dryRun ? "Dry run: nothing was stored." : "Stored.");
    }
}
