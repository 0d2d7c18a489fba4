package org.homeward.testing;

import java.util.Optional;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.common.GridPoint;
import org.homeward.domain.common.Postcode;

/** A country along one road: the district is the milestone, so that {@code MI12 0} is mile 12. */
public final class MileMap implements Gazetteer {

    private static final double METRES_IN_MILE = 1609.3;

    /** The postcode at a milestone from 0 to 99; an empty text is nowhere. */
    public static Optional<Postcode> at(String mile) {
        return mile.isEmpty()
                ? Optional.empty()
                : Optional.of(new Postcode("MI%s 0".formatted(mile)));
    }

    @Override
    public Optional<GridPoint> find(Postcode postcode) {
        if (!postcode.district().startsWith("MI")) {
            return Optional.empty();
        }
        int mile = Integer.parseInt(postcode.district().substring(2));
        return Optional.of(new GridPoint((int) Math.round(mile * METRES_IN_MILE), 0));
    }
}
