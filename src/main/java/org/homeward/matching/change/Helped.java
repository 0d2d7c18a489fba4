package org.homeward.matching.change;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.domain.common.RequestId;

/**
 * Whom a change, or changes of a kind, would help.
 *
 * @param requests searches that would have one possible home more
 * @param children in these searches
 * @param withoutHome how many of the searches have no possible home without it
 */
public record Helped(Set<RequestId> requests, int children, int withoutHome) {
    public Helped {
        requests = Collections.unmodifiableSet(new TreeSet<>(requests));
    }

    static Helped of(List<NearMisses> searches) {
        var requests = new TreeSet<RequestId>();
        int children = 0;
        int withoutHome = 0;
        for (NearMisses search : searches) {
            if (requests.add(search.shortlist().request().id())) {
                children += search.shortlist().request().children().size();
                withoutHome += search.shortlist().proposals().isEmpty() ? 1 : 0;
            }
        }
        return new Helped(requests, children, withoutHome);
    }
}
