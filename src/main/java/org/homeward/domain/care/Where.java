package org.homeward.domain.care;

import java.util.Optional;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;

/** Where a child lives: in a household or in a home. */
public sealed interface Where {
    /** With a fostering household. */
    record WithHousehold(HouseholdId household) implements Where {}

    /** In a children's home or other establishment. */
    record InHome(HomeId home) implements Where {}

    static Where with(HouseholdId household) {
        return new WithHousehold(household);
    }

    static Where in(HomeId home) {
        return new InHome(home);
    }

    default Optional<HouseholdId> findHousehold() {
        return this instanceof WithHousehold with
                ? Optional.of(with.household())
                : Optional.empty();
    }

    default Optional<HomeId> findHome() {
        return this instanceof InHome in ? Optional.of(in.home()) : Optional.empty();
    }
}
