package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.app.scenario.GoalPlan;
import org.homeward.app.scenario.ScenarioStart;
import org.homeward.app.scenario.StartScenarios;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.Scenario;
import org.homeward.testing.Filled;
import org.junit.jupiter.api.Test;

/** What a person finds before the first lever on the planning sample. */
class NorthfolkStartTest {
    private static final World WORLD = World.planning();
    private static final ScenarioStart START =
            new StartScenarios(Filled.with(WORLD.data().facts(), WORLD.asAt())).start(WORLD.asAt());

    @Test
    void startersCarryWhatTheProgrammeSpends() {
        assertThat(START.lookedAfter()).isEqualTo(1107);
        assertThat(START.starters())
                .extracting(Scenario::label)
                .containsExactly(
                        "As now",
                        "Recruit 30 carers",
                        "5 step-downs a month",
                        "Entries down 30 %",
                        "Plan to reach 707");
        assertThat(START.starters().get(0).isAsNow()).isTrue();
        assertThat(START.starters().get(2).amount(Lever.SPEND)).isEqualTo(12_000_000);
        assertThat(START.starters().get(2).amount(Lever.SPEND_MONTHS)).isEqualTo(48);
    }

    @Test
    void thePlanSaysWhatItTakesAndThatItWasNeverAchieved() {
        GoalPlan goal = START.goal().orElseThrow();
        assertThat(goal.sentences()).hasSize(4);
        assertThat(goal.sentences().get(0)).endsWith("the goal is 707.");
        assertThat(goal.sentences().get(1))
                .startsWith("Entries alone:")
                .endsWith("never achieved in a year on record.");
        assertThat(goal.scenario().amount(Lever.ENTRIES)).isBetween(-60.0, -10.0);
        assertThat(goal.scenario().amount(Lever.EXITS_HOME)).isPositive();
        assertThat(goal.scenario().amount(Lever.STEP_DOWNS)).isZero();
    }
}
