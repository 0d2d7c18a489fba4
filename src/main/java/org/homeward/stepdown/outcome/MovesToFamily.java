package org.homeward.stepdown.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;

/** Finds the moves from residential care to a family up to a day, and how they went on. */
public final class MovesToFamily {
    private MovesToFamily() {}

    /** Which moves are looked at. */
    public enum Which {
        /** A step-down review agreed and its search led to the family. */
        AGREED_IN_REVIEW("Agreed in a step-down review"),
        /** Every foster placement that follows residential care in the records. */
        ALL_RECORDED("All recorded moves from residential care to a family");

        private final String label;

        Which(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** In order of the day of the move, and then by child. */
    public static List<FamilyMove> list(CarePosition position, Which which) {
        List<FamilyMove> moves = new ArrayList<>();
        if (which == Which.AGREED_IN_REVIEW) {
            position.listRequests().stream()
                    .filter(request -> request.origin().review().isPresent())
                    .forEach(request -> addAgreed(position, request, moves));
        } else {
            position.listHistories().forEach(history -> addRecorded(position, history, moves));
        }
        return moves.stream()
                .sorted(Comparator.comparing(FamilyMove::movedOn).thenComparing(FamilyMove::child))
                .toList();
    }

    private static void addAgreed(
            CarePosition position, PlacementRequest request, List<FamilyMove> moves) {
        request.children().stream()
                .flatMap(child -> position.placements(child).stream())
                .filter(p -> p.request().filter(request.id()::equals).isPresent())
                .filter(p -> !p.span().isEmpty() && !p.isStay())
                .filter(p -> !p.span().start().isAfter(position.asAt()))
                .map(
                        p ->
                                new FamilyMove(
                                        p.child(),
                                        p.span().start(),
                                        Optional.of(p.id()),
                                        p.request(),
                                        FamilyEnds.find(position, p),
                                        position.asAt()))
                .forEach(moves::add);
    }

    private static void addRecorded(
            CarePosition position, CareHistory history, List<FamilyMove> moves) {
        List<Episode> episodes = history.episodes();
        for (int i = 1; i < episodes.size(); i++) {
            Episode first = episodes.get(i);
            boolean isMove =
                    history.isJoined(i)
                            && first.group() == PlacementGroup.FOSTER
                            && episodes.get(i - 1).group() == PlacementGroup.RESIDENTIAL
                            && !first.legal().isShortBreak()
                            && !first.span().start().isAfter(position.asAt());
            if (isMove) {
                moves.add(recorded(position, history, i));
            }
        }
    }

    /** A placement that is recorded tells more of the end than the return does. */
    private static FamilyMove recorded(CarePosition position, CareHistory history, int first) {
        Episode begun = history.episodes().get(first);
        Optional<Placement> placement = findPlacement(position, begun);
        return new FamilyMove(
                begun.child(),
                begun.span().start(),
                placement.map(Placement::id),
                placement.flatMap(Placement::request),
                placement.isPresent()
                        ? FamilyEnds.find(position, placement.get())
                        : findEnd(position, history, first),
                position.asAt());
    }

    private static Optional<FamilyEnd> findEnd(
            CarePosition position, CareHistory history, int first) {
        Episode last = history.episodes().get(lastWithFamily(history, first));
        return last.span()
                .findEnd()
                .filter(day -> !day.isAfter(position.asAt()))
                .map(day -> FamilyEnds.find(position, history.child(), day));
    }

    /** The placement that began with the episode, where one is recorded. */
    private static Optional<Placement> findPlacement(CarePosition position, Episode begun) {
        return position.placements(begun.child()).stream()
                .filter(p -> p.span().start().equals(begun.span().start()))
                .filter(p -> !p.span().isEmpty() && !p.isStay())
                .filter(p -> p.where().findHousehold().isPresent())
                .findFirst();
    }

    /** The last episode before the child changed the carer or left foster care. */
    private static int lastWithFamily(CareHistory history, int first) {
        List<Episode> episodes = history.episodes();
        int last = first;
        while (last + 1 < episodes.size()
                && history.isJoined(last + 1)
                && isSameFamily(episodes.get(last), episodes.get(last + 1))) {
            last++;
        }
        return last;
    }

    /** A change of legal status, and a temporary stay that was bridged, is no change of family. */
    private static boolean isSameFamily(Episode before, Episode next) {
        boolean changes =
                next.changesCarer()
                        && !next.setting().isTemporary()
                        && !before.setting().isTemporary();
        return next.group() == PlacementGroup.FOSTER && !changes;
    }
}
