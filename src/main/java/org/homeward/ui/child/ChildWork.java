package org.homeward.ui.child;

import org.homeward.app.RecordSign;
import org.homeward.app.view.ViewChild;
import org.homeward.domain.common.Actor;

/** The use cases of a child's record and who works on it. */
public record ChildWork(
        ViewChild viewChild,
        RecordSign recordSign,
        ChildLife life,
        ChildPrints prints,
        Actor actor) {}
