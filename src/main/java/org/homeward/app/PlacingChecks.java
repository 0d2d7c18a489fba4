package org.homeward.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.app.PlaceChild.Command;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;

/** What must hold before children are placed, beside the rules of matching. */
final class PlacingChecks {

    private PlacingChecks() {}

    /** Whether the decision is complete and the children can move on that day. */
    static List<Reason> reasonsAgainst(
            Command command,
            List<ChildId> children,
            PlacementRequest request,
            CarePosition position) {
        var against = new ArrayList<Reason>(aboutRequest(children, request, position));
        if (command.said().reasons().isBlank()) {
            against.add(Reason.of("REASONS", "Say why this home was chosen."));
        }
        if (command.startsOn().isBefore(request.timing().madeOn())) {
            against.add(
                    Reason.of(
                            "START",
                            "The request was made on %s; a placement cannot start before it."
                                    .formatted(Plain.day(request.timing().madeOn()))));
        }
        if (request.type().isStay()) {
            against.add(
                    Reason.of(
                            "STAY",
                            "A short break or respite stay leaves the child's home as it is and"
                                    + " needs a last day: plan it as a stay."));
        }
        children.stream()
                .flatMap(child -> findLater(child, command.startsOn(), position).stream())
                .forEach(against::add);
        return against;
    }

    private static List<Reason> aboutRequest(
            List<ChildId> children, PlacementRequest request, CarePosition position) {
        if (position.isMet(request)) {
            return List.of(
                    Reason.of(
                            "PLACED",
                            "%s is met: placed from it already.".formatted(request.id())));
        }
        if (position.isClosed(request)) {
            return List.of(Reason.of("CLOSED", "%s is closed.".formatted(request.id())));
        }
        List<ChildId> waiting = position.listWaiting(request);
        return children.stream()
                .filter(child -> !waiting.contains(child))
                .map(
                        child ->
                                Reason.of(
                                        "CHILD",
                                        "%s does not wait for a home in %s."
                                                .formatted(child, request.id())))
                .toList();
    }

    /** A move before what is recorded later would rewrite it. */
    private static Optional<Reason> findLater(ChildId child, LocalDate day, CarePosition position) {
        Stream<LocalDate> placements =
                position.placements(child).stream()
                        .filter(placement -> !placement.isStay())
                        .map(placement -> placement.span().start());
        Stream<LocalDate> episodes =
                position.history(child).episodes().stream()
                        .filter(episode -> !isOpenQuestion(episode))
                        .map(episode -> episode.span().start());
        return Stream.concat(placements, episodes)
                .filter(start -> !start.isBefore(day))
                .min(LocalDate::compareTo)
                .map(
                        start ->
                                Reason.of(
                                        "LATER",
                                        "%s has a placement or episode from %s; a move on %s would"
                                                        .formatted(
                                                                child,
                                                                Plain.day(start),
                                                                Plain.day(day))
                                                + " come before it."));
    }

    /** Nobody knew where the child would be from that day on; the move is the answer. */
    private static boolean isOpenQuestion(Episode episode) {
        return episode.origin().isHere() && episode.kind() == PlacementKind.UNKNOWN;
    }
}
