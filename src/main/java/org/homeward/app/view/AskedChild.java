package org.homeward.app.view;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.NeedsAssessment;

/**
 * A child for whom a home may be asked for, with what the record already knows.
 *
 * @param named the request was begun for this child; otherwise a brother or sister in care
 * @param stay empty when the child is not looked after on the day
 */
public record AskedChild(
        Child child,
        ChildName name,
        boolean named,
        Optional<Stay> stay,
        Optional<NeedsAssessment> needs,
        List<ChildPlace> places) {
    public AskedChild {
        places = List.copyOf(places);
    }
}
