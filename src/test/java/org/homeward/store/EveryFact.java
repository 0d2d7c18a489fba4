package org.homeward.store;

import static org.homeward.domain.common.Answer.NO;
import static org.homeward.domain.common.Answer.UNKNOWN;
import static org.homeward.domain.common.Answer.YES;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.care.Setting;
import org.homeward.domain.care.TableRow;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.AgeRange;
import org.homeward.domain.carer.Approval;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.carer.Dwelling;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.HouseholdOffer;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.carer.SexAccepted;
import org.homeward.domain.carer.TermsOfApproval;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.child.PersonLink;
import org.homeward.domain.child.Profile;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.child.Sex;
import org.homeward.domain.child.Suitability;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.CarerId;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PersonId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.Provider;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.common.SiblingGroupId;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;

/** One fact of every kind, once full of awkward values and once with everything unknown. */
final class EveryFact {

    static final ChildId RUBY = ChildId.of("RÜBY-1");
    static final ChildId NOBODY = ChildId.of("0007");
    static final HouseholdId FULL = HouseholdId.of("H1");
    static final HomeId HOME = HomeId.of("CH1");
    static final RequestId REQUEST = RequestId.of("R1");

    private static final LocalDate DAY = LocalDate.of(2020, 2, 29);
    private static final Provider OWN = new Provider(ProviderCode.PR1, "Own \"service\"; Ltd");
    private static final Optional<Postcode> POST = Optional.of(new Postcode("NR1 3"));
    private static final String AWKWARD = "O'Brien\\n\n\ttab; ‘quotes’ 名前 👪 ' or 1=1 --";

    private EveryFact() {}

    static Facts all() {
        var facts = new FactsBuilder();
        children(facts);
        carers(facts);
        care(facts);
        searches(facts);
        CaseworkFacts.addTo(facts);
        StepDownFacts.addTo(facts);
        return facts.build();
    }

    static List<Episode> episodes() {
        return List.of(
                episode(RUBY, DateSpan.of(DAY, DAY), "U1", Optional.empty()),
                episode(RUBY, DateSpan.of(DAY, DAY.plusDays(9)), "K2", POST),
                episode(RUBY, DateSpan.from(DAY.plusDays(9)), "", Optional.empty()),
                episode(NOBODY, DateSpan.of(LocalDate.of(1, 1, 1), DAY), "T0", POST));
    }

    static ReturnRows oneReturn(String label) {
        var codes = new EpisodeRow.Codes("S", "C2", "N1", "K2", "PR1", "", "CHILD", "SC1");
        var open =
                new EpisodeRow(
                        RUBY, DAY, Optional.empty(), codes, "", "", new RowSource("ep.csv", 2));
        var same =
                new EpisodeRow(
                        RUBY,
                        DAY,
                        Optional.of(DAY),
                        codes,
                        "ZZ99 9ZZ",
                        "NR1 3",
                        new RowSource("ep.csv", 3));
        return new ReturnRows(
                LocalDate.of(2020, 3, 31),
                label,
                List.of(open, same, same),
                List.of(
                        new TableRow(
                                "reviews",
                                RUBY,
                                List.of("RÜBY-1", "", "01/02/2020", "PN1"),
                                new RowSource("reviews.csv", 2)),
                        new TableRow(
                                "dolo",
                                NOBODY,
                                List.of("a\nb", "c\\", "", "\t"),
                                new RowSource("all.xlsx, sheet DoLO", 7))));
    }

    private static void children(FactsBuilder facts) {
        facts.add(
                new Child(
                        RUBY,
                        new Identity(
                                Optional.of(LocalDate.of(2012, 2, 29)),
                                Sex.FEMALE,
                                "WBRI",
                                "A123",
                                true,
                                Optional.of(DateSpan.from(DAY))),
                        new Profile(
                                AWKWARD,
                                POST,
                                "School",
                                Optional.of(new Postcode("NR1 3JQ")),
                                Set.of("English", "Română", "two\nlines", "back\\slash"),
                                "",
                                "IRO",
                                "SW"),
                        new CareView(
                                Suitability.PREFERRED,
                                Suitability.UNSUITABLE,
                                Suitability.NOT_SPECIFIED,
                                "foster care"),
                        Optional.of(SiblingGroupId.of("S1"))));
        facts.add(Child.unknown(NOBODY));
        facts.add(new NeedsAssessment(NOBODY, DAY, Map.of(), ""));
        facts.add(
                new NeedsAssessment(
                        RUBY,
                        DAY,
                        Map.of(
                                NeedDomain.EDUCATION,
                                NeedLevel.NONE,
                                NeedDomain.SAFETY_TO_SELF,
                                NeedLevel.INTENSIVE),
                        AWKWARD));
        facts.add(new SdqScore(RUBY, LocalDate.of(2020, 3, 31), 0));
        facts.add(new MissingPeriod(RUBY, DateSpan.of(DAY, DAY), "M"));
        facts.add(new MissingPeriod(RUBY, DateSpan.from(DAY), "A"));
        facts.add(
                new PersonLink(
                        NOBODY.asPerson(),
                        RUBY.asPerson(),
                        PersonLink.Kind.MUST_BE_APART,
                        AWKWARD));
        facts.add(new ChildPlace(RUBY, ChildPlace.Kind.AVOID, new Postcode("IP1 1"), 20));
    }

