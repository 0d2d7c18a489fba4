package org.homeward.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.Store;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.app.paper.PrintStepDownPack.Naming;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Role;

/** Prints papers out of a store without a window. */
public final class ReportCommand implements Command {
    private static final String STEP_DOWN = "stepdown";

    private final StoreAccess access;
    private final Function<Store, PrintStepDownPack> stepDown;

    public ReportCommand(StoreAccess access, Function<Store, PrintStepDownPack> stepDown) {
        this.access = access;
        this.stepDown = stepDown;
    }

    @Override
    public String name() {
        return "report";
    }

    @Override
    public String usage() {
        return "report --store FILE --kind stepdown --out FILE.pdf [--as-at DATE] [--user NAME]"
                + " [--pseudonyms]";
    }

    @Override
    public String summary() {
        return "prints the papers of a step-down panel for the children whose decision is due";
    }

    @Override
    public Options options() {
        return StoreAccess.options(
                Set.of("--kind", "--out", "--as-at"), Set.of("--pseudonyms"), false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        String kind = arguments.required("--kind").toLowerCase(Locale.ROOT);
        if (!kind.equals(STEP_DOWN)) {
            throw new WrongUse(
                    "There is no report of kind %s here; stepdown is the one.".formatted(kind));
        }
        Path out = arguments.requiredPath("--out");
        if (Files.exists(out)) {
            console.err().println("Not written: " + out + " is there already.");
            return REFUSED_OR_PROBLEMS;
        }
        Actor by = new Actor(arguments.find("--user").orElse("Command line"), Role.ADMINISTRATOR);
        Naming naming = arguments.has("--pseudonyms") ? Naming.PSEUDONYMS : Naming.NAMES;
        try (Store store = access.open(arguments)) {
            LocalDate day = arguments.findDate("--as-at").orElse(store.authority().asAt());
            PrintStepDownPack pack = stepDown.apply(store);
            var agenda = pack.listDue(day);
            pack.print(agenda, day, naming, out, by);
            console.out().printf("%s: %d children whose decision is due.%n", out, agenda.size());
        }
        return DONE;
    }
}
