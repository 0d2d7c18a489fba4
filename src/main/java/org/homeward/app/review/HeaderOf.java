package org.homeward.app.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.homeward.app.view.ChildName;
import org.homeward.app.view.Residence;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.Household;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.SchoolYear;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.review.CareReview;
import org.homeward.domain.review.CaseNote;
import org.homeward.position.CarePosition;

/** Puts together the facts at the head of a review. */
final class HeaderOf {
    private final Child child;
    private final CarePosition position;
    private final Gazetteer gazetteer;

    private HeaderOf(Child child, CarePosition position, Gazetteer gazetteer) {
        this.child = child;
        this.position = position;
        this.gazetteer = gazetteer;
    }

    static ReviewHeader child(ChildId id, CarePosition position, Gazetteer gazetteer) {
        return new HeaderOf(position.child(id), position, gazetteer).header();
    }

    private ReviewHeader header() {
        LocalDate day = position.asAt();
        Optional<CaseNote> note = position.stepDown().findNote(child.id());
        return new ReviewHeader(
                ChildName.of(position, child.id()),
                child.identity().bornOn().map(born -> SchoolYear.on(day, born)),
                position.history(child.id()).findOn(day).map(Episode::legal),
                lives(),
                siblings(),
                child.careView().planAtEntry(),
                new ReviewHeader.Dates(
                        note.flatMap(CaseNote::nextHearing).filter(on -> !on.isBefore(day)),
                        position.stepDown().findNextCareReview(child.id()).map(CareReview::on),
                        position.stepDown().findLastCareReview(child.id()).map(CareReview::on)),
                new ReviewHeader.Workers(
                        child.profile().reviewingOfficer(),
                        child.profile().socialWorker(),
                        note.map(CaseNote::socialWorkers).orElse(OptionalInt.empty())));
    }

    private ReviewHeader.Lives lives() {
        Optional<Placement> placement = position.findPlacementOn(child.id(), position.asAt());
        Optional<Postcode> here = placement.flatMap(this::postcode);
        Optional<LocalDate> since =
                position.history(child.id()).findResidentialSince(position.asAt());
        return new ReviewHeader.Lives(
                placement.map(p -> Residence.name(position, p.where())).orElse(""),
                since,
                since.map(from -> ChronoUnit.WEEKS.between(from, position.asAt())).orElse(0L),
                miles(here, child.profile().homePostcode()),
                miles(here, child.profile().schoolPostcode()));
    }

    private List<ReviewHeader.SiblingPlace> siblings() {
        Optional<Placement> mine = position.findPlacementOn(child.id(), position.asAt());
        return position.siblings(child).stream().map(other -> sibling(other, mine)).toList();
    }

    private ReviewHeader.SiblingPlace sibling(Child other, Optional<Placement> mine) {
        Optional<Placement> theirs = position.findPlacementOn(other.id(), position.asAt());
        boolean together =
                mine.isPresent() && mine.map(Placement::where).equals(theirs.map(Placement::where));
        return new ReviewHeader.SiblingPlace(
                ChildName.of(position, other.id()),
                theirs.map(p -> Residence.name(position, p.where())).orElse(""),
                together
                        ? OptionalDouble.of(0)
                        : miles(mine.flatMap(this::postcode), theirs.flatMap(this::postcode)));
    }

    private Optional<Postcode> postcode(Placement placement) {
        var supply = position.supply();
        return placement
                .where()
                .findHome()
                .flatMap(supply::findHome)
                .flatMap(Home::postcode)
                .or(
                        () ->
                                placement
                                        .where()
                                        .findHousehold()
                                        .flatMap(supply::findHousehold)
                                        .flatMap(Household::postcode));
    }

    private OptionalDouble miles(Optional<Postcode> from, Optional<Postcode> to) {
        return from.isPresent() && to.isPresent()
                ? gazetteer.findMiles(from.get(), to.get())
                : OptionalDouble.empty();
    }
}
