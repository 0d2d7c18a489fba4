package org.homeward.ui.fairness;

import org.homeward.app.TableWriter;
import org.homeward.app.matching.ListUnmetNeed;
import org.homeward.app.matching.SumNearMisses;

/** The use cases of the view over all searches. */
public record InsightDesk(
        SumNearMisses sumNearMisses, ListUnmetNeed listUnmetNeed, TableWriter tables) {}
