package org.homeward.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.PlaceChild.Command;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Setting;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;

/** The facts of a move into a fostering household: placements and episodes before and after. */
final class Moving {

    private final PlacementRequest request;
    private final LocalDate day;
    private final Household household;
    private final CarePosition position;

    Moving(PlacementRequest request, Command command, CarePosition position) {
        this.request = request;
        this.day = command.startsOn();
        this.household = position.supply().household(command.household());
        this.position = position;
    }

    Placement placement(PlacementId id, ChildId child) {
        return new Placement(
                id,
                child,
                Where.with(household.id()),
                DateSpan.from(day),
                Optional.of(request.type()),
                household.offer().weeklyFee(),
                Optional.of(request.id()));
    }

    /** Placements that held until this move, ended by it. */
    List<Placement> endedPlacements(ChildId child) {
        return position.placements(child).stream()
                .filter(placement -> placement.isOn(day))
                .map(placement -> placement.endedOn(day))
                .toList();
    }

    /**
     * Holds of this search in the household end with the move, for its places are filled now; those
     * elsewhere end with the move of the last child.
     */
    List<Hold> endedHolds() {
        boolean last =
                position.findRequest(request.id()).stream()
                        .flatMap(whole -> position.listWaiting(whole).stream())
                        .allMatch(request.children()::contains);
        return position.casework().holds(request.id()).stream()
                .filter(hold -> last || hold.household().equals(household.id()))
                .filter(hold -> hold.span().until().isAfter(day))
                .map(hold -> hold.endedOn(day))
                .toList();
    }

    /** The child's episodes with the move; legal status and need carry over. */
    List<Episode> episodes(ChildId child) {
        return position.history(child).movedTo(episode(child)).episodes();
    }

    private Episode episode(ChildId child) {
        Optional<Episode> before = position.history(child).findOn(day);
        return new Episode(
                child,
                DateSpan.from(day),
                started(child, before),
                before.map(Episode::legal).orElse(new LegalStatus("")),
                before.map(Episode::need).orElse(""),
                setting(child, before),
                Ending.NONE,
                Origin.HERE);
    }

    /** RNE: S begins to be looked after, T stays with the same carer, P comes to another. */
    private String started(ChildId child, Optional<Episode> before) {
        if (before.isEmpty()) {
            return "S";
        }
        boolean sameCarer =
                position.findPlacementOn(child, day)
                        .flatMap(placement -> placement.where().findHousehold())
                        .filter(household.id()::equals)
                        .isPresent();
        return sameCarer ? "T" : "P";
    }

    private Setting setting(ChildId child, Optional<Episode> before) {
        Optional<Postcode> home =
                position.findChild(child)
                        .flatMap(known -> known.profile().homePostcode())
                        .or(() -> before.flatMap(episode -> episode.setting().homePostcode()));
        return new Setting(
                FosterCode.of(household, request.type()),
                FosterCode.kindOf(household),
                household.provider().code(),
                "",
                home,
                household.postcode());
    }
}
