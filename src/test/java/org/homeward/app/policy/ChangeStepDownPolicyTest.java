package org.homeward.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.homeward.app.ListStepDown;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Role;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

class ChangeStepDownPolicyTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 1);

    private final Store store = Filled.empty(DAY);
    private final ChangeStepDownPolicy policies =
            new ChangeStepDownPolicy(store, new SetClock("2026-05-01T09:30:00Z"));

    @Test
    void aNewVersionIsInForceForEveryListFromThenOn() {
        var change = change("county-1", Map.of(Aspect.AGE, 1, Aspect.EDUCATION, 9));
        var outcome = policies.change(change, "Less weight for age", Filled.AMINA);
        assertThat(outcome.findResult()).isPresent();
        assertThat(policies.inForce().weight(Aspect.AGE)).isEqualTo(1);
        assertThat(StepDownNumber.NOT_NOW_WEEKS.of(policies.inForce())).isEqualTo(10);
        assertThat(new ListStepDown(store).list(DAY).policy().version()).isEqualTo("county-1");
        assertThat(store.listAudit(1).get(0).action()).isEqualTo("changed the step-down policy");
    }

    @Test
    void everythingThatCannotStandIsNamed() {
        var change = change(StepDownPolicy.standard().version(), Map.of(Aspect.AGE, 0));
        var clerk = new Actor("Otis Reed", Role.PLACEMENT_OFFICER);
        assertThat(policies.change(change, " ", clerk).reasons())
                .extracting(reason -> reason.code())
                .containsExactlyInAnyOrder("ROLE", "WHY", "WEIGHTS", "WEIGHTS", "VERSION");
        assertThat(policies.list()).isEmpty();
    }

    @Test
    void bandsKeepTheirOrderAndNumbersTheirSize() {
        var numbers = numbers();
        numbers.put(StepDownNumber.BAND_REVIEW_NOW, 40);
        numbers.put(StepDownNumber.ENTRIES_FOR, 0);
        var change = new StepDownChange("X", DAY, Aspect.standardWeights(), numbers);
        assertThat(policies.change(change, "Try", Filled.AMINA).reasons())
                .extracting(reason -> reason.code())
                .containsExactlyInAnyOrder("BANDS", "NUMBER");
    }

    @Test
    void bothBandsMayMoveBelowWhereTheyWere() {
        var numbers = numbers();
        numbers.put(StepDownNumber.BAND_REVIEW_NOW, 45);
        numbers.put(StepDownNumber.BAND_WORK_TOWARDS, 30);
        var change = new StepDownChange("low", DAY, Aspect.standardWeights(), numbers);
        assertThat(policies.change(change, "Try", Filled.AMINA).findResult()).isPresent();
        assertThat(policies.inForce().bands().reviewNow()).isEqualTo(45);
    }

    @Test
    void everyNumberCanBeSetAndNothingElseMoves() {
        StepDownPolicy standard = StepDownPolicy.standard();
        for (StepDownNumber number : StepDownNumber.values()) {
            StepDownPolicy changed = number.in(standard, number.of(standard) + 1);
            assertThat(number.of(changed)).as(number.label()).isEqualTo(number.of(standard) + 1);
            assertThat(number.in(changed, number.of(standard))).isEqualTo(standard);
        }
    }

    private static StepDownChange change(String version, Map<Aspect, Integer> other) {
        var weights = new EnumMap<>(Aspect.standardWeights());
        weights.putAll(other);
        var numbers = numbers();
        numbers.put(StepDownNumber.NOT_NOW_WEEKS, 10);
        return new StepDownChange(version, DAY, weights, numbers);
    }

    private static Map<StepDownNumber, Integer> numbers() {
        var numbers = new EnumMap<StepDownNumber, Integer>(StepDownNumber.class);
        for (StepDownNumber number : StepDownNumber.values()) {
            numbers.put(number, number.of(StepDownPolicy.standard()));
        }
        return numbers;
    }
}
