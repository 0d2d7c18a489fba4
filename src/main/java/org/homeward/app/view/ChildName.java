package org.homeward.app.view;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CarePosition;

/**
 * A child as a list names it.
 *
 * @param name the name where one is recorded, else the code
 * @param age completed years; empty when the birth date is not known
 */
public record ChildName(ChildId id, String name, Optional<Integer> age) {
    static ChildName of(Child child, LocalDate day) {
        var age = child.findAgeOn(day);
        return new ChildName(
                child.id(),
                child.label(),
                age.isPresent() ? Optional.of(age.getAsInt()) : Optional.empty());
    }

    /** Also a child whom no register holds: then the code stands for the name. */
    public static ChildName of(CarePosition position, ChildId id) {
        return of(position.findChild(id).orElseGet(() -> Child.unknown(id)), position.asAt());
    }
}
