package org.homeward.app.out;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.Suppression;
import org.homeward.position.CarePosition;
import org.homeward.shift.Flows;
import org.homeward.shift.MonthFlows;
import org.homeward.shift.StockScope;

/**
 * Tables that anybody may see: counts of children, never a child. Counts of 1 to 5 are hidden, and
 * so is what would give them away. No table splits a figure of another, so that none can be worked
 * out from two of them.
 */
final class PublicTables {
    private static final int MONTHS = 60;

    private final CarePosition position;
    private final List<Episode> lookedAfter;

    private PublicTables(CarePosition position) {
        this.position = position;
        this.lookedAfter =
                position.listLookedAfterOn(position.asAt()).stream()
                        .filter(episode -> !episode.legal().isShortBreak())
                        .toList();
    }

    static List<OutTable> of(CarePosition position) {
        PublicTables tables = new PublicTables(position);
        return List.of(
                tables.counted(
                        "children_by_kind",
                        "KIND",
                        "Kind of placement.",
                        words(PlacementKind.values()),
                        episode -> word(episode.kind())),
                tables.counted(
                        "children_by_provider",
                        "PROVIDER",
                        "Provider code of the return; NONE where a kind has none.",
                        names(ProviderCode.values()),
                        episode -> episode.setting().provider().name()),
                tables.counted(
                        "children_by_age",
                        "AGE",
                        "Completed years on the day.",
                        bands(),
                        tables::band),
                tables.counted(
                        "children_by_legal_status",
                        "LEGAL_STATUS",
                        "Legal status code of the return.",
                        List.of(),
                        episode -> episode.legal().code()),
                tables.months());
    }

    /** Every value stands in the table, those with nobody too. */
    private OutTable counted(
            String name,
            String heading,
            String meaning,
            List<String> values,
            Function<Episode, String> property) {
        Map<String, Integer> counts = new TreeMap<>();
        lookedAfter.forEach(episode -> counts.merge(property.apply(episode), 1, Integer::sum));
        List<String> order = new ArrayList<>(values);
        counts.keySet().stream().filter(value -> !order.contains(value)).forEach(order::add);
        Suppression shown =
                Suppression.withTotal(
                        order.stream().map(value -> counts.getOrDefault(value, 0)).toList());
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            rows.add(row(order.get(i), Suppression.shown(shown.counts().get(i))));
        }
        rows.add(row("all", Suppression.shown(shown.total())));
        return new OutTable(
                name,
                "Children looked after on the day.",
                List.of(
                        OutColumn.date("DAY", "The day."),
                        OutColumn.text(heading, meaning),
                        OutColumn.number(
                                "CHILDREN", "How many; c where 1 to 5 or hidden with it.")),
                rows);
    }

    private List<String> row(String value, String count) {
        return List.of(position.asAt().toString(), value, count);
    }

    private String band(Episode episode) {
        return position.findChild(episode.child())
                .map(child -> child.ageBandOn(position.asAt()))
                .orElse(AgeBand.UNKNOWN)
                .label();
    }

    /** Entries less exits can be read off the stock, so the two are hidden together. */
    private OutTable months() {
        LocalDate from = position.asAt().withDayOfMonth(1).minusMonths(MONTHS - 1L);
        List<List<String>> rows = new ArrayList<>();
        for (MonthFlows month :
                Flows.between(position, StockScope.PUBLISHED, from, position.asAt()).byMonth()) {
            List<String> row = new ArrayList<>();
            row.add(month.month().toString());
            Suppression.together(List.of(month.entries(), month.exits()))
                    .forEach(count -> row.add(Suppression.shown(count)));
            Suppression.together(List.of(month.residentialToFoster(), month.fosterToResidential()))
                    .forEach(count -> row.add(Suppression.shown(count)));
            rows.add(row);
        }
        return new OutTable(
                "month_flows",
                "Children who came, left or changed between residential and foster care.",
                List.of(
                        OutColumn.text("MONTH", "The month."),
                        OutColumn.number("STARTED", "Started to be looked after."),
                        OutColumn.number("CEASED", "Ceased to be looked after."),
                        OutColumn.number("RESIDENTIAL_TO_FOSTER", "Moved to foster care."),
                        OutColumn.number("FOSTER_TO_RESIDENTIAL", "Moved to residential care.")),
                rows);
    }

    private static List<String> bands() {
        return java.util.Arrays.stream(AgeBand.values()).map(AgeBand::label).toList();
    }

    private static List<String> words(PlacementKind... kinds) {
        return java.util.Arrays.stream(kinds).map(PublicTables::word).toList();
    }

    private static List<String> names(ProviderCode... codes) {
        return java.util.Arrays.stream(codes).map(ProviderCode::name).toList();
    }

    private static String word(PlacementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
