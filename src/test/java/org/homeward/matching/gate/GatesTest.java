package org.homeward.matching.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.GatePart;
import org.homeward.matching.Candidate;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.Search;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.homeward.testing.Verdicts;
import org.junit.jupiter.api.Test;

/** What has to be approved, considered or recorded before a start. */
class GatesTest {

    private static final String RUBY = "child | age | home | school\nRuby | 7 | 0 | 0";
    private static final String PLANNED = "request | children\nR1 | Ruby";
    private static final String EMERGENCY = "request | children | urgency\nR1 | Ruby | today";
    private static final String ROAD =
            """
            household | mile | provider | status
            Agency 39 | 39   | PR4      | approved
            Agency 40 | 40   | PR4      | approved
            Agency 60 | 60   | PR4      | approved
            Agency 80 | 80   | PR4      | approved
            Nowhere   |      | PR4      | approved
            Own 60    | 60   | PR1      | approved
            """;

    @Test
    void everyPartBelongsToTheGateOfItsCode() {
        var codes = Gates.listAll().stream().map(Gate::code).toList();
        assertThat(codes).containsExactly("G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8");
        assertThat(Arrays.stream(GatePart.values()).map(GatePart::gate).distinct())
                .containsExactlyElementsOf(codes);
        assertThat(Gates.listAll()).noneMatch(gate -> gate.basis().isBlank());
    }

    @Test
    void whoApprovesDependsOnWhereTheHomeLiesAndWhoApprovedTheCarers() {
        var given = Given.households(ROAD).children(RUBY).requests(PLANNED);
        assertThat(Verdicts.of(new ApprovedOutsideArea(), given))
                .isEqualTo(
                        """
                        Agency 39: not needed: The home is in the authority's area (Ownshire)
                        Agency 40: NOMINATED_OFFICER_AREA missing + AREA_AUTHORITY_TOLD missing
                        Agency 60: DIRECTOR_AREA missing + AREA_AUTHORITY_TOLD missing
                        Agency 80: NOMINATED_OFFICER_AREA find out + AREA_AUTHORITY_TOLD find out
                        Nowhere: NOMINATED_OFFICER_AREA find out + AREA_AUTHORITY_TOLD find out
                        Own 60: AREA_AUTHORITY_TOLD missing""");
    }

    @Test
    void theNoticeMayFollowAnEmergencyButTheApprovalMayNot() {
        var given = Given.households(ROAD).children(RUBY).requests(EMERGENCY);
        assertThat(Verdicts.of(new ApprovedOutsideArea(), given))
                .contains(
                        "Agency 40: NOMINATED_OFFICER_AREA missing + AREA_AUTHORITY_TOLD may follow"
                                + " by 2026-05-11");
    }

    @Test
    void aRecordCountsFromItsDayForItsHouseholdOrForAll() {
        var given =
                Given.households(ROAD)
                        .children(RUBY)
                        .requests(PLANNED)
                        .records(
                                """
                                part                   | household | on
                                nominated officer area | Agency 40 | 2026-05-01
                                director area          | Agency 60 | 2026-05-02
                                area authority told    |           | 2026-04-30
                                """);
        assertThat(Verdicts.of(new ApprovedOutsideArea(), given))
                .contains("Agency 40: NOMINATED_OFFICER_AREA done + AREA_AUTHORITY_TOLD done")
                .contains("Agency 60: DIRECTOR_AREA missing + AREA_AUTHORITY_TOLD done")
                .contains("Own 60: AREA_AUTHORITY_TOLD done");
    }

    @Test
    void keyStageFourIsSchoolYearsTenAndEleven() {
        var born =
                """
                child | born       | school
                Ruby  | %s | 0
                """;
        var verdicts =
                List.of("2010-08-31", "2010-09-01", "2012-08-31", "2012-09-01").stream()
                        .map(
                                day ->
                                        Verdicts.of(
                                                new SchoolingKept(),
                                                Given.households("household | mile\nFar | 11")
                                                        .children(born.formatted(day))
                                                        .requests(
                                                                "request | children | needed\n"
                                                                        + "R1 | Ruby | 2026-09-01")))
                        .map(words -> words.contains("missing") ? "asked" : "not asked")
                        .collect(Collectors.joining(", "));
        assertThat(verdicts).isEqualTo("not asked, asked, asked, not asked");
    }

