package org.homeward.ui.outcomes;

import org.homeward.app.TableWriter;
import org.homeward.app.review.ViewDemand;
import org.homeward.app.review.ViewOutcomes;

/** The use cases of the view over all moves to families. */
public record OutcomesDesk(ViewOutcomes outcomes, ViewDemand demand, TableWriter tables) {}
