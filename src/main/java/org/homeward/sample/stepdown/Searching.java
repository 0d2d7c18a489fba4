package org.homeward.sample.stepdown;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.ProviderCode;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.CaseStep;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/**
 * How far the open searches of step-down have come: from just agreed to introductions. Places are
 * held with agencies, so that the vacancies of the authority stay as published.
 */
final class Searching {
    private static final String OFFICER = "placement officer";
    private static final int DAYS_TO_MOVE = 19;

    private final CarePosition position;
    private final FactsBuilder facts;
    private final Cases cases;
    private final Plans plans;
    private final Set<HouseholdId> taken = new HashSet<>();
    private int approaches;

    Searching(CarePosition position, FactsBuilder facts, Cases cases) {
        this.position = position;
        this.facts = facts;
        this.cases = cases;
        this.plans = new Plans(position.asAt());
    }

    private LocalDate asAt() {
        return position.asAt();
    }

    /**
     * One of them.
     *
     * @param stage 0 just agreed, 1 profile ready, 2 asking families, 3 a place is held, 4
     *     introductions
     */
    void add(HomeChild child, PlacementRequest request, int stage) {
        if (stage > 0) {
            cases.add(child, CaseStep.Kind.PROFILE_READY, Math.min(20, heldAgo(child) - 1));
        }
        List<Household> fitting = families(child, request);
        if (stage == 2) {
            fitting.stream().limit(2).forEach(h -> ask(request, h, Approach.Outcome.DECLINED));
        }
        if (stage > 2 && !fitting.isEmpty()) {
            Household family = fitting.get(0);
            taken.add(family.id());
            match(request, family);
            if (stage > 3) {
                introduce(child, family);
            }
        }
    }

    private int heldAgo(HomeChild child) {
        return child.review()
                .map(review -> (int) DateSpan.of(review.heldOn(), asAt()).daysTo(asAt()))
                .orElse(1);
    }

    private void ask(PlacementRequest request, Household family, Approach.Outcome outcome) {
        boolean no = outcome == Approach.Outcome.DECLINED;
        Instant at = asAt().minusDays(4L + approaches).atTime(10, 15).toInstant(ZoneOffset.UTC);
        facts.add(
                new Approach(
                        "A%04d".formatted(++approaches),
                        request.id(),
                        family.id(),
                        at,
                        OFFICER,
                        outcome,
                        no ? Optional.of(Approach.DeclineReason.TIMING) : Optional.empty(),
                        no
                                ? "Could not begin before the summer."
                                : "Would like to meet the child."));
    }

    private void match(PlacementRequest request, Household family) {
        Recorded recorded = new Recorded(OFFICER, asAt().minusDays(6));
        ask(request, family, Approach.Outcome.ACCEPTED);
        facts.add(
                new ShortlistedHome(
                        request.id(),
                        family.id(),
                        "Quiet house; carers know what trauma does.",
                        "Further from school than now.",
                        true,
                        recorded));
        facts.add(
                new Hold(
                        "K" + request.id(),
                        request.id(),
                        family.id(),
                        1,
                        DateSpan.of(asAt().minusDays(6), asAt().plusDays(28)),
                        "Kept while introductions are planned",
                        recorded));
    }

    private void introduce(HomeChild child, Household family) {
        cases.addAgreedMove(child, asAt().minusDays(3));
        child.review()
                .ifPresent(
                        review ->
                                facts.add(
                                        plans.plan(
                                                review.id(),
                                                child.id(),
                                                family.id(),
                                                asAt().plusDays(DAYS_TO_MOVE),
                                                LocalDate.MAX)));
    }

    private List<Household> families(HomeChild child, PlacementRequest request) {
        boolean solo = request.requirements().isEssential(Requirements.SOLO);
        return position.supply().listHouseholds().stream()
                .filter(h -> !taken.contains(h.id()))
                .filter(h -> h.approval().status() == ApprovalStatus.APPROVED)
                .filter(h -> h.provider().code() != ProviderCode.PR1)
                .filter(h -> h.terms().types().contains(CareType.STEP_DOWN))
                .filter(h -> h.terms().ages().covers(child.age()))
                .filter(h -> h.terms().sex().accepts(position.child(child.id()).identity().sex()))
                .filter(h -> position.supply().vacancyOn(h, asAt()).free() > 0)
                .filter(h -> !solo || isWithoutChildren(h))
                .toList();
    }

    private boolean isWithoutChildren(Household household) {
        return position.supply().vacancyOn(household, asAt()).filled() == 0
                && position.supply().occupants(household.id()).isEmpty();
    }
}
