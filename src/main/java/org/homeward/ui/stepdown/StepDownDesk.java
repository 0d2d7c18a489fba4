package org.homeward.ui.stepdown;

import org.homeward.app.ListStepDown;
import org.homeward.app.RecordSign;
import org.homeward.app.paper.PrintStepDownPack;
import org.homeward.app.review.TakeStep;
import org.homeward.app.review.ViewBoard;
import org.homeward.domain.common.Actor;

/** What the board and its lists work with. */
public record StepDownDesk(
        ViewBoard viewBoard,
        ListStepDown listStepDown,
        RecordSign recordSign,
        TakeStep takeStep,
        PrintStepDownPack pack,
        Actor actor) {}
