package org.homeward.app.shift;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.homeward.app.Store;
import org.homeward.app.ViewShift;
import org.homeward.app.reconcile.PublishedFigures;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.money.MonthNote;
import org.homeward.position.CarePosition;
import org.homeward.shift.Flows;
import org.homeward.shift.StockSeries;
import org.homeward.shift.series.AgeMix;
import org.homeward.shift.series.CountBasis;
import org.homeward.shift.series.Cut;
import org.homeward.shift.series.CutSeries;
import org.homeward.shift.series.MonthlyCounts;
import org.homeward.shift.series.MonthlyMeasure;
import org.homeward.shift.series.Passages;
import org.homeward.shift.series.PlacementsPerChild;
import org.homeward.shift.series.Spells;

/** Shows how many by what, who came, left and moved, how long, how often, and against others. */
public final class ViewSeries {
    private final Store store;
    private final Gazetteer gazetteer;
    private final PublishedFigures published;

    public ViewSeries(Store store, Gazetteer gazetteer, PublishedFigures published) {
        this.store = store;
        this.gazetteer = gazetteer;
        this.published = published;
    }

    /** On the last day of each month. */
    public SeriesView view(ViewShift.Ask ask) {
        return view(ask, StockSeries.monthEnds(ask.from(), ask.to()));
    }

    /** On every day. */
    public SeriesView daily(ViewShift.Ask ask) {
        return view(ask, ask.from().datesUntil(ask.to().plusDays(1)).toList());
    }

    private SeriesView view(ViewShift.Ask ask, List<LocalDate> days) {
        CarePosition position = store.position(ask.to());
        CountBasis basis = basis(position, ask);
        Comparisons comparisons = new Comparisons(store.authority(), basis, published);
        return new SeriesView(
                store.authority(),
                ask,
                stocks(basis, days),
                events(basis, ask),
                new SeriesView.Stays(
                        Spells.endedBetween(basis, ask.from(), ask.to()),
                        PlacementsPerChild.on(basis, ask.to()),
                        EnglandLengths.list(published, ask.to().getYear())),
                comparisons.list());
    }

    CountBasis basis(CarePosition position, ViewShift.Ask ask) {
        return new CountBasis(position, ask.scope(), ask.residential(), gazetteer);
    }

    private static SeriesView.Stocks stocks(CountBasis basis, List<LocalDate> days) {
        Map<Cut, CutSeries> cuts = new EnumMap<>(Cut.class);
        for (Cut cut : Cut.values()) {
            cuts.put(cut, CutSeries.of(basis, cut, days));
        }
        return new SeriesView.Stocks(
                StockSeries.on(basis.position(), basis.scope(), days),
                cuts,
                AgeMix.of(basis, days));
    }

    private static SeriesView.Events events(CountBasis basis, ViewShift.Ask ask) {
        SortedMap<MonthlyMeasure, MonthlyCounts> months = new TreeMap<>();
        for (MonthlyMeasure measure : MonthlyMeasure.values()) {
            months.put(measure, MonthlyCounts.of(basis, measure, ask.from(), ask.to()));
        }
        return new SeriesView.Events(
                Flows.between(basis.position(), ask.scope(), ask.from(), ask.to()),
                Passages.between(basis, ask.from(), ask.to()),
                months,
                basis.position().book().facts().money().notes().stream()
                        .sorted(Comparator.comparing(MonthNote::month).thenComparing(MonthNote::id))
                        .toList());
    }
}
