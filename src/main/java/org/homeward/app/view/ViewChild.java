package org.homeward.app.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CarePosition;

/** Everything that is known of one child as at a day. */
public final class ViewChild {
    private final Store store;

    public ViewChild(Store store) {
        this.store = store;
    }

    /** Throws {@link java.util.NoSuchElementException} for a code nobody has. */
    public ChildPage on(ChildId id, LocalDate day) {
        var position = store.position(day);
        var child = position.child(id);
        return new ChildPage(
                child,
                day,
                Stay.find(position, id),
                siblings(position, child),
                life(position, id),
                new ChildPage.Measures(position.needs(id), position.sdqScores(id)),
                searches(position, id),
                new ChildPage.Reviewing(
                        position.signs(id), position.reviews(id), position.stepDown().voices(id)));
    }

    private static List<ChildPage.Sibling> siblings(CarePosition position, Child child) {
        var home = whereOf(position, child.id());
        return position.siblings(child).stream()
                .map(
                        other ->
                                new ChildPage.Sibling(
                                        ChildName.of(other, position.asAt()),
                                        Stay.find(position, other.id()),
                                        home.isPresent()
                                                && home.equals(whereOf(position, other.id()))))
                .toList();
    }

    private static Optional<Where> whereOf(CarePosition position, ChildId id) {
        return position.findPlacementOn(id, position.asAt()).map(Placement::where);
    }

    private static ChildPage.Life life(CarePosition position, ChildId id) {
        var day = position.asAt();
        return new ChildPage.Life(
                position.history(id).episodes().stream()
                        .filter(episode -> !episode.span().start().isAfter(day))
                        .toList(),
                position.placements(id).stream()
                        .filter(placement -> !placement.span().start().isAfter(day))
                        .map(p -> new ChildPage.PlacedAt(Residence.name(position, p.where()), p))
                        .toList(),
                position.missingPeriods(id));
    }

    private List<ChildPage.Search> searches(CarePosition position, ChildId id) {
        return position.listRequests().stream()
                .filter(request -> request.children().contains(id))
                .map(
                        request ->
                                new ChildPage.Search(
                                        request,
                                        position.isMet(request),
                                        store.listRecords(request.id())))
                .toList();
    }
}