    @Test
    void theSchoolYearTurnsOnTheFirstOfSeptember() {
        var given =
                Given.households("household | mile\nFar | 11")
                        .children("child | born | school\nRuby | 2012-08-31 | 0")
                        .requests("request | children | needed\nR1 | Ruby | 2026-08-31");
        assertThat(Verdicts.of(new SchoolingKept(), given)).startsWith("Far: not needed");
    }

    @Test
    void schoolingIsKeptWithinTheMilesOfThePolicy() {
        var given =
                Given.households("household | mile\nAt ten | 10\nEleven | 11\nUnsaid |")
                        .children("child | age | school\nRuby | 15 | 0")
                        .requests(PLANNED);
        assertThat(Verdicts.of(new SchoolingKept(), given).lines())
                .satisfiesExactly(
                        near -> assertThat(near).startsWith("At ten: not needed"),
                        far ->
                                assertThat(far)
                                        .isEqualTo(
                                                "Eleven: NOMINATED_OFFICER_SCHOOL missing Ruby +"
                                                        + " EDUCATION_PLAN_FITS missing Ruby +"
                                                        + " DESIGNATED_TEACHER_CONSULTED missing Ruby +"
                                                        + " REVIEWING_OFFICER_CONSULTED missing Ruby"),
                        unsaid -> assertThat(unsaid).contains("find out Ruby"));
        var emergency =
                Given.households("household | mile\nEleven | 11")
                        .children("child | age | school\nRuby | 15 | 0")
                        .requests(EMERGENCY);
        assertThat(Verdicts.of(new SchoolingKept(), emergency)).startsWith("Eleven: not needed");
    }

    @Test
    void planAndInformationMayFollowAnEmergencyWithinFiveWorkingDays() {
        var planned = Given.households("household\nOkafor").children(RUBY).requests(PLANNED);
        assertThat(Verdicts.of(new PlanMade(), planned))
                .isEqualTo("Okafor: PLACEMENT_PLAN missing");
        assertThat(Verdicts.of(new CarersInformed(), planned))
                .isEqualTo("Okafor: INFORMATION_GIVEN missing");
        var emergency = Given.households("household\nOkafor").children(RUBY).requests(EMERGENCY);
        assertThat(Verdicts.of(new PlanMade(), emergency))
                .isEqualTo("Okafor: PLACEMENT_PLAN may follow by 2026-05-11");
        assertThat(Verdicts.of(new CarersInformed(), emergency))
                .isEqualTo("Okafor: INFORMATION_GIVEN may follow by 2026-05-11");
    }

    @Test
    void workingDaysSkipEaster() {
        var given =
                Given.households("household\nOkafor")
                        .children(RUBY)
                        .requests(
                                "request | children | urgency | needed\n"
                                        + "R1 | Ruby | today | 2027-03-25");
        assertThat(Verdicts.of(new PlanMade(), given))
                .isEqualTo("Okafor: PLACEMENT_PLAN may follow by 2027-04-05");
    }

    @Test
    void wishesAreSoughtOrWhyNotIsSaid() {
        var households = "household\nOkafor";
        assertThat(
                        Verdicts.of(
                                new ChildHeard(),
                                Given.households(households).children(RUBY).requests(PLANNED)))
                .isEqualTo(
                        "Okafor: WISHES_SOUGHT missing Ruby + REVIEWING_OFFICER_INFORMED missing");
        assertThat(
                        Verdicts.of(
                                new ChildHeard(),
                                Given.households(households)
                                        .children(RUBY)
                                        .requests(
                                                "request | children | wishes\n"
                                                        + "R1 | Ruby | Near my gran")
                                        .records("part\nreviewing officer informed")))
                .isEqualTo("Okafor: WISHES_SOUGHT done + REVIEWING_OFFICER_INFORMED done");
        assertThat(
                        Verdicts.of(
                                new ChildHeard(),
                                Given.households(households)
                                        .children(RUBY)
                                        .requests(
                                                "request | children | not sought\n"
                                                        + "R1 | Ruby | three weeks old")))
                .contains("WISHES_SOUGHT done");
    }

