package org.homeward.position;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.carer.Household;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.child.PersonLink;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PersonId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.WorkingDays;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.search.PlacementRequest;

/**
 * Everything known as at one day. Where a child lives, who lives in a household, how long, how many
 * moves: asked here and nowhere else. Assessments, signs, reviews and requests dated after the day
 * are not seen; placements and episodes are asked for a day.
 */
public final class CarePosition {
    private final CareBook book;
    private final LocalDate asAt;

    public CarePosition(CareBook book, LocalDate asAt) {
        this.book = book;
        this.asAt = asAt;
    }

    public LocalDate asAt() {
        return asAt;
    }

    public CareBook book() {
        return book;
    }

    /** The same records looked at on another day. */
    public CarePosition at(LocalDate day) {
        return new CarePosition(book, day);
    }

    /**
     * What would be if a household were as given: other terms, another bedroom. Nothing is recorded
     * by it; {@link CareBook#facts()} stay what they are.
     */
    public CarePosition supposing(Household household) {
        return new CarePosition(book.supposing(household), asAt);
    }

    /** What would be if a household had an exemption. */
    public CarePosition supposing(Exemption exemption) {
        return new CarePosition(book.supposing(exemption), asAt);
    }

    /** What would be if no place were held in a household. */
    public CarePosition supposingNoHoldsIn(HouseholdId household) {
        return new CarePosition(book.supposingNoHoldsIn(household), asAt);
    }

    /** Households, homes and who lives there. */
    public Supply supply() {
        return new Supply(book);
    }

    /** What people did about requests and placements. */
    public Casework casework() {
        return new Casework(book.work);
    }

    /** What people recorded about the way of children from homes to families. */
    public StepDownWork stepDown() {
        return new StepDownWork(book.stepDown, asAt);
    }

    /** The calendar that clocks in working days are counted with. */
    public WorkingDays workingDays() {
        return book.work.calendar;
    }

    public Collection<Child> listChildren() {
        return book.children.values();
    }

    /** Throws {@link NoSuchElementException} for a code nobody has. */
    public Child child(ChildId id) {
        return findChild(id)
                .orElseThrow(() -> new NoSuchElementException("There is no child " + id + "."));
    }

    public Optional<Child> findChild(ChildId id) {
        return Optional.ofNullable(book.children.get(id));
    }

    /** The child's episodes; an empty history for a child who was never looked after. */
    public CareHistory history(ChildId id) {
        CareHistory history = book.histories.get(id);
        return history == null ? new CareHistory(id, List.of()) : history;
    }

    public Collection<CareHistory> listHistories() {
        return book.histories.values();
    }

    /** Episodes that cover a day, one for each child looked after then, short breaks included. */
    public List<Episode> listLookedAfterOn(LocalDate day) {
        return book.histories.values().stream().flatMap(h -> h.findOn(day).stream()).toList();
    }

    /** Placements of a child in order of their start. */
    public List<Placement> placements(ChildId id) {
        return book.placements.of(id);
    }

    /**
     * Where a child lives on a day, also while the child is away on a short break or respite; the
     * stay itself where there is nothing else.
     */
    public Optional<Placement> findPlacementOn(ChildId id, LocalDate day) {
        return placements(id).stream()
                .filter(p -> p.isOn(day))
                .reduce((first, second) -> second.isStay() && !first.isStay() ? first : second);
    }

    /** The short break or respite that a child is on; empty when the child is at home. */
    public Optional<Placement> findStayOn(ChildId id, LocalDate day) {
        return placements(id).stream()
                .filter(p -> p.isStay() && p.isOn(day))
                .reduce((first, second) -> second);
    }

    /** Needs assessments up to the day, oldest first. */
    public List<NeedsAssessment> needs(ChildId id) {
        return book.needs.of(id).stream().filter(n -> !n.assessedOn().isAfter(asAt)).toList();
    }

    public Optional<NeedsAssessment> findLatestNeeds(ChildId id) {
        List<NeedsAssessment> all = book.needs.of(id);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (!all.get(i).assessedOn().isAfter(asAt)) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /** Scores of collection years ended by the day, oldest first. */
    public List<SdqScore> sdqScores(ChildId id) {
        return book.sdqScores.of(id).stream()
                .filter(s -> !s.yearEnd().isAfter(asAt))
                .sorted(Comparator.comparing(SdqScore::yearEnd))
                .toList();
    }

    /** Missing periods begun by the day. */
    public List<MissingPeriod> missingPeriods(ChildId id) {
        return book.missing.of(id).stream().filter(m -> !m.span().start().isAfter(asAt)).toList();
    }

    public List<ChildPlace> places(ChildId id) {
        return book.places.of(id);
    }

    /** Links that name a person. */
    public List<PersonLink> links(PersonId person) {
        return book.links.of(person);
    }

    /** Brothers and sisters recorded in the same group, without the child. */
    public List<Child> siblings(Child child) {
        return child.siblingGroup().map(book.siblings::of).orElse(List.of()).stream()
                .filter(other -> !other.id().equals(child.id()))
                .toList();
    }

    /** Step-down signs up to the day. */
    public List<StepDownSign> signs(ChildId id) {
        return book.signs.of(id).stream().filter(s -> !s.on().isAfter(asAt)).toList();
    }

    /** Step-down reviews held up to the day, oldest first. */
    public List<StepDownReview> reviews(ChildId id) {
        return book.reviews.of(id).stream()
                .filter(r -> !r.heldOn().isAfter(asAt))
                .sorted(Comparator.comparing(StepDownReview::heldOn))
                .toList();
    }

    /** Throws {@link NoSuchElementException} when there is no such request. */
    public PlacementRequest request(RequestId id) {
        return findRequest(id)
                .orElseThrow(() -> new NoSuchElementException("There is no request " + id + "."));
    }

    public Optional<PlacementRequest> findRequest(RequestId id) {
        return Optional.ofNullable(book.requests.get(id));
    }

    /** Requests made by the day, oldest first. */
    public List<PlacementRequest> listRequests() {
        return book.requests.values().stream()
                .filter(r -> !r.timing().madeOn().isAfter(asAt))
                .sorted(
                        Comparator.comparing((PlacementRequest r) -> r.timing().madeOn())
                                .thenComparing(PlacementRequest::id))
                .toList();
    }

    public List<PlacementRequest> listOpenRequests() {
        return listRequests().stream().filter(r -> !isMet(r) && !isClosed(r)).toList();
    }

    /** The search ended by the day of the position, without a placement from it. */
    public boolean isClosed(PlacementRequest request) {
        return casework()
                .findClosing(request.id())
                .filter(closing -> !closing.recorded().on().isAfter(asAt))
                .isPresent();
    }

    /** Every child of the request has a placement that came from it. */
    public boolean isMet(PlacementRequest request) {
        return listWaiting(request).isEmpty();
    }

    /** Children of the request whom nobody has placed from it yet, in its order. */
    public List<ChildId> listWaiting(PlacementRequest request) {
        return request.children().stream().filter(id -> !isPlaced(id, request)).toList();
    }

    private boolean isPlaced(ChildId id, PlacementRequest request) {
        return placements(id).stream()
                .filter(placement -> !placement.span().isEmpty())
                .anyMatch(p -> p.request().filter(request.id()::equals).isPresent());
    }
}
