package org.homeward.exchange.placementstandard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Evidence;
import org.homeward.app.MatchingRecord;
import org.homeward.app.out.PlacedHere;
import org.homeward.app.out.SchoolAfterMove;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.child.Profile;
import org.homeward.domain.child.Suitability;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.Provider;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.Role;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardValuesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 10);
    private static final Home HOME =
            new Home(
                    HomeId.of("HM1"),
                    "Larch House",
                    "SC123456",
                    new Provider(ProviderCode.PR4, "Oak Care"),
                    Optional.of(new Postcode("NR1 3AB")),
                    HomeKind.CHILDRENS_HOME,
                    4,
                    Optional.empty());

    @Test
    void theStandardHasFortyOneFields() {
        assertThat(StandardField.values()).hasSize(41);
    }

    @Test
    void whatIsRecordedIsSaidInTheWordsOfTheStandard() {
        Map<StandardField, Object> told = StandardValues.of(placed(DAY.minusDays(9)), false);

        assertThat(told)
                .containsEntry(StandardField.CHILD_ID, 42L)
                .containsEntry(StandardField.NEEDED_BY, "In more than 5 days")
                .containsEntry(StandardField.SIBLING_COUNT, 1L)
                .containsEntry(StandardField.SIBLINGS_PLACED_TOGETHER, 1L)
                .containsEntry(StandardField.LIVING_COMPANIONS, "Solo placement recommended")
                .containsEntry(StandardField.PETS, "No")
                .containsEntry(StandardField.FOSTER_CARE_SUITABILITY, "Suitable but not preferred")
                .containsEntry(StandardField.SUPPORTED_ACCOMMODATION_SUITABILITY, "Not specified")
                .containsEntry(StandardField.RISK_DRUG_ALCOHOL, "Risk Present")
                .containsEntry(StandardField.TOTAL_WEEKLY_COST, 3651L)
                .containsEntry(StandardField.PLACEMENT_LOCATION, "NR1")
                .containsEntry(StandardField.PROVIDER_URN, "SC123456")
                .containsEntry(StandardField.PLACEMENT_TYPE, "Residential")
                .containsEntry(StandardField.PLACEMENT_DATE, "2026-05-10");
    }

    @Test
    void whatIsNotRecordedIsNeverMadeUp() {
        assertThat(StandardValues.of(placed(DAY.minusDays(9)), false))
                .containsEntry(StandardField.COMMUNICATION_NEEDS, "Not Specified")
                .containsEntry(StandardField.CULTURAL_NEEDS, "Not Known")
                .doesNotContainKeys(
                        StandardField.EDUCATION_CONTINUITY,
                        StandardField.RISK_SELF_HARM,
                        StandardField.RISK_MISSING,
                        StandardField.RISK_TO_OTHERS_FIRE,
                        StandardField.PREFERABILITY_LOCATION,
                        StandardField.COST_DATE,
                        StandardField.SPECIFIC_COMMUNICATION_REQUIREMENTS,
                        StandardField.HOME_ADAPTATION);
    }

    @ParameterizedTest
    @CsvSource({
        "1, In less than 5 days",
        "4, In less than 5 days",
        "5,",
        "6, In more than 5 days",
        "0,"
    })
    void fiveDaysExactlyFallIntoNoBand(int days, String band) {
        assertThat(
                        StandardValues.of(placed(DAY.minusDays(days)), false)
                                .get(StandardField.NEEDED_BY))
                .isEqualTo(band);
    }

    @Test
    void namesOfOfficersStayInsideUnlessAskedFor() {
        assertThat(StandardValues.of(placed(DAY), false))
                .doesNotContainKey(StandardField.PLACEMENT_OFFICER_NAME);
        assertThat(StandardValues.of(placed(DAY), true))
                .containsEntry(StandardField.PLACEMENT_OFFICER_NAME, "Amina");
    }

    @Test
    void educationThatGoesOnIsTrueByTheNameOfTheField() {
        assertThat(StandardValues.educationContinuity(SchoolAfterMove.KEPT)).contains(true);
        assertThat(StandardValues.educationContinuity(SchoolAfterMove.CHANGED)).contains(false);
        assertThat(StandardValues.educationContinuity(SchoolAfterMove.NOT_KNOWN)).isEmpty();
    }

    private static PlacedHere placed(LocalDate madeOn) {
        ChildId id = ChildId.of("42");
        Child child =
                new Child(
                        id,
                        Identity.UNKNOWN,
                        Profile.UNKNOWN,
                        new CareView(
                                Suitability.SUITABLE_NOT_PREFERRED,
                                Suitability.PREFERRED,
                                Suitability.NOT_SPECIFIED,
                                ""),
                        Optional.empty());
        PlacementRequest request =
                new PlacementRequest(
                        RequestId.of("R1"),
                        List.of(id, ChildId.of("43")),
                        CareType.LONG_TERM,
                        new Timing(madeOn, DAY, Urgency.PLANNED),
                        new TogetherPlan(Togetherness.ALL, ""),
                        new Requirements(Set.of(Requirements.SOLO, Requirements.NO_PETS), Set.of()),
                        new Wishes("", Optional.empty()),
                        new RequestOrigin("", Optional.empty()));
        Placement placement =
                new Placement(
                        PlacementId.of("P1"),
                        id,
                        Where.in(HOME.id()),
                        DateSpan.from(DAY),
                        Optional.empty(),
                        Optional.of(new Money(365_050)),
                        Optional.of(request.id()));
        return new PlacedHere(
                child,
                request,
                placement,
                record(request),
                Optional.of(
                        new NeedsAssessment(
                                id,
                                DAY.minusDays(30),
                                Map.of(NeedDomain.SUBSTANCE_USE, NeedLevel.SOME),
                                "")),
                List.of(),
                new PlacedHere.HomeTold(Optional.empty(), Optional.of(HOME), Optional.empty()),
                1);
    }

    private static MatchingRecord record(PlacementRequest request) {
        return new MatchingRecord(
                "M1",
                request.id(),
                DAY,
                new MatchingRecord.Ask(
                        List.of(), "", DAY, "", request.wishes(), List.of(), List.of(), List.of()),
                new MatchingRecord.Decision(
                        Instant.EPOCH,
                        new Actor("Amina", Role.PLACEMENT_OFFICER),
                        HouseholdId.of("H1"),
                        DAY,
                        "",
                        "",
                        "",
                        List.of(PlacementId.of("P1"))),
                List.of(),
                List.of(),
                "",
                Evidence.NONE);
    }
}
