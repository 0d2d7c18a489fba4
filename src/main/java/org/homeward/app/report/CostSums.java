package org.homeward.app.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.app.cost.CostView;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.cost.Payback;
import org.homeward.shift.cost.RealisedSaving;
import org.homeward.shift.cost.Waterfall;

/** Why the cost changed, and what moves to families saved. */
record CostSums(Cells cells, Function<Money, String> pounds) {

    /** The change in one sentence. */
    String waterfall(Waterfall fall) {
        Waterfall.Effect whole = fall.whole();
        return "From %s to %s the cost of what is compared changed by %s: volume %s, mix %s, price %s."
                .formatted(
                        fall.before().period().label(),
                        fall.after().period().label(),
                        signed(whole.after().minus(whole.before())),
                        signed(whole.volume()),
                        signed(whole.mix()),
                        signed(whole.price()));
    }

    ReportTable waterfall(Waterfall fall, boolean byGroup) {
        List<List<String>> rows = new ArrayList<>();
        if (byGroup) {
            for (Map.Entry<KindGroup, Waterfall.Effect> one :
                    fall.byGroup(ResidentialScope.WIDE).entrySet()) {
                rows.add(row(one.getKey().label(ResidentialScope.WIDE), one.getValue()));
            }
        }
        rows.add(row("All", fall.whole()));
        OutTable out =
                new OutTable(
                        "waterfall",
                        "Why the cost of a year differs from that of the year before.",
                        List.of(
                                OutColumn.text("KIND", "Kind of care."),
                                OutColumn.number("BEFORE", fall.before().period().label() + "."),
                                OutColumn.number("VOLUME", "More or fewer days in care."),
                                OutColumn.number("MIX", "Another mix of kinds."),
                                OutColumn.number("PRICE", "Other prices."),
                                OutColumn.number("AFTER", fall.after().period().label() + ".")),
                        rows);
        return byGroup ? ReportTable.totalled(out) : ReportTable.of(out);
    }

    private List<String> row(String name, Waterfall.Effect effect) {
        return List.of(
                name,
                pounds.apply(effect.before()),
                pounds.apply(effect.volume()),
                pounds.apply(effect.mix()),
                pounds.apply(effect.price()),
                pounds.apply(effect.after()));
    }

    /** No saving is told where no move has its prices. */
    List<String> saved(CostView.Saved saved) {
        RealisedSaving saving = saved.saving();
        if (saving.moves() <= saving.unpriced()) {
            return List.of("No saving is told: no move to a family with its prices is recorded.");
        }
        if (Cells.isHidden(cells.count(saving.moves() - saving.unpriced()))) {
            return List.of("What moves to families saved is not told: they are too few.");
        }
        return List.of(
                "%s from homes to families since %s saved %s by %s; ends that were not to plan count as loss.%s"
                        .formatted(
                                Plain.count(saving.moves() - saving.unpriced(), "move", "moves"),
                                Plain.day(saving.from()),
                                pounds(saving.now().realised()),
                                Plain.day(saving.to()),
                                saving.unpriced() == 0
                                        ? ""
                                        : " %s without a price left out; that is not nil."
                                                .formatted(
                                                        Plain.count(
                                                                saving.unpriced(),
                                                                "move is",
                                                                "moves are"))),
                payback(saved.payback()));
    }

    private static String payback(Payback payback) {
        if (!payback.isKnown()) {
            return "No break-even is told; it lacks: " + String.join("; ", payback.missing()) + ".";
        }
        return "The programme breaks even %s (range: %s to %s)."
                .formatted(month(payback.middle()), month(payback.early()), month(payback.late()));
    }

    private static String month(Optional<YearMonth> month) {
        return month.map(Plain::month).orElse("not within %d years".formatted(Payback.YEARS_AHEAD));
    }

    private String pounds(Money money) {
        return Plain.pounds(Money.pounds(Long.parseLong(pounds.apply(money))));
    }

    private String signed(Money money) {
        return (money.pence() > 0 ? "+" : "") + pounds(money);
    }
}
