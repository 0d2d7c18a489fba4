package org.homeward.ui.journey;

import org.homeward.app.journey.ChangeTransition;
import org.homeward.app.journey.TransitionChange;
import org.homeward.domain.common.Actor;
import org.homeward.domain.review.TransitionPlan;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.LifeForm;

/** A change of the plan of a move that is about to be recorded. */
public abstract class ChangeForm extends LifeForm {
    private final Context context;

    /**
     * What every change needs.
     *
     * @param plan as it was seen
     */
    record Context(TransitionPlan plan, ChangeTransition change, Actor actor, Desk desk) {}

    ChangeForm(Context context, String verb, String saved) {
        super(context.desk(), verb, saved);
        this.context = context;
    }

    TransitionPlan plan() {
        return context.plan();
    }

    void change(TransitionChange change, Runnable done) {
        var command =
                new ChangeTransition.Command(
                        plan().child(), plan().review(), change, asAt(), context.actor());
        run(() -> context.change().change(command), done);
    }
}
