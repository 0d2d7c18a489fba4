package org.homeward.shift.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Setting;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.position.CarePosition;
import org.homeward.shift.CountedCare;
import org.homeward.shift.CountedStay;
import org.homeward.shift.Coverage;
import org.homeward.shift.StockScope;

/**
 * Every counted stretch of care up to the day of a position with what a week of it cost: all cost
 * figures are read from here, so that they agree with each other. The fee agreed for the placement
 * goes first, then the register. Fees that a home or household asks today are not used: they have
 * no date, and a series with them would rewrite the past.
 *
 * @param window the days that are priced
 * @param stays in order of child and day
 */
public record PricedCare(
        StockScope scope, Coverage coverage, DateSpan window, List<PricedStay> stays) {
    public PricedCare {
        stays = List.copyOf(stays);
    }

    /** From one day to another, both included, or to the day of the position if that is earlier. */
    public static PricedCare between(
            CarePosition position, StockScope scope, LocalDate from, LocalDate to) {
        LocalDate last = to.isAfter(position.asAt()) ? position.asAt() : to;
        DateSpan window = DateSpan.of(from, last.isBefore(from) ? from : last.plusDays(1));
        CountedCare care = CountedCare.of(position, scope);
        Prices prices =
                new Prices(position, PriceBook.of(position.book().facts().money().prices()));
        List<PricedStay> stays = new ArrayList<>();
        care.stays().forEach(stay -> prices.cut(stay, window).forEach(stays::add));
        return new PricedCare(scope, new Coverage(care.returnYears()), window, stays);
    }

    /** Those that cover a day, one for each counted child. */
    public Stream<PricedStay> on(LocalDate day) {
        return stays.stream().filter(stay -> stay.span().contains(day));
    }

    /** What one child costs a week on a day by agreed fee or register. */
    public static Optional<Priced> findPrice(
            CarePosition position, PriceBook book, ChildId child, LocalDate day) {
        return position.history(child)
                .findOn(day)
                .flatMap(episode -> new Prices(position, book).find(child, episode.setting(), day));
    }

    /** Finds prices and the days on which they change. */
    private record Prices(CarePosition position, PriceBook book) {
        Stream<PricedStay> cut(CountedStay stay, DateSpan window) {
            if (!stay.span().overlaps(window)) {
                return Stream.empty();
            }
            Setting setting = stay.episode().setting();
            DateSpan span =
                    DateSpan.of(
                            later(stay.span().start(), window.start()),
                            earlier(stay.span().until(), window.until()));
            NavigableSet<LocalDate> days = cuts(stay.child(), setting, span);
            days.add(span.start());
            return days.stream()
                    .map(
                            day ->
                                    new PricedStay(
                                            stay.child(),
                                            setting.kind(),
                                            ProviderSide.of(setting.provider()),
                                            DateSpan.of(
                                                    day,
                                                    Optional.ofNullable(days.higher(day))
                                                            .orElse(span.until())),
                                            find(stay.child(), setting, day)));
        }

        private NavigableSet<LocalDate> cuts(ChildId child, Setting setting, DateSpan span) {
            NavigableSet<LocalDate> days = book.changes(setting.kind(), setting.provider(), span);
            for (Placement placement : position.placements(child)) {
                Stream.of(placement.span().start(), placement.span().until())
                        .filter(day -> day.isAfter(span.start()) && day.isBefore(span.until()))
                        .forEach(days::add);
            }
            return days;
        }

        Optional<Priced> find(ChildId child, Setting setting, LocalDate day) {
            return position.findPlacementOn(child, day)
                    .filter(placement -> isSamePlace(placement, setting))
                    .flatMap(Placement::weeklyFee)
                    .map(fee -> new Priced(fee, Basis.AGREED_FEE, "fee agreed for the placement"))
                    .or(() -> book.findPrice(setting.kind(), setting.provider(), day));
        }

        /** A placement that its episode contradicts is not over yet in the register only. */
        private static boolean isSamePlace(Placement placement, Setting setting) {
            boolean foster = setting.kind().group() == PlacementGroup.FOSTER;
            return placement.where().findHousehold().isPresent() == foster;
        }

        private static LocalDate later(LocalDate a, LocalDate b) {
            return a.isAfter(b) ? a : b;
        }

        private static LocalDate earlier(LocalDate a, LocalDate b) {
            return a.isBefore(b) ? a : b;
        }
    }
}
