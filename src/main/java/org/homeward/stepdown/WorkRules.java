package org.homeward.stepdown;

/** How the work with a flagged child is paced, opened to the panel and followed after a move. */
public record WorkRules(
        Cadence cadence, Ledger ledger, AfterMove afterMove, SupportRules support) {}
