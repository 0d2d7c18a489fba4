package org.homeward.ui.shell;

/** What the frame says of the store that is open. */
public record OpenStore(String authority, boolean sample) {}
