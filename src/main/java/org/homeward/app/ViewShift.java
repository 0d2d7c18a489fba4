package org.homeward.app;

import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.TargetMeasure;
import org.homeward.position.CarePosition;
import org.homeward.shift.Flows;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;
import org.homeward.shift.TargetLine;
import org.homeward.shift.cost.WeeklyCost;

/** Shows how the mix and the number of looked-after children moved over a stretch of time. */
public final class ViewShift {
    private final Store store;

    public ViewShift(Store store) {
        this.store = store;
    }

    /**
     * What is asked.
     *
     * @param from first day whose moves are counted; the first month end is on or after it
     * @param to last day
     */
    public record Ask(
            LocalDate from, LocalDate to, StockScope scope, ResidentialScope residential) {
        /** Throws {@link IllegalArgumentException} when the last day is before the first. */
        public Ask {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException(
                        "The last day (%s) is before the first (%s).".formatted(to, from));
            }
        }

        /** As published, residential care in the wide definition. */
        public static Ask published(LocalDate from, LocalDate to) {
            return new Ask(from, to, StockScope.PUBLISHED, ResidentialScope.WIDE);
        }
    }

    public ShiftView view(Ask ask) {
        CarePosition position = store.position(ask.to());
        List<ProgrammeMonth> programme = position.book().facts().money().programme();
        return new ShiftView(
                store.authority(),
                ask.residential(),
                StockSeries.monthly(position, ask.scope(), ask.from(), ask.to()),
                Flows.between(position, ask.scope(), ask.from(), ask.to()),
                TargetLine.find(TargetMeasure.LOOKED_AFTER, programme),
                TargetLine.find(TargetMeasure.RESIDENTIAL, programme),
                WeeklyCost.on(position, ask.scope(), ask.to()));
    }
}
