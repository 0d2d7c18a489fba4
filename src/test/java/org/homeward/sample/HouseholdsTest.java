package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Household;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.Supply;
import org.homeward.position.Vacancy;
import org.junit.jupiter.api.Test;

/** The supply of foster homes on 31 March 2017. */
class HouseholdsTest {
    private static final World WORLD = World.planning();
    private static final Supply SUPPLY = WORLD.position().supply();
    private static final List<Household> OWN =
            SUPPLY.listHouseholds().stream().filter(h -> h.provider().code().isOwn()).toList();

    private static List<Placement> living(Household household) {
        return SUPPLY.livingOn(Where.with(household.id()), WORLD.asAt());
    }

    private static Vacancy vacancy(Household household) {
        return SUPPLY.vacancyOn(household, WORLD.asAt());
    }

    private static List<Child> children(Household household) {
        return living(household).stream().map(p -> WORLD.position().child(p.child())).toList();
    }

    private static int age(Child child) {
        return child.findAgeOn(WORLD.asAt()).orElseThrow();
    }

    @Test
    void everyNumberToCallIsOneKeptForDrama() {
        assertThat(WORLD.data().facts().carer().carers())
                .allMatch(carer -> carer.phone().matches("01632 960\\d{3}|07700 900\\d{3}"));
    }

    @Test
    void onlyThoseApprovedForBabiesHaveCots() {
        assertThat(SUPPLY.listHouseholds())
                .filteredOn(h -> h.dwelling().cots().orElse(0) > 0)
                .hasSizeGreaterThan(50)
                .allMatch(h -> h.terms().ages().covers(0));
    }

    @Test
    void thereAre450HouseholdsAnd690Carers() {
        assertThat(SUPPLY.listHouseholds()).hasSize(450);
        assertThat(OWN).hasSize(395);
        assertThat(WORLD.data().facts().carer().carers()).hasSize(690);
        assertThat(OWN.stream().filter(h -> SUPPLY.carers(h.id()).size() == 1)).hasSize(100);
        assertThat(
                        WORLD.data().facts().carer().carers().stream()
                                .filter(
                                        c ->
                                                !c.bornOn()
                                                        .orElseThrow()
                                                        .isAfter(WORLD.asAt().minusYears(50))))
                .hasSize((int) Math.round(0.65 * 690));
    }

    @Test
    void placesAreFilledVacantOrNotAvailable() {
        assertThat(OWN.stream().mapToInt(h -> h.terms().maxChildren()).sum()).isEqualTo(758);
        assertThat(OWN.stream().mapToInt(h -> living(h).size()).sum()).isEqualTo(413);
        assertThat(OWN.stream().mapToInt(h -> vacancy(h).free()).sum()).isEqualTo(148);
        assertThat(OWN.stream().mapToInt(h -> vacancy(h).unfilled() - vacancy(h).free()).sum())
                .isEqualTo(197);
    }

    @Test
    void placesAreNotAvailableForTheUsualReasons() {
        Map<String, Integer> why = new TreeMap<>();
        OWN.stream()
                .map(HouseholdsTest::vacancy)
                .filter(Vacancy::isStatedUnavailable)
                .forEach(
                        v ->
                                why.merge(
                                        v.stated().orElseThrow().reason(),
                                        v.unfilled(),
                                        Integer::sum));
        double[] shares = {.35, .25, .15, .12, .08, .05};
        String[] reasons = {
            "needs of the child placed",
            "child placed must be the only one",
            "taking a break",
            "young adult staying put",
            "health or house",
            "other"
        };
        assertThat(why).containsOnlyKeys(reasons);
        for (int i = 0; i < reasons.length; i++) {
            assertThat(why.get(reasons[i]))
                    .as(reasons[i])
                    .isCloseTo((int) (shares[i] * 197), within(4));
        }
    }

    @Test
    void byNumberTheyAreApprovedFor() {
        Map<Integer, Integer> counts = new TreeMap<>();
        OWN.forEach(h -> counts.merge(h.terms().maxChildren(), 1, Integer::sum));
        assertThat(counts).containsOnly(entry(1, 130), entry(2, 177), entry(3, 78), entry(4, 10));
    }

    @Test
    void byAgesAndSexTheyAreApprovedFor() {
        Map<String, Integer> counts = new TreeMap<>();
        OWN.forEach(h -> counts.merge(h.terms().ages().toString(), 1, Integer::sum));
        assertThat(counts)
                .containsOnly(
                        entry("0 to 4", 47),
                        entry("0 to 10", 71),
                        entry("0 to 18", 178),
                        entry("5 to 12", 40),
                        entry("10 to 18", 59));
        assertThat(OWN.stream().filter(h -> h.terms().sex().accepts(Sex.UNKNOWN)))
                .hasSize((int) (0.88 * 395));
    }