    @Test
    void aChildLeavesAPlacementAfterAReview() {
        var households = "household\nOkafor\nPrice";
        var living = "child | household\nRuby | Price";
        var given = Given.households(households).children(RUBY).living(living).requests(PLANNED);
        assertThat(Verdicts.of(new ReviewBeforeLeaving(), given))
                .isEqualTo(
                        """
                        Okafor: REVIEW_HELD missing Ruby
                        Price: not needed: No child leaves a placement for it""");
        var emergency =
                Given.households(households).children(RUBY).living(living).requests(EMERGENCY);
        assertThat(Verdicts.of(new ReviewBeforeLeaving(), emergency)).doesNotContain("missing");
        var stay =
                Given.households(households)
                        .children(RUBY)
                        .living(living)
                        .requests("request | children | type\nR1 | Ruby | respite");
        assertThat(Verdicts.of(new ReviewBeforeLeaving(), stay)).doesNotContain("missing");
    }

    @Test
    void everyChildAlreadyThereIsConsidered() {
        var given =
                Given.households("household\nEmpty\nFull")
                        .children(RUBY)
                        .living(
                                """
                                child | household | from
                                Ola   | Full      | 2025-01-01
                                Pim   | Full      | 2026-06-01
                                """)
                        .requests(PLANNED)
                        .records("part | child\nhousehold impact | Ola");
        assertThat(Verdicts.of(new HouseholdConsidered(), given))
                .isEqualTo(
                        """
                        Empty: not needed: No other child is placed there
                        Full: HOUSEHOLD_IMPACT done Ola + HOUSEHOLD_IMPACT missing Pim""");
    }

    @Test
    void separationNeedsAReasonAndAContactPlan() {
        var children = "child | age | siblings\nRuby | 7 | S1\nMax | 9 | S1";
        var together = "request | children\nR1 | Ruby Max";
        assertThat(separated(children, together))
                .isEqualTo("SEPARATION_REASON missing, CONTACT_PLAN missing");
        assertThat(
                        separated(
                                children,
                                """
                                request | children | together  | why             | contact
                                R1      | Ruby Max | may split | ages far apart  | Sundays
                                """))
                .isEqualTo("SEPARATION_REASON done, CONTACT_PLAN done");
        assertThat(
                        separated(
                                children,
                                """
                                request | children | together | why             | contact
                                R1      | Ruby Max | all      | they are close  | Sundays
                                """))
                .isEqualTo("SEPARATION_REASON missing, CONTACT_PLAN done");
        var whole = Given.households("household\nOkafor").children(children).requests(together);
        assertThat(Verdicts.of(new SeparationExplained(), whole)).startsWith("Okafor: not needed");
    }

    @Test
    void aChildWhoFollowsASiblingIsNotSeparated() {
        var given =
                Given.households("household\nOkafor")
                        .children("child | age | siblings\nRuby | 7 | S1\nMax | 9 | S1")
                        .living("child | household\nMax | Okafor")
                        .requests("request | children\nR1 | Ruby Max");
        assertThat(separation(given).status()).isEqualTo(GateStatus.NOT_NEEDED);
    }

    private static String separated(String children, String request) {
        var given = Given.households("household\nOkafor").children(children).requests(request);
        return separation(given).parts().stream()
                .map(part -> part.part() + " " + part.status().label())
                .collect(Collectors.joining(", "));
    }

    /** The gate for Ruby alone out of the request for two. */
    private static GateState separation(Given given) {
        var position = given.position();
        var request = position.request(RequestId.of("R1")).forChildren(List.of(ChildId.of("Ruby")));
        var search = Search.of(request, position, new MileMap());
        var household = position.supply().household(HouseholdId.of("Okafor"));
        return new SeparationExplained()
                .stateFor(Candidate.of(household, search, MatchPolicy.standard()));
    }
}
