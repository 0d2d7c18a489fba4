package org.homeward.matching.shortlist;

import java.util.List;
import java.util.Set;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.Reason;

/**
 * A home that hard rules exclude, with every reason.
 *
 * @param overridable codes of the broken rules that an emergency may set aside for some working
 *     days (Care Planning Regulations 2010 reg 23)
 */
public record RuledOut(Household household, List<Reason> because, Set<String> overridable) {

    public RuledOut {
        because = List.copyOf(because);
        overridable = Set.copyOf(overridable);
    }

    public boolean breaks(String code) {
        return because.stream().anyMatch(reason -> reason.code().equals(code));
    }

    /** One rule alone stands in the way. */
    public boolean isNearMiss() {
        return because.stream().map(Reason::code).distinct().count() == 1;
    }

    /**
     * Only terms of approval stand in the way: in an emergency a second person may allow it for the
     * working days that the policy names. Whether there is an emergency, people say.
     */
    public boolean isOpenToEmergency() {
        return because.stream().map(Reason::code).allMatch(overridable::contains);
    }
}
