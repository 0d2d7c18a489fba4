package org.homeward.ui.kit;

/** What every view model works with beside its use cases. */
public record Desk(Tasks tasks, Navigator navigator, Notices notices, AsAt asAt) {}
