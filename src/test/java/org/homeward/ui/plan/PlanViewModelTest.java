package org.homeward.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.MakeSample;
import org.homeward.app.SampleAuthority;
import org.homeward.app.target.SetTarget;
import org.homeward.app.target.TargetView;
import org.homeward.app.target.TargetWords;
import org.homeward.app.target.ViewTargets;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.report.CsvTable;
import org.homeward.sample.Northfolk;
import org.homeward.store.MemoryStore;
import org.homeward.testing.CountingIds;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.junit.jupiter.api.Test;

/** What the plan says of the tracking sample, and of an authority without any target. */
class PlanViewModelTest {
    private static final LocalDate DAY = SampleAuthority.TRACKING;

    private final MemoryStore store = new MemoryStore(new Authority("Empty", true, DAY));
    private final Desk desk = Desks.on(DAY);
    private final PlanViewModel model =
            new PlanViewModel(
                    new PlanDesk(
                            new ViewTargets(store),
                            new SetTarget(
                                    store, new CountingIds(), new SetClock("2022-04-01T09:00:00Z")),
                            new CsvTable(),
                            new Actor("Amina", Role.MANAGER)),
                    desk);

    @Test
    void withoutAnyTargetThereIsNothingToShow() {
        model.refresh();

        assertThat(model.shown().valueProperty().get()).hasValue(Optional.empty());
        assertThat(model.lines().rows()).isEmpty();
    }

    @Test
    void theProgrammeOfTheSampleIsShownFirst() {
        sample();
        model.refresh();

        assertThat(view().chosen().label()).isEqualTo("Programme: children looked after");
        assertThat(view().judged().claim().orElseThrow().sentence())
                .isEqualTo(
                        "1,089 on 31 March 2022 against 1,182 on 31 March 2018: 93 fewer."
                                + " Measured from the programme's baseline: 1,089 on 31 March 2022 against"
                                + " 1,107 on 31 March 2018: 18 fewer.");
        assertThat(model.parts().rows())
                .extracting(TargetWords.Part::children)
                .startsWith("1,107", "1,182")
                .contains("1,089");
        assertThat(model.years().rows()).hasSizeGreaterThan(4);
        assertThat(model.ways().rows())
                .extracting(TargetWords.WayLine::achieved)
                .allMatch(words -> words.equals("Never achieved in a year on record."));
        assertThat(TargetWords.best(view().record())).startsWith("Best on record: 310 entries");
        assertThat(TargetWords.cost(view().judged().cost().orElseThrow()))
                .startsWith("Care cost £")
                .contains("in 2017-18 and")
                .contains("in 2021-22:");
        assertThat(view().judged().cost().orElseThrow().whole().price())
                .isGreaterThan(view().judged().cost().orElseThrow().whole().volume());
    }

    @Test
    void aTargetOfOnesOwnIsSetShownAndCorrected() {
        sample();
        model.refresh();
        fill("Recovery plan", "31/3/2022", "1089", "31/3/2026", "900");
        model.form().set();

        assertThat(view().chosen().line().name()).isEqualTo("Recovery plan");
        assertThat(view().programme()).isPresent();
        assertThat(model.ways().rows())
                .extracting(TargetWords.WayLine::way)
                .containsExactly("Entries alone", "Exits alone", "Both by the same share");
        assertThat(model.form().nameProperty().get()).isEmpty();

        model.form().take(view().chosen().named().orElseThrow());
        model.form().toNumberProperty().set("950");
        model.form().set();
        assertThat(view().chosen().line().goal().children()).isEqualTo(950);

        model.form().take(view().chosen().named().orElseThrow());
        model.form().withdraw();
        assertThat(view().chosen().line().name()).isEqualTo("Programme");
    }

    @Test
    void whatIsNotTypedIsAskedForAtOnce() {
        model.form().set();
        assertThat(model.form().refusals())
                .extracting(Reason::code)
                .containsExactly("DAYS", "NUMBERS");
        fill("", "31/3/2022", "-3", "31/3/2021", "two");
        model.form().set();
        assertThat(model.form().refusals()).extracting(Reason::code).containsExactly("NUMBERS");
        fill("", "31/3/2022", "1,000", "31/3/2021", "2");
        model.form().set();
        assertThat(model.form().refusals())
                .extracting(Reason::code)
                .containsExactly("NAME", "GOAL", "SOURCE");
    }

    @Test
    void measuringFromAnotherDayAsksAgain() {
        sample();
        model.refresh();
        model.sinceProperty().set(Optional.of(LocalDate.of(2019, 3, 31)));

        var claim = view().judged().claim().orElseThrow();
        assertThat(claim.guarded()).isTrue();
        assertThat(claim.sentence()).startsWith("1,089 on 31 March 2022 against 1,186");
    }

    private TargetView view() {
        return model.shown().valueProperty().get().orElseThrow().orElseThrow();
    }

    private void fill(String name, String from, String begun, String to, String goal) {
        var form = model.form();
        form.nameProperty().set(name);
        form.fromProperty().set(day(from));
        form.fromNumberProperty().set(begun);
        form.toProperty().set(day(to));
        form.toNumberProperty().set(goal);
        form.sourceProperty().set(name.isEmpty() ? "" : "Minutes");
    }

    private static Optional<LocalDate> day(String text) {
        String[] parts = text.split("/", -1);
        return Optional.of(
                LocalDate.of(
                        Integer.parseInt(parts[2]),
                        Integer.parseInt(parts[1]),
                        Integer.parseInt(parts[0])));
    }

    private void sample() {
        new MakeSample(new Northfolk(), new Ssda903Reader(), Clock.systemUTC())
                .make(store, DAY, Filled.AMINA);
    }
}
