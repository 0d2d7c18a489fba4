package org.homeward.matching.shortlist;

import java.util.List;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.Reason;

/** A home that hard rules exclude, with every reason. */
public record RuledOut(Household household, List<Reason> because) {

    public RuledOut {
        because = List.copyOf(because);
    }

    public boolean breaks(String code) {
        return because.stream().anyMatch(reason -> reason.code().equals(code));
    }

    /** One rule alone stands in the way. */
    public boolean isNearMiss() {
        return because.stream().map(Reason::code).distinct().count() == 1;
    }
}
