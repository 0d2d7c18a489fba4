package org.homeward.app.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.app.cost.CostView;
import org.homeward.app.cost.ViewCost;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Role;
import org.homeward.shift.cost.Payback;
import org.homeward.shift.cost.WeeklyCost;

/**
 * Two figures about money for those who answer for it. A placement officer does not see them, as
 * money stays out of sight where a child's home is chosen.
 */
public final class ViewMoneyTiles {
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.UK);

    private final Store store;

    public ViewMoneyTiles(Store store) {
        this.store = store;
    }

    /** A figure and the words that make it mean something. */
    public record Tile(String number, String words) {}

    /** The cost of a week, and when the programme has paid back or what is missing to tell. */
    public record MoneyTiles(Tile week, Tile breakEven) {}

    /** Empty for somebody who should not see money beside open requests. */
    public Optional<MoneyTiles> on(LocalDate day, Role role) {
        if (role == Role.PLACEMENT_OFFICER) {
            return Optional.empty();
        }
        CostView view = new ViewCost(store).view(ViewCost.Ask.standard(day));
        WeeklyCost week = WeeklyCost.on(store.position(day), view.asked().scope(), day);
        return Optional.of(new MoneyTiles(week(week), breakEven(view.saved().payback())));
    }

    private static Tile week(WeeklyCost week) {
        if (week.priced() == 0) {
            return new Tile("not known", "no price is recorded");
        }
        return week.isComplete()
                ? new Tile(shortly(week), Plain.pounds(week.known()) + " by recorded prices")
                : new Tile(
                        shortly(week),
                        "at least; no price for "
                                + Plain.count(week.unpriced(), "child", "children"));
    }

    /** Such as {@code £1.29m}. */
    private static String shortly(WeeklyCost week) {
        double pounds = week.known().inPounds().doubleValue();
        return pounds < 1_000_000
                ? Plain.pounds(week.known())
                : String.format(Locale.UK, "£%.2fm", pounds / 1_000_000);
    }

    private static Tile breakEven(Payback payback) {
        if (!payback.isKnown()) {
            return new Tile("not told", "missing: " + String.join("; ", payback.missing()));
        }
        return new Tile(
                month(payback.middle()),
                "range %s to %s".formatted(month(payback.early()), month(payback.late())));
    }

    private static String month(Optional<YearMonth> month) {
        return month.map(MONTH::format).orElse("over %d years".formatted(Payback.YEARS_AHEAD));
    }
}
