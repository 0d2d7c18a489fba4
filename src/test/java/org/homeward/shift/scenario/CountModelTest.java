package org.homeward.shift.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.homeward.shift.scenario.CountModel.Goal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published case: 1,107 children on 1 April 2018, four years, 707 hoped for. */
class CountModelTest {
    private static final Goal HOPED = new Goal(1107, 707, 4);

    @ParameterizedTest
    @CsvSource({"472, 0.383, 1205", "334, 0.383, 923", "334, 0.310, 1086"})
    void entriesAndExitsLeadToTheCount(double entries, double exitRate, double children) {
        assertThat(new CountModel(entries, exitRate).after(4, 1107))
                .isCloseTo(children, within(0.5));
    }

    @Test
    void saysHowManyEntriesTheGoalAllows() {
        double entries = CountModel.entriesNeeded(HOPED, 0.383).orElseThrow();
        assertThat(entries).isCloseTo(229, within(0.5));
        assertThat(entries / 472 - 1).isCloseTo(-0.52, within(0.005));
    }

    @ParameterizedTest
    @CsvSource({"334, 0.515", "472, 0.694"})
    void saysAtWhichRateChildrenWouldHaveToLeave(double entries, double rate) {
        assertThat(CountModel.exitRateNeeded(HOPED, entries).orElseThrow())
                .isCloseTo(rate, within(0.0005));
    }

    @Test
    void whatIsNeededLeadsToTheGoal() {
        for (double rate : new double[] {0, 0.1, 0.383, 0.8}) {
            Goal goal = new Goal(500, 620, 2.5);
            double entries = CountModel.entriesNeeded(goal, rate).orElseThrow();
            assertThat(new CountModel(entries, rate).after(2.5, 500)).isCloseTo(620, within(1e-6));
            assertThat(CountModel.exitRateNeeded(goal, entries).orElseThrow())
                    .isCloseTo(rate, within(1e-6));
        }
    }

    @Test
    void sayWhenNothingLeadsThere() {
        assertThat(CountModel.entriesNeeded(new Goal(1107, 10, 1), 0.3)).isEmpty();
        assertThat(CountModel.entriesNeeded(new Goal(10, 5, 1), 0)).isEmpty();
        assertThat(CountModel.exitRateNeeded(new Goal(100, 500, 1), 20)).isEmpty();
        assertThat(CountModel.exitRateNeeded(new Goal(100, 0, 1), 20)).isEmpty();
    }

    @Test
    void nobodyLeavingIsPlainAddition() {
        assertThat(new CountModel(120, 0).after(2, 100)).isEqualTo(340);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new CountModel(-1, 0.3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Entries a year is 0 or more, not -1.0.");
        assertThatThrownBy(() -> new CountModel(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Goal(1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
