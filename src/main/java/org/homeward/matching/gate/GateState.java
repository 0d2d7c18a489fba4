package org.homeward.matching.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.Plain;

/**
 * How a gate stands for a home on a day.
 *
 * @param sentence why it is not needed, or how it stands as a whole
 * @param parts empty when it is not needed
 */
public record GateState(
        String code,
        String label,
        String basis,
        GateStatus status,
        String sentence,
        List<PartState> parts) {

    public GateState {
        parts = List.copyOf(parts);
    }

    static GateState notNeeded(Gate gate, String why) {
        return new GateState(
                gate.code(), gate.label(), gate.basis(), GateStatus.NOT_NEEDED, why, List.of());
    }

    /** The gate stands as the worst of its parts. */
    static GateState of(Gate gate, List<PartState> parts) {
        GateStatus worst = GateStatus.NOT_NEEDED;
        for (PartState part : parts) {
            worst = part.status().compareTo(worst) > 0 ? part.status() : worst;
        }
        return new GateState(
                gate.code(), gate.label(), gate.basis(), worst, sentence(worst, parts), parts);
    }

    /** The placement cannot start. */
    public boolean stopsStart() {
        return status == GateStatus.MISSING;
    }

    /** The first day by which something has to follow. */
    public Optional<LocalDate> laterBy() {
        return laterBy(parts);
    }

    private static Optional<LocalDate> laterBy(List<PartState> parts) {
        return parts.stream().flatMap(part -> part.by().stream()).min(LocalDate::compareTo);
    }

    private static String sentence(GateStatus worst, List<PartState> parts) {
        return switch (worst) {
            case NOT_NEEDED -> "Not needed";
            case DONE -> "All is done";
            case LATER ->
                    laterBy(parts)
                            .map(day -> "May follow until " + Plain.day(day))
                            .orElse("May follow");
            case QUESTION -> "Find out whether it is needed";
            case MISSING -> "The placement cannot start yet";
        };
    }
}
