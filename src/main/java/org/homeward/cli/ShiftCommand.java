package org.homeward.cli;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.homeward.app.ShiftView;
import org.homeward.app.Store;
import org.homeward.app.ViewShift;
import org.homeward.app.shift.SeriesView;
import org.homeward.app.shift.ViewSeries;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.series.Cut;
import org.homeward.shift.series.CutSeries;

/** Stock by kind and by other properties, shares, flows, lengths, moves, signals, target, cost. */
public final class ShiftCommand implements Command {
    private static final String WITHOUT_UNACCOMPANIED = "--without-unaccompanied";
    private static final String WITH_SHORT_BREAKS = "--with-short-breaks";
    private static final String NARROW = "--narrow";
    private static final String PUBLIC = "--public";
    private static final String DAILY = "--daily";

    private final StoreAccess access;
    private final Function<Store, ViewShift> viewShift;
    private final Function<Store, ViewSeries> viewSeries;

    public ShiftCommand(
            StoreAccess access,
            Function<Store, ViewShift> viewShift,
            Function<Store, ViewSeries> viewSeries) {
        this.access = access;
        this.viewShift = viewShift;
        this.viewSeries = viewSeries;
    }

    @Override
    public String name() {
        return "shift";
    }

    @Override
    public String usage() {
        return "shift --store FILE --from DATE --to DATE [--daily]"
                + " [--by kind|age|provider|distance|area|legal] [--without-unaccompanied]"
                + " [--with-short-breaks] [--narrow] [--public] [--format text|json|csv]";
    }

    @Override
    public String summary() {
        return "stock by kind or another property, shares, flows, lengths, moves, signals, target, cost";
    }

    @Override
    public Options options() {
        return StoreAccess.options(
                Set.of("--from", "--to", "--by", "--format"),
                Set.of(DAILY, WITHOUT_UNACCOMPANIED, WITH_SHORT_BREAKS, NARROW, PUBLIC),
                false);
    }

    @Override
    public int run(Arguments arguments, Console console) {
        Format format = arguments.format(Format.TEXT, Format.JSON, Format.CSV);
        ViewShift.Ask ask = ask(arguments);
        Optional<Cut> cut = arguments.find("--by").map(ShiftCommand::cut);
        boolean publicly = arguments.has(PUBLIC);
        try (Store store = access.open(arguments)) {
            ShiftView view = viewShift.apply(store).view(ask);
            ViewSeries use = viewSeries.apply(store);
            SeriesView series = arguments.has(DAILY) ? use.daily(ask) : use.view(ask);
            Optional<CutSeries> by = cut.map(one -> series.stocks().by(one));
            switch (format) {
                case JSON ->
                        Json.write(console.out(), new ShiftJson(view, series, by, publicly)::write);
                case CSV -> new ShiftTable(view, series, by, publicly).csv(console);
                case TEXT -> new ShiftTable(view, series, by, publicly).text(console);
            }
        }
        return DONE;
    }

    private static ViewShift.Ask ask(Arguments arguments) {
        LocalDate from = arguments.requiredDate("--from");
        LocalDate to = arguments.requiredDate("--to");
        if (to.isBefore(from)) {
            throw new WrongUse("--to (%s) is before --from (%s).".formatted(to, from));
        }
        refuseOtherCounts(arguments);
        StockScope scope =
                new StockScope(
                        arguments.has(WITH_SHORT_BREAKS), !arguments.has(WITHOUT_UNACCOMPANIED));
        return new ViewShift.Ask(
                from,
                to,
                scope,
                arguments.has(NARROW) ? ResidentialScope.NARROW : ResidentialScope.WIDE);
    }

    /** Public figures are counted one way only. */
    private static void refuseOtherCounts(Arguments arguments) {
        boolean counted =
                arguments.has(WITHOUT_UNACCOMPANIED)
                        || arguments.has(WITH_SHORT_BREAKS)
                        || arguments.has(NARROW);
        if (arguments.has(PUBLIC) && counted) {
            throw new WrongUse(
                    "With --public everybody is counted as published, so that no two tables can be"
                            + " taken from each other: leave the other options out.");
        }
    }

    private static Cut cut(String text) {
        return Arrays.stream(Cut.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(
                        () ->
                                new WrongUse(
                                        "--by takes kind, age, provider, distance, area or legal,"
                                                + " not %s.".formatted(text)));
    }
}
