package org.homeward.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.MakeRequest.Command;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.Search;
import org.homeward.position.CarePosition;

/** What a search for a home needs before it is opened. */
final class RequestChecks {

    private static final int GROWN_UP = 18;

    private RequestChecks() {}

    static List<Reason> reasonsAgainst(Command command, CarePosition position) {
        var against = new ArrayList<Reason>();
        if (command.children().isEmpty()) {
            against.add(Reason.of("CHILD", "Name the child or the children who need a home."));
        }
        if (Set.copyOf(command.children()).size() < command.children().size()) {
            against.add(Reason.of("CHILD", "A child is named twice."));
        }
        for (ChildId child : command.children()) {
            against.addAll(aboutChild(child, command, position));
        }
        against.addAll(aboutGroup(command, position));
        if (command.timing().neededBy().isBefore(command.timing().madeOn())) {
            against.add(
                    Reason.of(
                            "NEEDED",
                            "The home is needed by %s, before the request is made."
                                    .formatted(Plain.day(command.timing().neededBy()))));
        }
        if (isFormed(command)) {
            against.addAll(missing(command, position));
        }
        return against;
    }

    private static boolean isFormed(Command command) {
        return !command.children().isEmpty()
                && Set.copyOf(command.children()).size() == command.children().size();
    }

    private static List<Reason> aboutChild(ChildId id, Command command, CarePosition position) {
        Optional<Child> child = position.findChild(id);
        if (child.isEmpty()) {
            return List.of(Reason.of("CHILD", "There is no child %s.".formatted(id)));
        }
        var against = new ArrayList<Reason>();
        position.listOpenRequests().stream()
                .filter(open -> open.children().contains(id))
                .map(open -> "%s is already searched for in %s.".formatted(id, open.id()))
                .forEach(sentence -> against.add(Reason.of("OPEN", sentence)));
        if (child.get().findAgeOn(command.timing().neededBy()).orElse(0) >= GROWN_UP) {
            against.add(
                    Reason.of("AGE", "%s is 18 by then; foster care ends at 18.".formatted(id)));
        }
        return against;
    }

    private static List<Reason> aboutGroup(Command command, CarePosition position) {
        List<Child> known =
                command.children().stream().flatMap(id -> position.findChild(id).stream()).toList();
        boolean family =
                known.size() < 2
                        || command.type() == CareType.PARENT_AND_CHILD
                        || known.stream()
                                .allMatch(child -> Search.areSiblings(known.get(0), child));
        return family
                ? List.of()
                : List.of(
                        Reason.of(
                                "GROUP",
                                "These children are not recorded as brothers and sisters: make a"
                                        + " request for each."));
    }

    /** An emergency may go ahead and is completed later; nothing may be said of a day to come. */
    private static List<Reason> missing(Command command, CarePosition position) {
        var against = new ArrayList<Reason>();
        PlacementRequest asked = command.request(RequestId.of("new"));
        if (!asked.isEmergency()) {
            RequestGaps.of(asked, position).stream()
                    .filter(RequestGap::needed)
                    .map(RequestGap::reason)
                    .forEach(against::add);
        }
        command.wishes()
                .soughtOn()
                .filter(day -> day.isAfter(command.timing().madeOn()))
                .map(day -> Reason.of("WISHES", "The child was asked on a day to come."))
                .ifPresent(against::add);
        return against;
    }
}
