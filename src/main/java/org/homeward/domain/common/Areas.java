package org.homeward.domain.common;

import java.util.Optional;

/** Which children's services authority a place lies in. What is not known is never guessed. */
public interface Areas {
    /** Nothing is known of any place. */
    Areas UNKNOWN =
            new Areas() {
                @Override
                public Optional<String> own() {
                    return Optional.empty();
                }

                @Override
                public Optional<String> authorityOf(Postcode place) {
                    return Optional.empty();
                }

                @Override
                public Answer adjoin(String one, String other) {
                    return Answer.UNKNOWN;
                }
            };

    /** The area of the authority whose children are placed. */
    Optional<String> own();

    /** The authority a place lies in; empty when not known, or when a sector crosses a border. */
    Optional<String> authorityOf(Postcode place);

    /** Whether two authorities share a border. */
    Answer adjoin(String one, String other);

    /** How a place is seen from the authority's own area. */
    default AreaStatus statusOf(Optional<Postcode> place) {
        Optional<String> own = own();
        Optional<String> there = place.flatMap(this::authorityOf);
        if (own.isEmpty() || there.isEmpty()) {
            return AreaStatus.UNKNOWN;
        }
        if (own.equals(there)) {
            return AreaStatus.IN_AREA;
        }
        return switch (adjoin(own.get(), there.get())) {
            case YES -> AreaStatus.ADJOINING;
            case NO -> AreaStatus.AT_A_DISTANCE;
            case UNKNOWN -> AreaStatus.UNKNOWN;
        };
    }
}
