package org.homeward.app.out;

/**
 * What a move did to a child's schooling. Our own clear word for what the placements data standard
 * asks in two opposite ways: its field is called education continuity, its guidance asks whether
 * education was disrupted.
 */
public enum SchoolAfterMove {
    KEPT,
    CHANGED,
    NOT_KNOWN
}
