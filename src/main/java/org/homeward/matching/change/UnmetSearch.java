package org.homeward.matching.change;

import java.util.List;
import java.util.Optional;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.RequestId;

/**
 * A search for which no household keeps every rule: what it asks for.
 *
 * @param children who wait in it
 * @param ages their age bands on the day the home is needed, each once
 * @param needs domains in which one of them has an intensive need
 * @param district where their home is; empty when not known
 * @param daysWaited since the request was made
 */
public record UnmetSearch(
        RequestId request,
        CareType type,
        int children,
        List<AgeBand> ages,
        List<NeedDomain> needs,
        Optional<String> district,
        long daysWaited) {
    public UnmetSearch {
        ages = List.copyOf(ages);
        needs = List.copyOf(needs);
    }
}
