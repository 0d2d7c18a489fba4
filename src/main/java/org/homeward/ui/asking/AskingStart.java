package org.homeward.ui.asking;

import java.util.List;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;

/** What the form was opened for. */
public sealed interface AskingStart {
    /** A new request for these children; brothers and sisters can still join. */
    record Begin(List<ChildId> children) implements AskingStart {
        public Begin {
            children = List.copyOf(children);
        }
    }

    /** An open request that is changed or completed. */
    record Complete(RequestId request) implements AskingStart {}
}
