package org.homeward.app.view;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.RequestGap;
import org.homeward.app.RequestGaps;
import org.homeward.app.StepDownPoliciesInForce;
import org.homeward.app.Store;
import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Visit;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.Areas;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.Threshold;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;

/**
 * What is due or overdue by law: emergencies outside the terms, temporary approvals, plans and
 * notices that were to follow, visits. Derived as at a day from what is recorded; nothing is
 * ticked.
 */
public final class ListDuties {
    private static final Notice NOTICE =
            new Notice(
                    new Threshold(7, "Care Planning Regulations 2010 reg 28"),
                    new Threshold(6, "Care Planning Regulations 2010 reg 28"),
                    14,
                    4);

    /**
     * When visits are due, and how far ahead duties are shown.
     *
     * @param firstVisitDays after the start of a placement
     * @param nextVisitWeeks at most between visits in the first year
     */
    record Notice(
            Threshold firstVisitDays,
            Threshold nextVisitWeeks,
            int aheadDays,
            int temporaryAheadWeeks) {}

    private final Store store;
    private final Matcher matcher;

    public ListDuties(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    /** The most pressing first. */
    public List<Duty> on(LocalDate day) {
        MatchPolicy policy = PoliciesInForce.apply(matcher, store.listPolicies()).policy();
        CarePosition position = store.position(day);
        var stepDown = StepDownPoliciesInForce.of(store.listStepDownPolicies());
        return Stream.concat(
                        new Found(position, policy, matcher.gazetteer().areas()).all(),
                        new StepDownDuties(position, stepDown).list().stream())
                .sorted(
                        comparing(Duty::dueOn)
                                .thenComparing(Duty::kind)
                                .thenComparing(Duty::subject))
                .toList();
    }

    /** The duties of one position. */
    private static final class Found {
        private final CarePosition position;
        private final MatchPolicy policy;
        private final Areas areas;
        private final LocalDate day;
        private final List<Duty> duties = new ArrayList<>();

        Found(CarePosition position, MatchPolicy policy, Areas areas) {
            this.areas = areas;
            this.position = position;
            this.policy = policy;
            this.day = position.asAt();
        }

        Stream<Duty> all() {
            position.listOpenRequests().forEach(this::request);
            position.book().facts().care().placements().stream()
                    .filter(placement -> placement.isOn(day))
                    .filter(placement -> placement.request().isPresent())
                    .forEach(this::placement);
            position.supply().listHouseholds().forEach(this::household);
            return duties.stream();
        }

        private void request(PlacementRequest request) {
            boolean lacks = RequestGaps.of(request, position).stream().anyMatch(RequestGap::needed);
            if (request.isEmergency() && lacks) {
                add(
                        Duty.Kind.REQUEST,
                        RequestRow.of(position, request).names(),
                        "It was opened in an emergency and lacks what a search needs",
                        RequestGaps.dueOn(
                                request, position, policy.clocks().requestWorkingDays().value()),
                        policy.clocks().requestWorkingDays().source(),
                        Duty.Opens.request(request.id()));
            }
        }

        private void placement(Placement placement) {
            outsideTerms(placement);
            new FollowUps(placement, position, policy, areas).missing().forEach(duties::add);
            if (!placement.isStay()) {
                visit(placement);
            }
        }

        private void outsideTerms(Placement placement) {
            Optional<OutsideTerms> outside = position.casework().findOutsideTerms(placement.id());
            outside.filter(terms -> StillOutside.areBroken(placement, terms, position))
                    .ifPresent(
                            terms ->
                                    add(
                                            Duty.Kind.OUTSIDE_TERMS,
                                            name(placement),
                                            "Placed outside the terms of approval (%s)"
                                                    .formatted(
                                                            String.join(
                                                                    ", ",
                                                                    terms.rules().stream()
                                                                            .sorted()
                                                                            .toList())),
                                            terms.lastDay(),
                                            policy.clocks().emergencyWorkingDays().source(),
                                            Duty.Opens.child(placement.child())));
        }

        /** The first week, then at most six weeks apart. */
        private void visit(Placement placement) {
            LocalDate since = placement.span().start();
            Optional<LocalDate> last =
                    position.casework().visits(placement.child()).stream()
                            .map(Visit::recorded)
                            .map(recorded -> recorded.on())
                            .filter(on -> !on.isBefore(since) && !on.isAfter(day))
                            .reduce((a, b) -> b);
            LocalDate due =
                    last.map(on -> on.plusWeeks(NOTICE.nextVisitWeeks().value()))
                            .orElse(since.plusDays(NOTICE.firstVisitDays().value()));
            if (!due.isAfter(day.plusDays(NOTICE.aheadDays()))) {
                add(
                        Duty.Kind.VISIT,
                        name(placement),
                        last.map(on -> "Last visited " + Plain.day(on))
                                .orElse("Not visited there yet"),
                        due,
                        NOTICE.firstVisitDays().source(),
                        Duty.Opens.child(placement.child()));
            }
        }

        private void household(Household household) {
            if (household.approval().status() != ApprovalStatus.TEMPORARY_REG_24) {
                return;
            }
            household
                    .approval()
                    .approvedOn()
                    .map(from -> from.plusWeeks(policy.limits().temporaryWeeks().value()))
                    .filter(end -> !end.isAfter(day.plusWeeks(NOTICE.temporaryAheadWeeks())))
                    .ifPresent(
                            end ->
                                    add(
                                            Duty.Kind.CONNECTED_PERSON,
                                            household.name(),
                                            "The temporary approval ends unless it is extended",
                                            end,
                                            policy.limits().temporaryWeeks().source(),
                                            Duty.Opens.household(household.id())));
        }

        private String name(Placement placement) {
            return ChildName.of(position, placement.child()).name();
        }

        private void add(
                Duty.Kind kind,
                String subject,
                String sentence,
                LocalDate due,
                String basis,
                Duty.Opens opens) {
            int left = Math.toIntExact(ChronoUnit.DAYS.between(day, due));
            duties.add(new Duty(kind, subject, sentence, due, left, basis, opens));
        }
    }
}
