package org.homeward.app.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Outcome;
import org.homeward.app.ShiftView;
import org.homeward.app.Store;
import org.homeward.app.ViewShift;
import org.homeward.app.scenario.ListScenarios;
import org.homeward.app.scenario.SavedScenario;
import org.homeward.app.view.ListHouseholds;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.money.LockedMonth;
import org.homeward.position.CarePosition;
import org.homeward.shift.Flows;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockScope;
import org.homeward.shift.scenario.Comparison;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.series.CountBasis;
import org.homeward.shift.series.Passages;

/** Makes the monthly shift report of a month that has ended. */
public final class MakeMonthlyReport {
    private static final int MONTHS = 60;
    private static final StockScope ALL = StockScope.PUBLISHED;
    private static final StockScope WITHOUT = ALL.withUnaccompanied(false);

    private final Store store;
    private final ListScenarios scenarios;

    public MakeMonthlyReport(Store store, ListScenarios scenarios) {
        this.store = store;
        this.scenarios = scenarios;
    }

    /** Which month, for whom, and who answers for it. */
    public record Ask(YearMonth month, Audience audience, Optional<SignOff> signOff) {}

    /** The newest month that the records describe to its end. */
    public YearMonth newestMonth() {
        LocalDate asAt = store.authority().asAt();
        YearMonth month = YearMonth.from(asAt);
        return month.atEndOfMonth().equals(asAt) ? month : month.minusMonths(1);
    }

    /** Refused for a month that has not ended or of which nothing is known. */
    public Outcome<MonthlyReport> make(Ask ask) {
        LocalDate day = ask.month().atEndOfMonth();
        if (ask.month().isAfter(newestMonth())) {
            return refused(
                    "%s has not ended in the records, which are as at %s."
                            .formatted(
                                    Plain.month(ask.month()), Plain.day(store.authority().asAt())));
        }
        CarePosition position = store.position(day);
        MonthlyReport.Views views = views(ask.month());
        boolean known =
                views.all().stock().findOn(day).filter(StockPoint::covered).isPresent()
                        && !position.listHistories().isEmpty();
        return known
                ? Outcome.done(report(ask, position, views))
                : refused(
                        "No return is loaded that describes %s."
                                .formatted(Plain.month(ask.month())));
    }

    private static Outcome<MonthlyReport> refused(String sentence) {
        return Outcome.refused(List.of(Reason.of("MONTH", sentence)));
    }

    private MonthlyReport report(Ask ask, CarePosition position, MonthlyReport.Views views) {
        Audience audience = ask.audience();
        LocalDate day = position.asAt();
        TrajectoryPart trajectory = new TrajectoryPart(audience, views);
        FlowsPart flows = flows(audience, position);
        CostFacts facts = CostReading.of(store, day);
        CostPart cost = new CostPart(audience, facts);
        StockPart stock = new StockPart(audience, views);
        List<Scenario> published = published();
        Outlook outlook =
                new OutlookReading(store, audience, views.all())
                        .from(day, stock.table(), published);
        List<ReportPart> parts = new ArrayList<>();
        parts.add(trajectory.part(new ForecastPart(outlook)));
        parts.add(stock.part());
        parts.add(flows.part());
        parts.add(new SupplyPart(audience, new ListHouseholds(store).on(day), day).part());
        parts.add(cost.part());
        parts.add(new ScenariosPart(audience, published, outlook).part());
        parts.add(new NotesPart(store, position, views.all().stock()).part(audience));
        return new MonthlyReport(
                store.authority(),
                ask.month(),
                audience,
                ask.signOff(),
                new Glancing(audience, day, views, flows, cost)
                        .glance(trajectory, locked(ask.month(), position)),
                parts,
                inside(audience, views),
                new MonthlyReport.Pictures(
                        outlook,
                        inside(audience, moved(position)),
                        inside(audience, facts.view())));
    }

    private static <T> Optional<T> inside(Audience audience, T value) {
        return audience == Audience.INTERNAL ? Optional.of(value) : Optional.empty();
    }

    /** A move between kinds of care is told without knowing where a place lies. */
    private static Passages moved(CarePosition position) {
        LocalDate to = position.asAt();
        CountBasis basis =
                new CountBasis(position, ALL, ResidentialScope.WIDE, anywhere -> Optional.empty());
        return Passages.between(basis, YearMonth.from(to).minusMonths(11).atDay(1), to);
    }

    private MonthlyReport.Views views(YearMonth month) {
        LocalDate from = month.minusMonths(MONTHS).atEndOfMonth();
        ViewShift view = new ViewShift(store);
        return new MonthlyReport.Views(
                view(view, from, month, ALL), view(view, from, month, WITHOUT));
    }

    private static ShiftView view(
            ViewShift view, LocalDate from, YearMonth month, StockScope scope) {
        return view.view(
                new ViewShift.Ask(from, month.atEndOfMonth(), scope, ResidentialScope.WIDE));
    }

    private static FlowsPart flows(Audience audience, CarePosition position) {
        LocalDate to = position.asAt();
        LocalDate from = YearMonth.from(to).minusMonths(11).atDay(1);
        return new FlowsPart(
                audience,
                position,
                Flows.between(position, ALL, from, to),
                Flows.between(position, ALL, from.minusYears(1), from.minusDays(1)),
                Flows.between(position, WITHOUT, from, to));
    }

    private List<Scenario> published() {
        return scenarios.list().saved().stream()
                .map(SavedScenario::scenario)
                .filter(Scenario::published)
                .limit(Comparison.MOST)
                .toList();
    }

    private static Optional<LockedMonth> locked(YearMonth month, CarePosition position) {
        return position.book().facts().money().locked().stream()
                .filter(locked -> locked.month().equals(month))
                .findFirst();
    }
}
