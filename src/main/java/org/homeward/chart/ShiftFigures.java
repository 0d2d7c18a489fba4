package org.homeward.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Authority;
import org.homeward.shift.Flows;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;

/** The charts of the shift for one authority and one definition of residential care. */
public final class ShiftFigures {
    private final Captions captions;

    public ShiftFigures(Authority authority, ResidentialScope residential) {
        this.captions = new Captions(authority, residential);
    }

    /** Children by kind over time. */
    public Figure stock(StockSeries series) {
        return new StockFigure(series, captions);
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
