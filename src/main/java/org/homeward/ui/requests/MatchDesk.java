package org.homeward.ui.requests;

import org.homeward.app.FindHomes;
import org.homeward.app.PlaceChild;
import org.homeward.app.PrintRecord;
import org.homeward.app.view.ViewRequest;
import org.homeward.domain.common.Actor;

/**
 * The use cases of one search and who works on it.
 *
 * @param actor who decides unless another name is written
 */
public record MatchDesk(
        ViewRequest viewRequest,
        FindHomes findHomes,
        PlaceChild placeChild,
        PrintRecord printRecord,
        Actor actor) {}
