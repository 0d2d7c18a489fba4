package org.homeward.app.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.position.CarePosition;

/**
 * A search for a home in a list.
 *
 * @param waitingDays days since it was made, up to the day of the position or until it was met
 * @param daysLeft days until a home is needed, negative when the day has passed; empty once met
 */
public record RequestRow(
        PlacementRequest request,
        List<ChildName> children,
        int waitingDays,
        Optional<Integer> daysLeft,
        boolean met) {
    public RequestRow {
        children = List.copyOf(children);
    }

    /** "Ruby, Max and Ada". */
    public String names() {
        var names = children.stream().map(ChildName::name).collect(Collectors.toList());
        if (names.size() == 1) {
            return names.get(0);
        }
        var last = names.remove(names.size() - 1);
        return String.join(", ", names) + " and " + last;
    }

    static RequestRow of(CarePosition position, PlacementRequest request) {
        var day = position.asAt();
        boolean met = position.isMet(request);
        var until = met ? metOn(position, request).filter(day::isAfter).orElse(day) : day;
        return new RequestRow(
                request,
                request.children().stream().map(id -> ChildName.of(position, id)).toList(),
                days(request.timing().madeOn(), until),
                met ? Optional.empty() : Optional.of(days(day, request.timing().neededBy())),
                met);
    }

    private static Optional<LocalDate> metOn(CarePosition position, PlacementRequest request) {
        return request.children().stream()
                .flatMap(id -> position.placements(id).stream())
                .filter(placement -> placement.request().filter(request.id()::equals).isPresent())
                .map(placement -> placement.span().start())
                .max(LocalDate::compareTo);
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }
}
