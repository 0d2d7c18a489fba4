package org.homeward.ui.fairness;

import org.homeward.app.TableWriter;
import org.homeward.app.matching.ListUnmetNeed;
import org.homeward.app.matching.SumNearMisses;
import org.homeward.app.matching.ViewFairness;

/** The use cases of the view over all searches. */
public record InsightDesk(
        SumNearMisses sumNearMisses,
        ListUnmetNeed listUnmetNeed,
        ViewFairness viewFairness,
        TableWriter tables) {}
