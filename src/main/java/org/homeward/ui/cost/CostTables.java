package org.homeward.ui.cost;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeward.app.cost.ReportedMonth;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.shift.cost.LikeForLike;
import org.homeward.shift.cost.PriceBook;
import org.homeward.shift.cost.ProviderSide;
import org.homeward.shift.cost.Unpriced;
import org.homeward.ui.kit.Column;
import org.homeward.ui.kit.EmptyState;
import org.homeward.ui.kit.Grid;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Tables;
import org.homeward.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The tables of cost. */
final class CostTables {
    private static final String EARLIER = "earlier";

    private final CostViewModel model;

    CostTables(CostViewModel model) {
        this.model = model;
    }

    Grid<WeeklyPrice> prices() {
        List<Column<WeeklyPrice, ?>> columns =
                List.of(
                        Tables.text("Kind of care", (WeeklyPrice p) -> Words.of(p.kind())).wide(28),
                        Tables.text("Provider", (WeeklyPrice p) -> provider(p.provider())).wide(22),
                        Tables.date("From", WeeklyPrice::from).wide(11),
                        Tables.of(
                                        "A week",
                                        (WeeklyPrice p) -> Optional.of(p.weekly()),
                                        Plain::pounds)
                                .atRight()
                                .wide(10),
                        Tables.text("In force", this::inForce).wide(12),
                        Tables.text("Basis", CostTables::basis).wide(14),
                        Tables.text("Source", WeeklyPrice::source).wide(36));
        return new Grid<>("cost-prices", model.rows().prices(), columns, noPrice())
                .narrowed(
                        model.everyPriceProperty().map(this::passes),
                        () -> model.everyPriceProperty().set(true))
                .onOpen(model::open);
    }

    /** Earlier prices only when they are asked for. */
    private Predicate<WeeklyPrice> passes(boolean every) {
        return price -> every || !inForce(price).equals(EARLIER);
    }

    private EmptyState noPrice() {
        return new EmptyState(
                        Feather.TAG,
                        "No price yet",
                        "Set prices one by one, import the register of prices, or begin with"
                                + " assumptions that are marked as such.")
                .offering(
                        "cost-offer-open",
                        "See the assumed prices",
                        () -> model.paneProperty().set(CostPane.OFFER));
    }

    /** The newest for its kind and provider on the day that is looked at. */
    private String inForce(WeeklyPrice price) {
        if (price.from().isAfter(model.asAt())) {
            return "to come";
        }
        boolean newest =
                model.rows().prices().rows().stream()
                        .filter(p -> p.kind() == price.kind() && p.provider() == price.provider())
                        .filter(p -> !p.from().isAfter(model.asAt()))
                        .max(Comparator.comparing(WeeklyPrice::from))
                        .filter(price::equals)
                        .isPresent();
        return newest ? "in force" : EARLIER;
    }

    private static String basis(WeeklyPrice price) {
        return PriceBook.isAssumption(price) ? "assumption" : "register";
    }

    static String provider(ProviderCode code) {
        return code == ProviderCode.NONE
                ? "Any provider"
                : "%s (%s)".formatted(Spoken.opening(ProviderSide.of(code).label()), code);
    }

    Grid<SpendYear> spending() {
        List<Column<SpendYear, ?>> columns =
                List.of(
                        Tables.text("Financial year", SpendYear::year).wide(16),
                        Tables.number("Months with spending", SpendYear::months).wide(14),
                        Tables.of("Spent", (SpendYear y) -> Optional.of(y.spent()), Plain::pounds)
                                .atRight()
                                .wide(14),
                        Tables.of("So far", (SpendYear y) -> Optional.of(y.soFar()), Plain::pounds)
                                .atRight()
                                .wide(14));
        return new Grid<>(
                "cost-spending",
                model.rows().spending(),
                columns,
                new EmptyState(
                        Feather.CREDIT_CARD,
                        "No spending yet",
                        "Spread an amount over months at the right, or import the programme."));
    }

    Grid<ReportedMonth> reported() {
        List<Column<ReportedMonth, ?>> columns =
                List.of(
                        Tables.text("Month", (ReportedMonth m) -> Plain.month(m.reported().month()))
                                .wide(16),
                        Tables.number(
                                        "Looked after",
                                        (ReportedMonth m) -> m.reported().lookedAfter())
                                .wide(10),
                        Tables.number("Fostered", (ReportedMonth m) -> m.reported().fostered())
                                .wide(10),
                        Tables.number(
                                        "Residential",
                                        (ReportedMonth m) -> m.reported().residential())
                                .wide(11),
                        Tables.of(
                                        "A week",
                                        (ReportedMonth m) -> m.reported().weeklyCost(),
                                        Plain::pounds)
                                .atRight()
                                .wide(12),
                        Tables.text("Since then", CostTables::since).wide(50),
                        Tables.text("Locked by", (ReportedMonth m) -> m.reported().recorded().by())
                                .wide(16));
        return new Grid<>(
                "cost-reported",
                model.rows().reported(),
                columns,
                new EmptyState(
                        Feather.LOCK,
                        "No month is locked",
                        "Lock a month when it is reported: later differences are told beside it."));
    }

    private static String since(ReportedMonth month) {
        return month.differences().isEmpty()
                ? "as reported"
                : String.join("; ", month.differences());
    }

    Grid<Unpriced> unpriced() {
        List<Column<Unpriced, ?>> columns =
                List.of(
                        Tables.text("Child", (Unpriced u) -> u.child().text()).wide(14),
                        Tables.text("Kind of care", (Unpriced u) -> Words.of(u.cell().kind()))
                                .wide(34),
                        Tables.text("Provider", (Unpriced u) -> u.cell().provider().label())
                                .wide(22),
                        Tables.date("Without a price since", Unpriced::since).wide(14));
        return new Grid<>(
                        "cost-unpriced",
                        model.rows().unpriced(),
                        columns,
                        new EmptyState(
                                Feather.CHECK_CIRCLE,
                                "Every child has a price",
                                "All sums of this day are whole."))
                .onOpen(row -> model.open(row.child()));
    }

    Grid<LikeForLike.Line> alike() {
        List<Column<LikeForLike.Line, ?>> columns =
                List.of(
                        Tables.text("Provision", LikeForLike.Line::name).wide(28),
                        Tables.of("A week as paid", LikeForLike.Line::weekly, Plain::pounds)
                                .atRight()
                                .wide(14),
                        Tables.of("Like for like", LikeForLike.Line::compared, Plain::pounds)
                                .atRight()
                                .wide(14),
                        Tables.text(
                                        "Overheads",
                                        (LikeForLike.Line l) ->
                                                l.own() ? "added (assumption)" : "in the price")
                                .wide(20),
                        Tables.number("Children", LikeForLike.Line::priced).wide(10),
                        Tables.number("Without a price", LikeForLike.Line::unpriced).wide(10));
        return new Grid<>(
                "cost-alike",
                model.rows().alike(),
                columns,
                new EmptyState(Feather.COLUMNS, "Nothing to compare", "Set prices first."));
    }
}
