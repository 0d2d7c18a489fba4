package org.homeward.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.fairness.Rate;
import org.homeward.fairness.SmallNumbers;
import org.homeward.fairness.Trait;
import org.junit.jupiter.api.Test;

/** Groups side by side, with no rate where there are too few. */
class FairnessTest {

    private final List<FairnessCase> cases = new ArrayList<>();

    @Test
    void aGroupUnderTenHasANumberAndNoRate() {
        add("male", 9, 2, 5);
        add("female", 12, 1, 0);
        var groups = Fairness.of(cases, 0).groups(Trait.SEX);
        assertThat(groups).extracting(GroupRates::group).containsExactly("female", "male");
        var girls = groups.get(0);
        assertThat(girls.shortlisted()).contains(new Rate(12, 12));
        assertThat(girls.meanHomes().orElseThrow()).isEqualTo(1.0);
        assertThat(girls.placed()).contains(new Rate(0, 12));
        assertThat(girls.meanDays()).isEmpty();
        var boys = groups.get(1);
        assertThat(boys.isTooFew()).isTrue();
        assertThat(boys.children()).isEqualTo(9);
        assertThat(boys.shortlisted()).isEmpty();
        assertThat(boys.placed()).isEmpty();
    }

    @Test
    void daysAreTheMeanOfThosePlaced() {
        add("male", 10, 2, 4);
        add("male", 10, 2, 8);
        add("male", 5, 0, 0);
        var boys = Fairness.of(cases, 0).groups(Trait.SEX).get(0);
        assertThat(boys.meanDays().orElseThrow()).isEqualTo(6.0);
        assertThat(boys.placed()).contains(new Rate(20, 25));
    }

    @Test
    void smallNumbersDoNotLeaveTheAuthority() {
        add("male", 5, 2, 5);
        var few = Fairness.of(cases, 0).groups(Trait.SEX).get(0);
        assertThat(few.exportedChildren()).isEqualTo("fewer than 6");
        assertThat(SmallNumbers.exported(Optional.of(new Rate(3, 40)))).isEmpty();
        assertThat(SmallNumbers.exported(Optional.of(new Rate(38, 40)))).isEmpty();
        assertThat(SmallNumbers.exported(Optional.of(new Rate(20, 40)))).startsWith("50 %");
        assertThat(SmallNumbers.exported(Optional.of(new Rate(40, 40)))).startsWith("100 %");
        assertThat(SmallNumbers.exported(Optional.empty())).isEmpty();
    }

    @Test
    void differencesAreNamedOnlyWhereTheyAreHardlyChance() {
        add("male", 40, 0, 0);
        add("female", 40, 2, 0);
        assertThat(Fairness.of(cases, 0).differences())
                .singleElement()
                .asString()
                .startsWith("Sex: a possible home for female 100 %");
        cases.clear();
        add("male", 10, 1, 0);
        add("female", 10, 2, 0);
        assertThat(Fairness.of(cases, 0).differences()).isEmpty();
    }

    @Test
    void aHouseholdThatTopsManyListsIsSeen() {
        add("male", 3, 2, 0);
        add("female", 1, 0, 0);
        var fairness = Fairness.of(cases, 2);
        assertThat(fairness.tops())
                .singleElement()
                .satisfies(
                        top -> {
                            assertThat(top.children()).isEqualTo(3);
                            assertThat(top.share()).isEqualTo(1.0);
                        });
        assertThat(fairness.sentence()).isEqualTo("4 children; 2 searches without a list");
    }

    private void add(String sex, int count, int homes, long days) {
        for (int i = 0; i < count; i++) {
            cases.add(
                    new FairnessCase(
                            ChildId.of("C" + cases.size()),
                            RequestId.of("R1"),
                            Map.of(Trait.SEX, sex),
                            homes,
                            homes > 0 ? Optional.of(HouseholdId.of("H1")) : Optional.empty(),
                            days > 0 ? OptionalLong.of(days) : OptionalLong.empty()));
        }
    }
}
