package org.homeward.sample.life;

import java.util.List;
import java.util.Optional;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Grid;

/** Gives placements that have ended a sector and, where a provider is registered, its number. */
public final class PastPlaces {
    private static final int FIRST_HOME_URN = 9_100_101;
    private static final int FIRST_AGENCY_URN = 9_200_101;
    private static final double OUTSIDE = 0.2;
    private static final double NEAR = 0.7;

    private final Dice dice = new Dice("past places");
    private final Dice otherParents = new Dice("other parents");
    private final Grid grid = new Grid();
    private final HomeSectors sectors = new HomeSectors();
    private final List<String> inside = sectors.inside();

    public void fill(Population population) {
        population.periods().forEach(this::fill);
    }

    private void fill(Period period) {
        List<Stay> stays = period.legs().stream().map(Leg::stay).distinct().toList();
        for (int i = 0; i < stays.size(); i++) {
            Optional<String> before = i > 0 ? stays.get(i - 1).sector() : Optional.empty();
            Optional<String> after =
                    i + 1 < stays.size() ? stays.get(i + 1).sector() : Optional.empty();
            fill(stays.get(i), before, after);
        }
    }

    /** Never in the sector of the placement before or after. */
    private void fill(Stay stay, Optional<String> before, Optional<String> after) {
        while (stay.sector().isEmpty()) {
            String sector = sector(stay);
            boolean stands = stay.kind() == Kind.PARENTS;
            boolean same = before.equals(Optional.of(sector)) || after.equals(Optional.of(sector));
            if (stands && same) {
                stay.sector(otherParents.pick(inside));
            } else if (stands || !same) {
                stay.sector(sector);
            }
        }
        if (stay.urn().isEmpty()) {
            stay.urn(urn(stay.kind()));
        }
    }

    private String sector(Stay stay) {
        String home = stay.life().homeSector().orElse("");
        if (stay.kind() == Kind.PARENTS && !home.isEmpty()) {
            return home;
        }
        boolean away = stay.kind() == Kind.AGENCY || stay.kind() == Kind.EXTERNAL_HOME;
        if (stay.kind() == Kind.SECURE || (away && dice.chance(OUTSIDE))) {
            return dice.pick(sectors.outside());
        }
        String first = dice.pick(inside);
        boolean redraw = !home.isEmpty() && dice.chance(NEAR);
        for (int tries = 0; redraw && tries < 6 && grid.isFar(home, first); tries++) {
            first = dice.pick(inside);
        }
        return first;
    }

    private String urn(Kind kind) {
        return switch (kind) {
            case OWN_HOME -> Integer.toString(FIRST_HOME_URN + dice.below(9));
            case EXTERNAL_HOME -> Integer.toString(FIRST_HOME_URN + 9 + dice.below(49));
            case SECURE -> Integer.toString(FIRST_HOME_URN + 58 + dice.below(2));
            case AGENCY -> Integer.toString(FIRST_AGENCY_URN + dice.below(12));
            default -> "";
        };
    }
}
