package org.homeward.app.view;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;

/** Something found by typing part of its name or code. */
public sealed interface FoundRecord {
    /** What the list shows. */
    String label();

    /** A child, now or once looked after. */
    record OfChild(ChildId id, String label) implements FoundRecord {}

    /** An open or met request. */
    record OfRequest(RequestId id, String label) implements FoundRecord {}

    /** A fostering household. */
    record OfHousehold(HouseholdId id, String label) implements FoundRecord {}
}
