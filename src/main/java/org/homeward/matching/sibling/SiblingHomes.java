package org.homeward.matching.sibling;

import java.util.List;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.Togetherness;
import org.homeward.matching.shortlist.Shortlist;

/**
 * Homes for brothers and sisters who wait in one request: for all of them in one home, and for
 * every way to split them that their plan allows.
 *
 * @param together one home for all who wait
 * @param placed children of the request who have a home already
 * @param splits in the order of the plan, or fewer homes first; empty where the plan allows none
 * @param combinations the best of all splits, fewer homes first
 * @param separation what is recorded of the decision to let them live apart
 */
public record SiblingHomes(
        Shortlist together,
        List<PlacedSibling> placed,
        List<SplitHomes> splits,
        List<SplitProposal> combinations,
        Separation separation) {

    public SiblingHomes {
        placed = List.copyOf(placed);
        splits = List.copyOf(splits);
        combinations = List.copyOf(combinations);
    }

    /** How many homes could take all, and what a split would need. */
    public String sentence() {
        var request = together.request();
        String all =
                "%s together: %s."
                        .formatted(
                                Plain.count(request.children().size(), "child", "children"),
                                Plain.count(
                                        together.proposals().size(),
                                        "possible home",
                                        "possible homes"));
        if (!request.isGroup()) {
            return all;
        }
        if (request.together().intent() == Togetherness.ALL) {
            return all + " The plan keeps them together; a split needs the plan changed.";
        }
        return splits.isEmpty() ? all + " " + whyNoSplit() : all + " " + splitCount();
    }

    private String splitCount() {
        long possible = splits.stream().filter(SplitHomes::isPossible).count();
        return "The plan allows %s; %s homes for everyone."
                .formatted(
                        Plain.count(splits.size(), "way to split them", "ways to split them"),
                        possible == 1 ? "1 has" : Plain.number(possible) + " have");
    }

    private String whyNoSplit() {
        return together.request().together().listSplits().isEmpty()
                ? "More than %d children are split only as the plan names it."
                        .formatted(Splits.MOST_CHILDREN)
                : "No split that the plan names has all of them, each once.";
    }
}
