package org.homeward.app.searching;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.homeward.app.Outcome;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.RequestId;
import org.homeward.position.CarePosition;

/** Collects every reason against a command before it is done. */
public final class Checks {
    private final List<Reason> against = new ArrayList<>();

    public Checks that(boolean holds, String code, String otherwise) {
        if (!holds) {
            against.add(Reason.of(code, otherwise));
        }
        return this;
    }

    public Checks isOpen(RequestId id, CarePosition position) {
        var request = position.findRequest(id);
        that(request.isPresent(), "REQUEST", "There is no request %s.".formatted(id));
        request.ifPresent(
                r ->
                        that(
                                !position.isMet(r) && !position.isClosed(r),
                                "REQUEST",
                                "%s is met or closed already.".formatted(id)));
        return this;
    }

    public Checks isHousehold(HouseholdId id, CarePosition position) {
        return that(
                position.supply().findHousehold(id).isPresent(),
                "HOUSEHOLD",
                "There is no household %s.".formatted(id));
    }

    public boolean areKept() {
        return against.isEmpty();
    }

    /** Does it and gives what was done, or refuses with every reason. */
    public <T> Outcome<T> then(Supplier<T> doing) {
        return against.isEmpty() ? Outcome.done(doing.get()) : Outcome.refused(against);
    }
}