    private static void carers(FactsBuilder facts) {
        facts.add(
                new Household(
                        FULL,
                        AWKWARD,
                        OWN,
                        POST,
                        new Approval(
                                ApprovalStatus.TEMPORARY_REG_24,
                                Optional.of(DAY),
                                Optional.of(DAY.plusYears(1)),
                                Optional.of(RUBY)),
                        new TermsOfApproval(
                                3,
                                new AgeRange(0, 17),
                                SexAccepted.FEMALE,
                                Set.of(CareType.SHORT_TERM, CareType.STEP_DOWN)),
                        new Dwelling(2, YES, NO, Set.of("dog", "cat"), UNKNOWN, YES),
                        new HouseholdOffer(
                                Set.of("English"),
                                "",
                                Map.of(NeedDomain.EDUCATION, NeedLevel.SOME),
                                Optional.of(new Money(45_001)))));
        facts.add(
                new Household(
                        HouseholdId.of("H2"),
                        "",
                        new Provider(ProviderCode.NONE, ""),
                        Optional.empty(),
                        new Approval(
                                ApprovalStatus.IN_ASSESSMENT,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new TermsOfApproval(0, new AgeRange(0, 0), SexAccepted.ANY, Set.of()),
                        new Dwelling(0, UNKNOWN, UNKNOWN, Set.of(), UNKNOWN, UNKNOWN),
                        new HouseholdOffer(Set.of(), "", Map.of(), Optional.empty())));
        facts.add(
                new Carer(CarerId.of("C1"), FULL, AWKWARD, Optional.of(DAY), true, Set.of("PACE")));
        facts.add(new Carer(CarerId.of("C2"), FULL, "", Optional.empty(), false, Set.of()));
        facts.add(
                new Availability(
                        FULL,
                        DateSpan.from(DAY),
                        Availability.State.ON_HOLD,
                        AWKWARD,
                        Optional.of(DAY)));
        facts.add(new Occupant(FULL, PersonId.of("O1"), Optional.empty(), "own child"));
        facts.add(new Exemption(FULL, Set.of(RUBY, NOBODY), DateSpan.from(DAY), AWKWARD));
        facts.add(
                new Home(
                        HOME,
                        "Lane End",
                        "",
                        OWN,
                        Optional.empty(),
                        HomeKind.SECURE,
                        4,
                        Optional.empty()));
        facts.add(
                new RegisteredProvider(
                        "SC123456",
                        AWKWARD,
                        Set.of("K2", "S1"),
                        Set.of(ProviderCode.PR1, ProviderCode.PR2),
                        "Nowhere, City of",
                        POST,
                        OptionalInt.of(6),
                        Optional.of(DAY)));
        facts.add(
                new RegisteredProvider(
                        "1234567",
                        "",
                        Set.of(),
                        Set.of(),
                        "",
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty()));
    }

    private static void care(FactsBuilder facts) {
        facts.add(
                new Placement(
                        PlacementId.of("P1"),
                        RUBY,
                        Where.with(FULL),
                        DateSpan.from(DAY),
                        Optional.of(CareType.EMERGENCY),
                        Optional.of(new Money(1)),
                        Optional.of(REQUEST)));
        facts.add(
                new Placement(
                        PlacementId.of("P2"),
                        RUBY,
                        Where.in(HOME),
                        DateSpan.of(DAY, DAY),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        facts.add(new StepDownSign(RUBY, StepDownSign.Kind.FLAGGED_BY_HAND, DAY, AWKWARD, "IRO"));
        facts.add(
                new StepDownReview(
                        ReviewId.of("V1"),
                        RUBY,
                        DAY,
                        StepDownReview.Decision.NOT_NOW,
                        DAY,
                        AWKWARD,
                        "Panel"));
        facts.add(
                new WeeklyPrice(
                        PlacementKind.FOSTER_IFA,
                        ProviderCode.NONE,
                        Money.pounds(900),
                        DAY,
                        AWKWARD));
        facts.add(
                new ProgrammeMonth(
                        YearMonth.of(2020, 2),
                        new Money(-5),
                        OptionalInt.of(1107),
                        OptionalInt.empty()));
        MoneyFactsKept.addTo(facts);
    }

    private static void searches(FactsBuilder facts) {
        facts.add(
                new PlacementRequest(
                        REQUEST,
                        List.of(RUBY, NOBODY),
                        CareType.LONG_TERM,
                        new Timing(DAY, DAY.plusDays(3), Urgency.TODAY),
                        new TogetherPlan(Togetherness.MAY_SPLIT, "RÜBY-1|0007"),
                        new Requirements(Set.of("solo"), Set.of("garden", "piano")),
                        new Wishes(AWKWARD, Optional.of(DAY)),
                        new RequestOrigin(AWKWARD, Optional.of(ReviewId.of("V1")))));
        facts.add(
                new PlacementRequest(
                        RequestId.of("R2"),
                        List.of(NOBODY),
                        CareType.RESPITE,
                        new Timing(DAY, DAY, Urgency.PLANNED),
                        TogetherPlan.ALL,
                        Requirements.NONE,
                        Wishes.NOT_SOUGHT,
                        RequestOrigin.ORDINARY));
    }

    private static Episode episode(
            ChildId child, DateSpan span, String place, Optional<Postcode> post) {
        return new Episode(
                child,
                span,
                "S",
                new LegalStatus("C2"),
                "N1",
                new Setting(
                        place, PlacementKind.RES_CHILDRENS_HOME, ProviderCode.PR4, "", post, post),
                new Ending("", "CHILD", true),
                place.isEmpty()
                        ? Origin.HERE
                        : new Origin(Optional.of(LocalDate.of(2020, 3, 31)), 12));
    }
}
