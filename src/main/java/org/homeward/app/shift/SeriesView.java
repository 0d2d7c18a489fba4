package org.homeward.app.shift;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.homeward.app.ViewShift;
import org.homeward.domain.common.Authority;
import org.homeward.domain.money.MonthNote;
import org.homeward.shift.Flows;
import org.homeward.shift.StockSeries;
import org.homeward.shift.series.AgeMix;
import org.homeward.shift.series.AreaComparison;
import org.homeward.shift.series.Cut;
import org.homeward.shift.series.CutSeries;
import org.homeward.shift.series.MonthlyCounts;
import org.homeward.shift.series.MonthlyMeasure;
import org.homeward.shift.series.Passages;
import org.homeward.shift.series.PlacementsPerChild;
import org.homeward.shift.series.PublishedLength;
import org.homeward.shift.series.Spells;

/** Everything that the series of a stretch of time tell, counted on one basis. */
public record SeriesView(
        Authority authority,
        ViewShift.Ask ask,
        Stocks stocks,
        Events events,
        Stays stays,
        List<AreaComparison> comparisons) {
    public SeriesView {
        comparisons = List.copyOf(comparisons);
    }

    /** How many by what, on each day of the series. */
    public record Stocks(StockSeries all, Map<Cut, CutSeries> cuts, AgeMix ageMix) {
        public Stocks {
            cuts = Map.copyOf(cuts);
        }

        /** Throws {@link java.util.NoSuchElementException} for a cut that was not asked for. */
        public CutSeries by(Cut cut) {
            CutSeries series = cuts.get(cut);
            if (series == null) {
                throw new java.util.NoSuchElementException("Nothing was counted by " + cut + ".");
            }
            return series;
        }
    }

    /**
     * Who came, left and moved.
     *
     * @param months whole months for control charts
     * @param notes what people noted about months, oldest first
     */
    public record Events(
            Flows flows,
            Passages passages,
            SortedMap<MonthlyMeasure, MonthlyCounts> months,
            List<MonthNote> notes) {
        public Events {
            notes = List.copyOf(notes);
        }
    }

    /**
     * How long and how often.
     *
     * @param england lengths published for England, to put beside
     */
    public record Stays(
            Spells spells, PlacementsPerChild placements, List<PublishedLength> england) {
        public Stays {
            england = List.copyOf(england);
        }
    }
}
