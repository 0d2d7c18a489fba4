package org.homeward.ui.kit;

/** Whether an answer is on its way, here, or could not be had. Loading is never shown as empty. */
public enum LoadState {
    LOADING,
    READY,
    FAILED
}
