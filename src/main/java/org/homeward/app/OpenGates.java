package org.homeward.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.app.PlaceChild.Command;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.GateRecord;
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
        return new Evidence.GateLine(gate.code(), gate.label(), gate.basis(), status, words(gate));
    }

    /** Parts that stand alike are said in one sentence. */
    private static List<String> words(GateState gate) {
        var alike = new LinkedHashMap<String, List<String>>();
        for (PartState part : gate.parts()) {
            alike.computeIfAbsent(standing(part), words -> new ArrayList<>()).add(name(part));
        }
        return alike.entrySet().stream()
                .map(each -> String.join(", ", each.getValue()) + each.getKey())
                .toList();
    }

    private static String name(PartState part) {
        String child = part.about().child().map(id -> " " + id).orElse("");
        return Plain.words(part.part()) + child;
    }

    private static String standing(PartState part) {
        Optional<String> note =
                part.done()
                        .map(GateRecord::note)
                        .filter(text -> !text.isBlank())
                        .map(text -> " - " + text);
        String by = part.by().map(day -> " (by " + Plain.day(day) + ")").orElse("");
        return (part.status() == GateStatus.DONE ? ": " : ", " + part.status().label() + ": ")
                + part.sentence()
                + note.orElse(by);
    }
}