    @Test
    void byKindOfApproval() {
        assertThat(OWN.stream().filter(h -> h.terms().types().contains(CareType.SHORT_BREAK)))
                .hasSize(35);
        assertThat(
                        OWN.stream()
                                .filter(
                                        h ->
                                                children(h).stream()
                                                        .anyMatch(
                                                                c ->
                                                                        kind(c)
                                                                                == PlacementKind
                                                                                        .FOSTER_KINSHIP)))
                .hasSizeBetween(45, 55);
        assertThat(
                        OWN.stream()
                                .filter(
                                        h ->
                                                h.approval()
                                                        .approvedOn()
                                                        .orElseThrow()
                                                        .isAfter(WORLD.asAt().minusYears(1)))
                                .filter(
                                        h ->
                                                h.approval().status()
                                                        != ApprovalStatus.TEMPORARY_REG_24))
                .hasSize(30);
    }

    private static PlacementKind kind(Child child) {
        return WORLD.position().history(child.id()).findOn(WORLD.asAt()).orElseThrow().kind();
    }

    @Test
    void aDozenPlacesCouldTakeABoyOf13Today() {
        int usable =
                OWN.stream()
                        .filter(h -> h.approval().status() == ApprovalStatus.APPROVED)
                        .filter(h -> h.terms().ages().covers(13))
                        .filter(h -> h.terms().sex().accepts(Sex.MALE))
                        .filter(h -> !h.terms().types().contains(CareType.SHORT_BREAK))
                        .mapToInt(h -> vacancy(h).free())
                        .sum();
        assertThat(usable).isEqualTo(12);
    }

    @Test
    void nobodyLivesOutsideTheTermsOfApproval() {
        for (Household household : SUPPLY.listHouseholds()) {
            List<Child> children = children(household);
            assertThat(children.size()).isLessThanOrEqualTo(household.terms().maxChildren());
            assertThat(children.size()).isLessThanOrEqualTo(household.dwelling().bedrooms());
            assertThat(children)
                    .allMatch(c -> household.terms().ages().covers(age(c)))
                    .allMatch(c -> household.terms().sex().accepts(c.identity().sex()));
            assertThat(living(household))
                    .allMatch(
                            p -> household.terms().types().containsAll(p.type().stream().toList()))
                    .allMatch(
                            p ->
                                    !p.span()
                                            .start()
                                            .isBefore(
                                                    household
                                                            .approval()
                                                            .approvedOn()
                                                            .orElseThrow()));
        }
    }

    @Test
    void moreThanThreeAreSiblingsOrNamedInAnExemption() {
        int exempt = 0;
        for (Household household : OWN) {
            List<Child> children = children(household);
            boolean siblings =
                    children.stream().allMatch(c -> c.siblingGroup().isPresent())
                            && children.stream().map(Child::siblingGroup).distinct().count() == 1;
            if (children.size() > 3 && !siblings) {
                exempt++;
                assertThat(SUPPLY.exemptionsOn(household.id(), WORLD.asAt()))
                        .anyMatch(
                                e ->
                                        e.children()
                                                .containsAll(
                                                        children.stream().map(Child::id).toList()));
            }
        }
        assertThat(exempt).isPositive();
    }

    @Test
    void temporaryCarersCareForTheChildTheyAreNamedFor() {
        List<Household> temporary =
                OWN.stream()
                        .filter(h -> h.approval().status() == ApprovalStatus.TEMPORARY_REG_24)
                        .toList();
        assertThat(temporary)
                .isNotEmpty()
                .allMatch(
                        h ->
                                children(h).stream()
                                        .map(Child::id)
                                        .toList()
                                        .equals(List.of(h.approval().namedChild().orElseThrow())));
    }

    @Test
    void peopleToBeKeptApartDoNotLiveTogether() {
        Map<String, Where> where = new HashMap<>();
        WORLD.data()
                .facts()
                .care()
                .placements()
                .forEach(p -> where.put(p.child().text(), p.where()));
        assertThat(WORLD.data().facts().child().links())
                .filteredOn(link -> link.keepsApart())
                .hasSizeGreaterThan(30)
                .allMatch(
                        link ->
                                !where.containsKey(link.a().text())
                                        || !where.get(link.a().text())
                                                .equals(where.get(link.b().text())));
    }
}
