package org.homeward.ui.plan;

import org.homeward.app.TableWriter;
import org.homeward.app.target.SetTarget;
import org.homeward.app.target.ViewTargets;
import org.homeward.domain.common.Actor;

/** The use cases of the plan, and who works with them. */
public record PlanDesk(
        ViewTargets viewTargets, SetTarget setTarget, TableWriter tables, Actor actor) {}
