package org.homeward.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.homeward.app.ShiftView;
import org.homeward.app.Store;
import org.homeward.app.ViewShift;
import org.homeward.shift.KindGroup;
import org.homeward.shift.MonthFlows;
import org.homeward.shift.StockPoint;

/** Monthly stock by kind, shares, flows, target and weekly cost. */
public final class ShiftCommand implements Command {
    private final StoreAccess access;
    private final Function<Store, ViewShift> useCase;

    public ShiftCommand(StoreAccess access, Function<Store, ViewShift> useCase) {
        this.access = access;
        this.useCase = useCase;
    }

    @Override
    public String name() {
        return "shift";
    }

    @Override
    public String usage() {
        return "shift --store FILE --from DATE --to DATE [--format text|json|csv]";
    }

    @Override
    public String summary() {
        return "monthly stock by kind, shares, moves between residential and foster care, target, cost";
    }

    @Override
    public Options options() {
        return StoreAccess.options(Set.of("--from", "--to", "--format"), Set.of(), false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.CSV);
        LocalDate from = arguments.requiredDate("--from");
        LocalDate to = arguments.requiredDate("--to");
        if (to.isBefore(from)) {
            throw new WrongUse("--to (%s) is before --from (%s).".formatted(to, from));
        }
        try (Store store = access.open(arguments)) {
            ShiftView view = useCase.apply(store).view(ViewShift.Ask.published(from, to));
            switch (format) {
                case JSON -> Json.write(console.out(), json -> write(json, view));
                case CSV -> table(view, console, ",");
                case TEXT -> text(view, console);
            }
        }
        return DONE;
    }

    private static void write(Json json, ShiftView view) {
        json.put("authority", view.authority().name())
                .put("sample", view.authority().sample())
                .put("from", view.flows().from().toString())
                .put("to", view.flows().to().toString())
                .list("stock", view.stock().points(), (j, point) -> point(j, point, view))
                .list("flows", view.flows().byMonth(), ShiftCommand::month)
                .counts("matrix", matrix(view))
                .object(
                        "weeklyCost",
                        j ->
                                j.put("pounds", view.cost().known().inPounds().doubleValue())
                                        .put("complete", view.cost().isComplete())
                                        .put("priced", view.cost().priced())
                                        .put("unpriced", view.cost().unpriced()));
    }

    private static Map<String, Integer> matrix(ShiftView view) {
        Map<String, Integer> matrix = new TreeMap<>();
        view.flows().matrix().forEach((path, count) -> matrix.put(path.toString(), count));
        return matrix;
    }

    private static void point(Json json, StockPoint point, ShiftView view) {
        json.put("day", point.day().toString())
                .put("covered", point.covered())
                .put("lookedAfter", point.total())
                .counts("groups", point.byGroup(view.residential()))
                .counts("kinds", new TreeMap<>(point.byKind()))
                .put("fosteredShare", share(point.findFosteredShare()))
                .put("residentialShare", share(point.findResidentialShare(view.residential())))
                .put("target", target(view, point))
                .put("gap", view.lookedAfter().flatMap(line -> line.findGapInWords(point)));
    }

    private static Optional<Double> share(OptionalDouble share) {
        return share.isPresent()
                ? Optional.of(Math.round(share.getAsDouble() * 10) / 10.0)
                : Optional.empty();
    }

    private static Optional<Integer> target(ShiftView view, StockPoint point) {
        OptionalInt target =
                view.lookedAfter()
                        .map(line -> line.findOn(point.day()))
                        .orElse(OptionalInt.empty());
        return target.isPresent() ? Optional.of(target.getAsInt()) : Optional.empty();
    }

    private static void month(Json json, MonthFlows month) {
        json.put("month", month.month().toString())
                .put("entries", month.entries())
                .put("exits", month.exits())
                .put("residentialToFoster", month.residentialToFoster())
                .put("fosterToResidential", month.fosterToResidential())
                .put("netShift", month.netShift());
    }

    private static void text(ShiftView view, Console console) {
        console.out().printf("%s%n%n", view.authority().name());
        table(view, console, "  ");
        console.out()
                .printf(
                        "%nMoves from residential to foster care %d, back %d, net %d. Came into care %d, left %d.%n",
                        view.flows().residentialToFoster(),
                        view.flows().fosterToResidential(),
                        view.flows().netShift(),
                        view.flows().entries(),
                        view.flows().exits());
        view.lookedAfter()
                .flatMap(line -> view.stock().findLast().flatMap(line::findGapInWords))
                .ifPresent(gap -> console.out().printf("Children looked after: %s.%n", gap));
        console.out().printf("Weekly cost on %s: %s%n", view.cost().day(), view.cost().inWords());
    }

    private static void table(ShiftView view, Console console, String joint) {
        boolean padded = joint.isBlank();
        console.out()
                .println(row(List.of("day", "looked after"), KindGroup.values(), joint, padded));
        for (StockPoint point : view.stock().points()) {
            StringBuilder line = new StringBuilder(point.day().toString());
            line.append(joint)
                    .append(cell(Integer.toString(point.total()), "looked after", padded));
            point.byGroup(view.residential())
                    .forEach(
                            (g, n) ->
                                    line.append(joint)
                                            .append(cell(Integer.toString(n), label(g), padded)));
            line.append(joint)
                    .append(
                            cell(
                                    share(point.findFosteredShare())
                                            .map(Object::toString)
                                            .orElse(""),
                                    "fostered %",
                                    padded));
            console.out().println(line);
        }
    }

    private static String row(
            List<String> first, KindGroup[] groups, String joint, boolean padded) {
        StringBuilder line = new StringBuilder(padded ? "day       " : first.get(0));
        line.append(joint).append(first.get(1));
        for (KindGroup group : groups) {
            line.append(joint).append(label(group));
        }
        return line.append(joint).append("fostered %").toString();
    }

    private static String label(KindGroup group) {
        return group.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    private static String cell(String text, String heading, boolean padded) {
        return padded ? " ".repeat(Math.max(0, heading.length() - text.length())) + text : text;
    }
}
