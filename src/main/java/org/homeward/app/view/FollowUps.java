package org.homeward.app.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.AreaStatus;
import org.homeward.domain.common.Areas;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.Threshold;
import org.homeward.position.CarePosition;

/** What may follow the start of a placement by some working days and has not been recorded yet. */
final class FollowUps {
    private final Placement placement;
    private final CarePosition position;
    private final MatchPolicy policy;
    private final Areas areas;

    FollowUps(Placement placement, CarePosition position, MatchPolicy policy, Areas areas) {
        this.areas = areas;
        this.placement = placement;
        this.position = position;
        this.policy = policy;
    }

    List<Duty> missing() {
        var clocks = policy.clocks();
        return Stream.of(
                        duty(
                                Duty.Kind.PLACEMENT_PLAN,
                                GatePart.PLACEMENT_PLAN,
                                clocks.planWorkingDays()),
                        duty(
                                Duty.Kind.INFORMATION,
                                GatePart.INFORMATION_GIVEN,
                                clocks.informationWorkingDays()),
                        outsideArea()
                                ? duty(
                                        Duty.Kind.LATE_NOTICE,
                                        GatePart.AREA_AUTHORITY_TOLD,
                                        clocks.noticeWorkingDays())
                                : Optional.<Duty>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    /** Known to lie outside the authority's area. */
    private boolean outsideArea() {
        return placement
                .where()
                .findHousehold()
                .flatMap(position.supply()::findHousehold)
                .map(household -> areas.statusOf(household.postcode()))
                .filter(s -> s == AreaStatus.ADJOINING || s == AreaStatus.AT_A_DISTANCE)
                .isPresent();
    }

    private Optional<Duty> duty(Duty.Kind kind, GatePart part, Threshold workingDays) {
        Optional<RequestId> request = placement.request();
        if (request.isEmpty() || isDone(request.get(), part)) {
            return Optional.empty();
        }
        LocalDate due = position.workingDays().after(placement.span().start(), workingDays.value());
        int left = Math.toIntExact(ChronoUnit.DAYS.between(position.asAt(), due));
        return Optional.of(
                new Duty(
                        kind,
                        ChildName.of(position, placement.child()).name(),
                        "Not recorded yet for the placement that began",
                        due,
                        left,
                        workingDays.source(),
                        Duty.Opens.request(request.get())));
    }

    private boolean isDone(RequestId request, GatePart part) {
        return position.casework().gates(request, part).stream()
                .map(GateRecord::about)
                .anyMatch(
                        about ->
                                placement.where().findHousehold().filter(about::covers).isPresent()
                                        && about.child()
                                                .map(placement.child()::equals)
                                                .orElse(true));
    }
}
