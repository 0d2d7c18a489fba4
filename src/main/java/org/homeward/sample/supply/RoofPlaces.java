package org.homeward.sample.supply;

import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.child.Sex;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Grid;
import org.homeward.sample.life.Kind;
import org.homeward.sample.supply.Roof.Approved;

/** Who lives with which of the authority's own carers; nobody outside the terms of approval. */
final class RoofPlaces {
    private static final int USUAL_LIMIT = 3;
    private static final int EXEMPT = 3;
    private static final double NEAR_HOME = 0.78;

    private final Dice dice = new Dice("household places");
    private final Grid grid;
    private final List<Roof> roofs;

    RoofPlaces(List<Roof> roofs, Grid grid) {
        this.roofs = roofs;
        this.grid = grid;
    }

    void fill(List<Unit> connected, List<Resident> residents) {
        List<Roof> kin = open(Approved.CONNECTED);
        for (int i = 0; i < connected.size(); i++) {
            kin.get(i).receive(connected.get(i));
        }
        List<Unit> units = Unit.in(dice.shuffled(residents), Kind.OWN_FOSTER, false);
        List<Unit> waiting = new ArrayList<>();
        int singles = (int) units.stream().filter(unit -> unit.size() == 1).count();
        for (Unit unit : units) {
            if (unit.size() == 1 && singles-- <= EXEMPT) {
                waiting.add(unit);
            } else {
                place(unit);
            }
        }
        waiting.forEach(this::placeAsFourth);
    }

    private List<Roof> open(Approved approved) {
        return roofs.stream().filter(roof -> roof.approved() == approved).toList();
    }

    private boolean isOrdinary(Roof roof) {
        return roof.approved() == Approved.SHORT_TERM || roof.approved() == Approved.PERMANENT;
    }

    private void place(Unit unit) {
        List<Roof> fitting =
                roofs.stream()
                        .filter(this::isOrdinary)
                        .filter(roof -> roof.accepts(unit, USUAL_LIMIT))
                        .toList();
        List<Roof> near = fitting.stream().filter(roof -> isNear(unit, roof)).toList();
        boolean stay = !near.isEmpty() && dice.chance(NEAR_HOME);
        List<Roof> chosen = dice.sample(stay ? near : fitting, 1, roof -> weight(unit, roof));
        if (chosen.isEmpty()) {
            throw new IllegalStateException("No household has room for " + unit.size() + ".");
        }
        chosen.get(0).receive(unit);
    }

    private boolean isNear(Unit unit, Roof roof) {
        return unit.first()
                .life()
                .homeSector()
                .filter(s -> !grid.isFar(s, roof.sector()))
                .isPresent();
    }

    /** Carers of teenagers are in use; long stays are with carers approved for permanence. */
    private double weight(Unit unit, Roof roof) {
        boolean lasting = unit.first().stay().code().equals("U4");
        double matched = lasting == (roof.approved() == Approved.PERMANENT) ? 3 : 1;
        double alone = roof.children().isEmpty() ? 6 : 0.5;
        double teenagers = roof.ages().covers(13) && roof.sex().accepts(Sex.MALE) ? 1.3 : 1;
        return matched * alone * teenagers * (roof.most() > unit.size() ? 3 : 1);
    }

    /** A fourth child, by an exemption that names all four. */
    private void placeAsFourth(Unit unit) {
        roofs.stream()
                .filter(roof -> roof.children().size() == USUAL_LIMIT)
                .filter(roof -> roof.accepts(unit, USUAL_LIMIT + 1))
                .findFirst()
                .ifPresentOrElse(roof -> roof.receive(unit), () -> place(unit));
    }
}
