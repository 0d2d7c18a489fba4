package org.homeward.ui.compare;

import org.homeward.app.searching.KeepShortlist;
import org.homeward.app.searching.ViewHome;
import org.homeward.app.searching.ViewSearch;
import org.homeward.domain.common.Actor;

/** The use cases of a comparison and who writes the reasons. */
public record CompareDesk(
        ViewSearch viewSearch, ViewHome viewHome, KeepShortlist keepShortlist, Actor actor) {}
