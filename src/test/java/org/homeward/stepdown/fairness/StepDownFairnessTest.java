package org.homeward.stepdown.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.Profile;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.fairness.Rate;
import org.homeward.fairness.Trait;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.screening.StepDownScreen;
import org.homeward.testing.CareWorld;
import org.junit.jupiter.api.Test;

/** Flags, reviews and decisions by group, with no rate where there are too few. */
class StepDownFairnessTest {
    private static final LocalDate FROM = LocalDate.of(2017, 4, 1);
    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);
    private final List<StepDownCase> cases = new ArrayList<>();

    @Test
    void aGroupUnderTenHasNumbersAndNoRate() {
        add("male", 9, 9, 9, 9);
        add("female", 12, 6, 10, 3);
        var groups = StepDownFairness.of(FROM, DAY, cases).groups(Trait.SEX);
        assertThat(groups).extracting(StepDownRates::group).containsExactly("female", "male");
        assertThat(groups.get(0).flagged()).contains(new Rate(6, 12));
        assertThat(groups.get(0).reviewed()).contains(new Rate(10, 12));
        assertThat(groups.get(0).proceed()).contains(new Rate(3, 10));
        assertThat(groups.get(1).residents()).isEqualTo(9);
        assertThat(groups.get(1).isTooFew()).isTrue();
    }

    @Test
    void decisionsOfFewReviewedGiveNoRate() {
        add("female", 30, 10, 9, 9);
        var girls = StepDownFairness.of(FROM, DAY, cases).groups(Trait.SEX).get(0);
        assertThat(girls.reviewed()).contains(new Rate(9, 30));
        assertThat(girls.proceed()).isEmpty();
    }

    @Test
    void groupsThatHardlyDifferByChanceAreNamed() {
        add("male", 40, 36, 20, 10);
        add("female", 40, 8, 20, 10);
        assertThat(StepDownFairness.of(FROM, DAY, cases).differences())
                .singleElement()
                .asString()
                .startsWith("Sex: flagged for female 20 % (8 of 40;")
                .contains("for male 90 % (36 of 40;");
    }

    @Test
    void everybodyInResidentialCareInTheYearIsCountedOnce() {
        CarePosition position =
                new CareWorld()
                        .episodes(
                                """
                                child | kind               | from       | until      | legal
                                anna  | RES_CHILDRENS_HOME | 2017-01-01 |            | C2
                                ben   | RES_SCHOOL         | 2018-03-01 |            | C2
                                carl  | RES_CHILDRENS_HOME | 2017-01-01 | 2017-04-02 | C2
                                dora  | RES_CHILDRENS_HOME | 2017-01-01 | 2017-04-01 | C2
                                eli   | RES_CHILDRENS_HOME | 2017-01-01 |            | V4
                                finn  | RES_CHILDRENS_HOME | 2017-01-01 |            | J1
                                gus   | FOSTER_IFA         | 2017-01-01 |            | C2
                                hana  | RES_CHILDRENS_HOME | 2017-01-01 |            | C2
                                """)
                        .with(f -> f.add(review("carl", "2017-04-01", Decision.PROCEED)))
                        .with(f -> f.add(review("hana", "2018-03-01", Decision.NOT_NOW)))
                        .with(f -> f.add(review("anna", "2017-03-31", Decision.PROCEED)))
                        .with(f -> f.add(review("ben", "2018-03-02", Decision.WITHDRAWN)))
                        .on(DAY.toString());
        var screening = new StepDownScreen(StepDownPolicy.standard()).flag(position);
        var fairness = StepDownFairness.of(position, screening);
        assertThat(fairness.from()).isEqualTo(FROM);
        assertThat(fairness.children()).isEqualTo(4);
        var all = fairness.groups(Trait.SEX).get(0);
        assertThat(all.residents()).isEqualTo(3);
        assertThat(all.lived()).isEqualTo(4);
        assertThat(all.isTooFew()).isTrue();
    }

    @Test
    void aChildBelongsToTheGroupOfTheLastDayInResidentialCare() {
        CarePosition position =
                new CareWorld()
                        .episodes(
                                """
                                child | kind       | from       | until
                                anna  | RES_SCHOOL | 2017-01-01 | 2017-12-01
                                """)
                        .with(
                                f ->
                                        f.add(
                                                new Child(
                                                        ChildId.of("anna"),
                                                        new Identity(
                                                                Optional.of(
                                                                        LocalDate.of(1999, 12, 1)),
                                                                Sex.FEMALE,
                                                                "",
                                                                "",
                                                                false,
                                                                Optional.empty()),
                                                        Profile.UNKNOWN,
                                                        CareView.UNKNOWN,
                                                        Optional.empty())))
                        .on(DAY.toString());
        var screening = new StepDownScreen(StepDownPolicy.standard()).flag(position);
        var fairness = StepDownFairness.of(position, screening);
        assertThat(fairness.groups(Trait.AGE_BAND).get(0).group()).isEqualTo("16-17");
        assertThat(fairness.groups(Trait.DISABILITY).get(0).group()).isEqualTo("not disabled");
    }

    @Test
    void aFlagThatRestsIsStillAFlag() {
        String children =
                java.util.stream.IntStream.range(0, 10)
                        .mapToObj(i -> "c%d | RES_SCHOOL | 2017-01-01\n".formatted(i))
                        .collect(Collectors.joining());
        CarePosition position =
                new CareWorld()
                        .episodes("child | kind | from\n" + children)
                        .with(f -> f.add(review("c0", "2017-06-01", Decision.NOT_NOW)))
                        .on(DAY.toString());
        var screening = new StepDownScreen(StepDownPolicy.standard()).flag(position);
        assertThat(screening.flags()).hasSize(9);
        assertThat(StepDownFairness.of(position, screening).groups(Trait.SEX).get(0).flagged())
                .contains(new Rate(10, 10));
    }

    private static StepDownReview review(String child, String held, Decision decision) {
        LocalDate day = LocalDate.parse(held);
        return new StepDownReview(
                ReviewId.of("V" + child),
                ChildId.of(child),
                day,
                decision,
                LocalDate.of(2018, 6, 1),
                "A reason.",
                "team lead");
    }

    /** Children of a group: so many flagged, reviewed and decided on among them. */
    private void add(String sex, int children, int flagged, int reviewed, int proceed) {
        for (int i = 0; i < children; i++) {
            cases.add(
                    new StepDownCase(
                            ChildId.of(sex + i),
                            Map.of(Trait.SEX, sex),
                            true,
                            i < flagged,
                            i < reviewed,
                            i < proceed));
        }
    }
}
