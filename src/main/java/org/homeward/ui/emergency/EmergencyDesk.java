package org.homeward.ui.emergency;

import org.homeward.app.paper.PrintNightList;
import org.homeward.app.searching.LogApproach;
import org.homeward.app.supply.StateAvailability;
import org.homeward.app.view.ListEmergencyHomes;
import org.homeward.app.view.ListRequests;
import org.homeward.domain.common.Actor;

/** The use cases of a search for a bed tonight and who searches. */
public record EmergencyDesk(
        ListEmergencyHomes listHomes,
        ListRequests listRequests,
        LogApproach logApproach,
        StateAvailability stateAvailability,
        PrintNightList printList,
        Actor actor) {}
