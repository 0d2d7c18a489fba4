package org.homeward.ui.deciding;

import org.homeward.app.PlaceChild;
import org.homeward.app.SecondPerson;
import org.homeward.app.matching.FindSiblingHomes;
import org.homeward.app.searching.RecordGate;
import org.homeward.app.searching.ViewHome;
import org.homeward.app.searching.ViewSearch;
import org.homeward.domain.common.Actor;

/** The use cases of a decision and who decides unless another name is written. */
public record DecidingDesk(
        ViewSearch viewSearch,
        ViewHome viewHome,
        FindSiblingHomes findSiblingHomes,
        RecordGate recordGate,
        PlaceChild placeChild,
        SecondPerson second,
        Actor actor) {}
