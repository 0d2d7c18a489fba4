package org.homeward.app.placing;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.app.placing.PlanStay.Command;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.Candidate;
import org.homeward.matching.StayLimits;
import org.homeward.matching.gate.GateState;
import org.homeward.matching.gate.GateStatus;
import org.homeward.matching.gate.Gates;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CarePosition;

/** What must hold before a short break or respite is planned. */
final class StayChecks {
    private final Command command;
    private final PlacementRequest request;
    private final CarePosition position;
    private final StayLimits limits;

    StayChecks(
            Command command, PlacementRequest request, CarePosition position, StayLimits limits) {
        this.command = command;
        this.request = request;
        this.position = position;
        this.limits = limits;
    }

    /** With what the rules of matching say of the household. */
    List<Reason> reasonsAgainst(Shortlist shortlist) {
        var against = new ArrayList<>(reasonsAgainst());
        var ruledOut = shortlist.findRuledOut(command.household());
        if (ruledOut.isPresent()) {
            against.addAll(ruledOut.get().because());
        } else if (shortlist.findProposal(command.household()).isEmpty()) {
            against.add(
                    Reason.of(
                            "HOUSEHOLD",
                            "There is no household %s.".formatted(command.household())));
        } else {
            HouseholdId first = shortlist.proposals().get(0).household().id();
            if (!first.equals(command.household()) && command.said().whyNotFirst().isBlank()) {
                against.add(
                        Reason.of(
                                "FIRST",
                                "Say why the first home of the list, %s, was not chosen."
                                        .formatted(first)));
            }
        }
        return against;
    }

    /** Approvals and records that have to be there before the child goes. */
    static List<Reason> gatesMissing(Candidate candidate) {
        return Gates.statesFor(candidate).stream()
                .filter(GateState::stopsStart)
                .flatMap(
                        gate ->
                                gate.parts().stream()
                                        .filter(part -> part.status() == GateStatus.MISSING)
                                        .map(
                                                part ->
                                                        new Reason(
                                                                gate.code(),
                                                                part.sentence(),
                                                                gate.basis())))
                .toList();
    }

    List<Reason> reasonsAgainst() {
        var against = new ArrayList<Reason>();
        boolean stays =
                request.type() == CareType.RESPITE || request.type() == CareType.SHORT_BREAK;
        that(stays, "TYPE", "%s asks for a home, not for a stay.".formatted(request.id()), against);
        that(
                !position.isMet(request) && !position.isClosed(request),
                "REQUEST",
                "%s is met or closed already.".formatted(request.id()),
                against);
        that(!command.said().reasons().isBlank(), "REASONS", "Say why this home.", against);
        that(
                !command.span().isEmpty() && !command.span().isOpen(),
                "SPAN",
                "A stay has a day on which the child goes back.",
                against);
        that(
                !command.span().start().isBefore(request.timing().madeOn()),
                "START",
                "The request was made on %s; a stay cannot start before it."
                        .formatted(Plain.day(request.timing().madeOn())),
                against);
        for (ChildId child : position.listWaiting(request)) {
            about(child, against);
        }
        return against;
    }

    private void about(ChildId child, List<Reason> against) {
        Optional<Placement> other =
                position.placements(child).stream()
                        .filter(p -> p.isStay() && p.span().overlaps(command.span()))
                        .findFirst();
        other.ifPresent(
                stay ->
                        that(
                                false,
                                "OVERLAP",
                                "%s is on another stay from %s."
                                        .formatted(child, Plain.day(stay.span().start())),
                                against));
        List<Placement> homes =
                position.placements(child).stream().filter(p -> !p.isStay()).toList();
        boolean lives =
                homes.stream()
                        .anyMatch(
                                home ->
                                        home.isOn(command.span().start())
                                                && !home.span()
                                                        .until()
                                                        .isBefore(command.span().until()));
        that(
                lives || request.type() == CareType.SHORT_BREAK,
                "HOME",
                "%s has no home that goes on for the whole stay.".formatted(child),
                against);
        that(
                homes.stream()
                        .filter(home -> home.span().overlaps(command.span()))
                        .flatMap(home -> home.where().findHousehold().stream())
                        .noneMatch(command.household()::equals),
                "THERE",
                "%s lives there.".formatted(child),
                against);
        if (request.type() == CareType.SHORT_BREAK && !command.span().isOpen()) {
            counter(child, against);
        }
    }

    private void counter(ChildId child, List<Reason> against) {
        long days = ChronoUnit.DAYS.between(command.span().start(), command.span().until());
        int longest = limits.daysAStay().value();
        if (days > longest) {
            against.add(
                    new Reason(
                            "S12",
                            "%d days: a short break lasts %d at most; ask for a placement."
                                    .formatted(days, longest),
                            limits.daysAStay().source()));
        }
        int inYear = ShortBreakDays.with(command.span(), child, position, limits).days();
        int most = limits.daysInYear().value();
        if (inYear > most) {
            against.add(
                    new Reason(
                            "S12",
                            "%s would be on short breaks for %d days in twelve months; %d are the most."
                                    .formatted(child, inYear, most),
                            limits.daysInYear().source()));
        }
    }

    private static void that(boolean holds, String code, String otherwise, List<Reason> against) {
        if (!holds) {
            against.add(Reason.of(code, otherwise));
        }
    }
}
