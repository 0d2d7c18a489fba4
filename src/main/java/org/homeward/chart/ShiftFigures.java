package org.homeward.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Authority;
import org.homeward.domain.money.MonthNote;
import org.homeward.shift.Flows;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;
import org.homeward.shift.series.AgeMix;
import org.homeward.shift.series.AreaComparison;
import org.homeward.shift.series.CutSeries;
import org.homeward.shift.series.MonthlyCounts;
import org.homeward.shift.series.Passages;
import org.homeward.shift.series.PlacementsPerChild;
import org.homeward.shift.series.PublishedLength;
import org.homeward.shift.series.Spells;
import org.homeward.shift.spc.ControlChart;

/** The charts of the shift for one authority and one definition of residential care. */
public final class ShiftFigures {
    private final Captions captions;

    public ShiftFigures(Authority authority, ResidentialScope residential) {
        this(new Captions(authority, residential));
    }

    private ShiftFigures(Captions captions) {
        this.captions = captions;
    }

    /** The same charts as the public may see them: small counts hidden, nobody behind a point. */
    public ShiftFigures publicly() {
        return new ShiftFigures(captions.publicly(true));
    }

    /** Children by kind over time. */
    public Figure stock(StockSeries series) {
        return new StockFigure(series, captions, false);
    }

    /** The same with a line for each kind. */
    public Figure stockLines(StockSeries series) {
        return new StockFigure(series, captions, true);
    }

    /** Children by a property; as bands on each other, or as lines. */
    public Figure by(CutSeries series, boolean asLines) {
        return new CutFigure(series, captions, asLines);
    }

    /** Fostered and residential per cent of each age band. */
    public Figure ageShares(AgeMix mix, StockScope scope) {
        return new AgeSharesFigure(mix, scope, captions);
    }

    /** Who came into care and who left it, why children left, first placements, ages. */
    public List<Figure> comingsAndGoings(Passages passages) {
        FlowBars bars = new FlowBars(passages, captions);
        return List.of(
                bars.comings(),
                new ReasonsFigure(passages, captions),
                bars.firstPlacements(),
                bars.entryAges());
    }

    /** Moves between kinds of care, with coming and leaving. */
    public Figure sankey(Passages passages) {
        return new SankeyFigure(passages, captions);
    }

    /** Months with their natural limits, from a baseline of months, and what is noted of them. */
    public Figure signals(
            MonthlyCounts counts,
            YearMonth from,
            YearMonth to,
            List<MonthNote> notes,
            StockScope scope) {
        ControlChart chart = ControlChart.of(counts.numbers(), from, to);
        return new SignalsFigure(counts, chart, notes, scope, captions);
    }

    /** How long stays lasted that ended. */
    public Figure lengths(Spells spells, List<PublishedLength> england, StockScope scope) {
        return new LengthsFigure(spells, england, scope, captions);
    }

    /** How many placements children had. */
    public Figure placements(PlacementsPerChild placements, StockScope scope) {
        return new PlacementsFigure(placements, scope, captions);
    }

    /** Own years beside published ones. */
    public Figure comparison(AreaComparison comparison) {
        return new ComparisonFigure(comparison, captions);
    }

    /** Where the authority stands in every share. */
    public Figure ranks(List<AreaComparison> comparisons) {
        return new RanksFigure(comparisons, captions);
    }

    /** Fostered and residential per cent. */
    public Figure shares(StockSeries series) {
        return new SharesFigure(series, captions);
    }

    /** Residential to foster care, and back. */
    public Figure moves(Flows flows) {
        return new MovesFigure(flows, captions);
    }

    /** Counted against planned. */
    public Figure plan(StockSeries series, TargetLine line) {
        return new TargetFigure(series, line, captions);
    }

    /** The same with another line beside it. */
    public Figure plan(StockSeries series, TargetLine line, Optional<TargetLine> beside) {
        return new TargetFigure(series, line, beside, captions);
    }

    /** All charts in the order of a report; a plan only where the programme sets one. */
    public List<Figure> list(
            StockSeries series,
            Flows flows,
            Optional<TargetLine> lookedAfter,
            Optional<TargetLine> inResidence) {
        List<Figure> figures = new ArrayList<>();
        figures.add(stock(series));
        figures.add(shares(series));
        figures.add(moves(flows));
        lookedAfter.ifPresent(line -> figures.add(plan(series, line)));
        inResidence.ifPresent(line -> figures.add(plan(series, line)));
        return figures;
    }
}
