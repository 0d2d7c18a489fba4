package org.homeward.cli;

import java.io.PrintStream;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.ImportReceipt;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.importing.ImportFiles;
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
        return "import PATH... --store FILE [--dry-run] [--user NAME] [--format text|json|csv]";
    }

    @Override
    public String summary() {
        return "returns and registers into a store, all or nothing; csv lists every problem";
    }

    @Override
    public Options options() {
        return StoreAccess.options(Set.of("--format"), Set.of("--dry-run"), true);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.CSV);
        ImportFiles.Command command =
                new ImportFiles.Command(
                        arguments.paths(),
                        new Actor(
                                arguments.find("--user").orElse("Command line"),
                                Role.ADMINISTRATOR),
                        arguments.has("--dry-run"));
        try (Store store = access.open(arguments)) {
            Outcome<ImportReceipt> outcome = useCase.apply(store).bringIn(command);
            outcome.reasons()
                    .forEach(why -> console.err().println("Not imported: " + why.sentence()));
            outcome.findResult()
                    .ifPresent(receipt -> write(receipt, format, command, console.out()));
            return outcome.findResult().isPresent() ? DONE : REFUSED_OR_PROBLEMS;
        }
    }

    private static void write(
            ImportReceipt receipt, Format format, ImportFiles.Command command, PrintStream out) {
        switch (format) {
            case JSON -> Json.write(out, json -> json(json, receipt));
            case CSV -> ProblemList.csv(receipt.problems(), out);
            case TEXT -> text(receipt, command.dryRun(), out);
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
                .put("stored", receipt.stored());
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
        ProblemList.counts(receipt.problems(), out);
        out.println(
                receipt.changesNothing()
                        ? "Everything was stored already; nothing has changed."
                        : dryRun ? "Dry run: nothing was stored." : "Stored.");
    }
}
