package org.homeward.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.app.PlaceChild.Command;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.gate.GateState;
import org.homeward.matching.gate.GateStatus;
import org.homeward.matching.gate.Gates;
import org.homeward.matching.gate.PartState;

/** How the gates stand for the home that was chosen, and whether the placement may start. */
final class OpenGates {
    private final Command command;
    private final boolean mayFollow;
    private final List<GateState> states;

    OpenGates(Command command, Candidate candidate) {
        this.command = command;
        this.states = Gates.statesFor(candidate);
        boolean urgent = candidate.search().request().isEmergency();
        this.mayFollow =
                command.emergency()
                        .filter(now -> !now.reason().isBlank())
                        .filter(now -> urgent || now.immediateRisk())
                        .isPresent();
    }

    /** Every part that is missing; none of them stops a placement that cannot wait. */
    List<Reason> reasonsAgainst() {
        return mayFollow
                ? List.of()
                : states.stream().filter(GateState::stopsStart).flatMap(this::missing).toList();
    }

    List<Evidence.GateLine> lines() {
        return states.stream().map(this::line).toList();
    }

    private Stream<Reason> missing(GateState gate) {
        return gate.parts().stream()
                .filter(part -> part.status() == GateStatus.MISSING)
                .map(part -> new Reason(gate.code(), part.sentence(), gate.basis()));
    }

    private Evidence.GateLine line(GateState gate) {
        String status =
                gate.stopsStart()
                        ? "went ahead without it: "
                                + command.emergency().map(Emergency::reason).orElse("")
                        : gate.sentence();
        return new Evidence.GateLine(
                gate.code(),
                gate.label(),
                gate.basis(),
                status,
                gate.parts().stream().map(OpenGates::words).toList());
    }

    private static String words(PartState part) {
        String child = part.about().child().map(id -> id + ": ").orElse("");
        Optional<String> note =
                part.done()
                        .map(record -> record.note())
                        .filter(text -> !text.isBlank())
                        .map(text -> " - " + text);
        String by = part.by().map(day -> " (by " + Plain.day(day) + ")").orElse("");
        return child
                + Plain.words(part.part())
                + ", "
                + part.status().label()
                + ": "
                + part.sentence()
                + note.orElse(by);
    }
}
