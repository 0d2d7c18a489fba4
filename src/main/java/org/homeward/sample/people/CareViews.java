package org.homeward.sample.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.domain.child.CareView;
import org.homeward.domain.child.Suitability;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.supply.Resident;

/**
 * What the plans say about the kind of care that suits each child: for 45 % of those in children's
 * homes, that a family would.
 */
final class CareViews {
    private static final double COULD_BE_FOSTERED = 0.45;

    /** A third of all: the original plan was foster care. */
    private static final double FOSTER_PLANNED = 0.55;

    private static final double FOSTER_PLANNED_FOR_OTHERS = 0.17;

    private final Dice dice = new Dice("care views");
    private final Map<Resident, CareView> views = new HashMap<>();

    CareViews(List<Resident> residents) {
        List<Resident> homes = residents.stream().filter(r -> r.kind().isHome()).toList();
        int suitable = (int) Math.round(COULD_BE_FOSTERED * homes.size());
        List<Resident> chosen = dice.sample(homes, suitable, CareViews::weight);
        for (Resident resident : homes) {
            views.put(resident, inHome(chosen.contains(resident)));
        }
        residents.stream().filter(r -> !r.kind().isHome()).forEach(r -> views.put(r, elsewhere(r)));
    }

    /** Younger children more often; nobody in a secure home. */
    private static double weight(Resident resident) {
        return switch (resident.kind()) {
            case SECURE -> 0;
            default -> resident.age() < 13 ? 2 : resident.age() < 16 ? 1 : 0.4;
        };
    }

    CareView view(Resident resident) {
        return views.getOrDefault(resident, CareView.UNKNOWN);
    }

    /** A family is preferred or suitable for a child who lives in a home. */
    boolean isFosterSuitable(Resident resident) {
        return resident.kind().isHome() && view(resident).foster().isSuitable();
    }

    private CareView inHome(boolean family) {
        String plan =
                dice.chance(family ? FOSTER_PLANNED : FOSTER_PLANNED_FOR_OTHERS)
                        ? "Foster care"
                        : dice.chance(0.7) ? "Residential care" : "";
        if (family) {
            boolean preferred = dice.chance(0.45);
            return new CareView(
                    preferred ? Suitability.PREFERRED : Suitability.SUITABLE_NOT_PREFERRED,
                    preferred ? Suitability.SUITABLE_NOT_PREFERRED : Suitability.PREFERRED,
                    Suitability.NOT_SPECIFIED,
                    plan);
        }
        return new CareView(
                dice.chance(0.65) ? Suitability.UNSUITABLE : Suitability.NOT_SPECIFIED,
                Suitability.PREFERRED,
                Suitability.NOT_SPECIFIED,
                plan);
    }

    private CareView elsewhere(Resident resident) {
        if (!resident.kind().isFoster() || dice.chance(0.3)) {
            return CareView.UNKNOWN;
        }
        return new CareView(
                Suitability.PREFERRED, Suitability.UNSUITABLE, Suitability.NOT_SPECIFIED, "");
    }
}
