package org.homeward.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.out.ExportReturns;
import org.homeward.app.out.ExportStandard;
import org.homeward.app.out.ExportTables;
import org.homeward.app.out.SaveTemplate;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Role;

/** Takes things out of a store, whole or not at all, and over nothing that is there. */
public final class ExportCommand implements Command {
    private final StoreAccess access;
    private final Ways ways;

    /** How each thing is taken out of a store; the template needs none. */
    public record Ways(
            SaveTemplate template,
            Function<Store, ExportTables> tables,
            Function<Store, ExportReturns> returns,
            Function<Store, ExportStandard> standard) {}

    public ExportCommand(StoreAccess access, Ways ways) {
        this.access = access;
        this.ways = ways;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String usage() {
        return "export --as tables|public|registers|template|return-csv|return-xml|standard-json"
                + "|standard-csv --out PATH --store FILE [--user NAME] [--with-officers]";
    }

    @Override
    public String summary() {
        return "takes tables, registers, returns or the placements standard out of a store";
    }

    @Override
    public Options options() {
        return StoreAccess.options(Set.of("--as", "--out"), Set.of("--with-officers"), false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String as = arguments.required("--as").toLowerCase(Locale.ROOT);
        Path out = arguments.requiredPath("--out");
        Outcome<Path> outcome =
                as.equals("template") ? ways.template().save(out) : fromStore(as, out, arguments);
        outcome.reasons().forEach(why -> console.err().println("Not written: " + why.sentence()));
        outcome.findResult().ifPresent(path -> console.out().println(path));
        return outcome.findResult().isPresent() ? DONE : REFUSED_OR_PROBLEMS;
    }

    private Outcome<Path> fromStore(String as, Path out, Arguments arguments) {
        Actor by = new Actor(arguments.find("--user").orElse("Command line"), Role.ADMINISTRATOR);
        boolean officers = arguments.has("--with-officers");
        checked(as);
        try (Store store = access.open(arguments)) {
            return switch (as) {
                case "tables" -> tables(store, ExportTables.What.INTERNAL, out, by);
                case "public" -> tables(store, ExportTables.What.PUBLIC, out, by);
                case "registers" -> tables(store, ExportTables.What.REGISTERS, out, by);
                case "return-csv" ->
                        ways.returns().apply(store).export(ExportReturns.Form.CSV, out, by);
                case "return-xml" ->
                        ways.returns().apply(store).export(ExportReturns.Form.XML, out, by);
                case "standard-json" ->
                        standard(store, ExportStandard.Form.JSON, officers, out, by);
                default -> standard(store, ExportStandard.Form.CSV, officers, out, by);
            };
        }
    }

    private static void checked(String as) {
        if (!Set.of(
                        "tables",
                        "public",
                        "registers",
                        "return-csv",
                        "return-xml",
                        "standard-json",
                        "standard-csv")
                .contains(as)) {
            throw new WrongUse("There is nothing to export as %s.".formatted(as));
        }
    }

    private Outcome<Path> tables(Store store, ExportTables.What what, Path out, Actor by) {
        return ways.tables().apply(store).export(new ExportTables.Command(what, out, by));
    }

    private Outcome<Path> standard(
            Store store, ExportStandard.Form form, boolean officers, Path out, Actor by) {
        return ways.standard()
                .apply(store)
                .export(new ExportStandard.Command(form, officers, out, by));
    }
}
