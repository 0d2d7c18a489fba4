package org.homeward.shift.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.domain.common.PlacementKind;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    @Test
    void withoutALeverItIsTheForecastItself() {
        assertThat(Scenario.asNow().isAsNow()).isTrue();
        assertThat(Starters.list()).first().isEqualTo(Scenario.asNow());
        assertThat(Starters.list().subList(1, 4)).noneMatch(Scenario::isAsNow);
    }

    @Test
    void aLeverSetToWhatIsUsualIsNoLever() {
        for (Lever lever : Lever.values()) {
            assertThat(Scenario.asNow().with(lever, lever.usual())).isEqualTo(Scenario.asNow());
        }
        Scenario back =
                Starters.fiveStepDowns()
                        .with(Lever.STEP_DOWNS, Setting.childrenAMonth(0))
                        .labelled("As now");
        assertThat(back).isEqualTo(Scenario.asNow());
    }

    @Test
    void equalsWhateverTheOrderInWhichItWasSet() {
        Scenario one =
                Scenario.named("A")
                        .with(Lever.ENTRIES, Setting.perCent(-10))
                        .with(Lever.STEP_DOWNS, Setting.childrenAMonth(2));
        Scenario other =
                Scenario.named(" A ")
                        .with(Lever.STEP_DOWNS, Setting.childrenAMonth(2))
                        .with(Lever.ENTRIES, Setting.perCent(-10));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one.inWords())
                .containsExactly(
                        "Entries: entries, unaccompanied children apart -10 %",
                        "Step-down: step-downs 2 a month");
    }

    @Test
    void whatFollowsALeadingLeverCountsOnlyWithIt() {
        Scenario lag = Scenario.named("Lag").with(Lever.STEP_DOWN_LAG, new Setting(9, Unit.MONTHS));
        assertThat(lag.isAsNow()).isTrue();
        assertThat(lag.inWords()).isEmpty();
        assertThat(lag.with(Lever.STEP_DOWNS, Setting.childrenAMonth(1)).inWords()).hasSize(2);
    }

    @Test
    void refusesInWords() {
        assertThatThrownBy(() -> Scenario.named("  ")).hasMessage("A scenario needs a name.");
        assertThatThrownBy(() -> Scenario.asNow().with(Lever.ENTRIES, Setting.perCent(-130)))
                .hasMessage(
                        "\"Entries, unaccompanied children apart\" (Entries) lies from -100 %"
                                + " to 1000 %, not -130 %.");
        assertThatThrownBy(() -> Scenario.asNow().with(Lever.STEP_DOWNS, Setting.perCent(5)))
                .hasMessageContaining("is not counted in perCent");
        assertThatThrownBy(
                        () ->
                                Scenario.asNow()
                                        .with(Lever.SPEND_MONTHS, new Setting(1.5, Unit.MONTHS)))
                .hasMessageContaining("counts whole months");
        assertThatThrownBy(() -> Choices.USUAL.to(PlacementKind.SECURE))
                .hasMessage("A step-down leads to foster care.");
    }

    @Test
    void choicesAloneChangeNothing() {
        Choices chosen =
                Choices.USUAL
                        .to(PlacementKind.FOSTER_IN_HOUSE)
                        .using(Choices.Recruits.IN_PLACE_OF_AGENCY)
                        .spending(Optional.of(YearMonth.of(2018, 4)));
        assertThat(Scenario.asNow().with(chosen).isAsNow()).isTrue();
    }

    @Test
    void readsWhatPeopleType() {
        assertThat(Setting.read("-30%", Lever.ENTRIES, Unit.PER_CENT))
                .hasValue(Setting.perCent(-30));
        assertThat(Setting.read("-4 a month", Lever.ENTRIES, Unit.PER_CENT))
                .hasValue(Setting.childrenAMonth(-4));
        assertThat(Setting.read("-4", Lever.ENTRIES, Unit.CHILDREN_A_MONTH))
                .hasValue(Setting.childrenAMonth(-4));
        assertThat(Setting.read("£12m", Lever.SPEND, Unit.POUNDS))
                .hasValue(new Setting(12_000_000, Unit.POUNDS));
        assertThat(Setting.read("12,000,000", Lever.SPEND, Unit.POUNDS))
                .hasValue(new Setting(12_000_000, Unit.POUNDS));
        assertThat(Setting.read("many", Lever.SPEND, Unit.POUNDS)).isEmpty();
        assertThat(Setting.read("", Lever.ENTRIES, Unit.PER_CENT)).isEmpty();
    }

    @Test
    void writesWhatCanBeReadAgain() {
        for (Lever lever : Lever.values()) {
            for (Unit unit : lever.units()) {
                Setting setting = lever.stepped(new Setting(lever.usual().amount(), unit), 2);
                assertThat(Setting.read(setting.inWords(), lever, lever.units().get(0)))
                        .hasValue(setting);
                assertThat(lever.findFault(setting)).isEmpty();
            }
        }
    }

    @Test
    void stepsStayInsideWhatIsPossible() {
        assertThat(Lever.STEP_DOWNS.stepped(Setting.childrenAMonth(0), -1).amount()).isZero();
        assertThat(Lever.ENTRIES.stepped(Setting.perCent(-98), -1))
                .isEqualTo(Setting.perCent(-100));
        assertThat(Lever.ENTRIES.stepped(Setting.childrenAMonth(-3), 1))
                .isEqualTo(Setting.childrenAMonth(-2));
        assertThat(Lever.RECRUIT_PLACES.stepped(new Setting(1.6, Unit.PLACES), 1).amount())
                .isEqualTo(1.7);
    }

    @Test
    void leavingAtEighteenIsNoLeverAndKeysAreUnique() {
        Set<String> keys =
                Arrays.stream(Lever.values()).map(Lever::key).collect(Collectors.toSet());
        assertThat(keys).hasSize(Lever.values().length);
        assertThat(new HashSet<>(keys)).noneMatch(key -> key.toLowerCase().contains("adult"));
        assertThat(Lever.find("stepDowns")).hasValue(Lever.STEP_DOWNS);
        assertThat(Lever.find("ageingOut")).isEmpty();
    }
}
