package org.homeward.ui.asking;

import org.homeward.app.MakeRequest;
import org.homeward.app.searching.CompleteRequest;
import org.homeward.app.view.ListChildren;
import org.homeward.app.view.ViewAsking;
import org.homeward.app.view.ViewRequest;
import org.homeward.domain.common.Actor;

/** The use cases of the request form and who fills it in. */
public record AskingDesk(
        ListChildren listChildren,
        ViewAsking viewAsking,
        ViewRequest viewRequest,
        MakeRequest makeRequest,
        CompleteRequest completeRequest,
        Actor actor) {}
