package org.homeward.ui.carers;

import org.homeward.app.paper.PrintCarerProfile;
import org.homeward.app.supply.StateAvailability;
import org.homeward.app.view.ListHomes;
import org.homeward.app.view.ListHouseholds;
import org.homeward.app.view.ViewHousehold;
import org.homeward.domain.common.Actor;

/** The use cases of households and homes and who works on them. */
public record CarersDesk(
        ListHouseholds listHouseholds,
        ListHomes listHomes,
        ViewHousehold viewHousehold,
        StateAvailability stateAvailability,
        PrintCarerProfile printProfile,
        Actor actor) {}
