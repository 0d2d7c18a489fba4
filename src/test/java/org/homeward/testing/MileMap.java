package org.homeward.testing;

import java.util.Optional;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Areas;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.common.GridPoint;
import org.homeward.domain.common.Postcode;

/**
 * A country along one road: the district is the milestone, so that {@code MI12 0} is mile 12. The
 * authority's own county reaches to mile 39, the next to mile 59, the far one to mile 79; whose the
 * road is beyond that, nobody knows.
 */
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

    @Override
    public Areas areas() {
        return new Areas() {
            @Override
            public Optional<String> own() {
                return Optional.of("Ownshire");
            }

            @Override
            public Optional<String> authorityOf(Postcode place) {
                if (!place.district().startsWith("MI")) {
                    return Optional.empty();
                }
                int mile = Integer.parseInt(place.district().substring(2));
                return mile < 40
                        ? Optional.of("Ownshire")
                        : mile < 60
                                ? Optional.of("Nextshire")
                                : mile < 80 ? Optional.of("Farshire") : Optional.empty();
            }

            @Override
            public Answer adjoin(String one, String other) {
                return Answer.of(!one.equals("Farshire") && !other.equals("Farshire"));
            }
        };
    }
}
