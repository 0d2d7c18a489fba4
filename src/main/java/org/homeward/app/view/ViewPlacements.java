package org.homeward.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.app.Store;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Visit;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CarePosition;

/** The placements of a child as they were planned, started, ended and corrected. */
public final class ViewPlacements {
    private final Store store;

    public ViewPlacements(Store store) {
        this.store = store;
    }

    /**
     * What is recorded about where a child lives.
     *
     * @param lines newest first, planned and void ones with them
     * @param visits newest first
     */
    public record Placed(List<PlacementLine> lines, List<Visit> visits) {
        public Placed {
            lines = List.copyOf(lines);
            visits = List.copyOf(visits);
        }
    }

    public Placed of(ChildId child, LocalDate day) {
        var position = store.position(day);
        var valid =
                position.placements(child).stream().map(Placement::id).collect(Collectors.toSet());
        var lines =
                position.book().facts().care().placements().stream()
                        .filter(placement -> placement.child().equals(child))
                        .sorted(
                                Comparator.comparing((Placement p) -> p.span().start())
                                        .reversed()
                                        .thenComparing(Placement::id))
                        .map(p -> line(position, p, valid.contains(p.id())))
                        .toList();
        return new Placed(lines, visits(position, child));
    }

    private static List<Visit> visits(CarePosition position, ChildId child) {
        return position.casework().visits(child).stream()
                .sorted(Comparator.comparing((Visit visit) -> visit.recorded().on()).reversed())
                .toList();
    }

    private static PlacementLine line(CarePosition position, Placement placement, boolean valid) {
        var casework = position.casework();
        return new PlacementLine(
                Residence.name(position, placement.where()),
                placement,
                state(position, placement, valid),
                casework.findEnding(placement.id()),
                casework.findOutsideTerms(placement.id()),
                casework.disruptions(placement.id()),
                casework.corrections(placement.id().text()));
    }

    private static PlacementLine.State state(
            CarePosition position, Placement placement, boolean valid) {
        boolean gone =
                position.casework().corrections(placement.id().text()).stream()
                        .anyMatch(Correction::isVoid);
        if (gone || !valid) {
            return PlacementLine.State.VOID;
        }
        if (placement.span().start().isAfter(position.asAt())) {
            return PlacementLine.State.PLANNED;
        }
        return placement.isOn(position.asAt())
                ? PlacementLine.State.STARTED
                : PlacementLine.State.ENDED;
    }
}
