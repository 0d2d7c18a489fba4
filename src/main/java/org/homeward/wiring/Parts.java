package org.homeward.wiring;

import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.quality.SavedViews;

/** What the screens of one open store are built from. */
record Parts(
        Store store, Actor actor, Desk desk, Tools tools, SavedViews views, VaultPeople people) {}
