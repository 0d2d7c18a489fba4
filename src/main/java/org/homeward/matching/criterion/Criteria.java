package org.homeward.matching.criterion;

import java.util.List;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;

/** The criteria in the order in which they are shown. */
public final class Criteria {

    private static final List<Criterion> ALL =
            List.of(
                    new MeetsNeeds(),
                    new NearHome(),
                    new NearSchool(),
                    new NearFamilyTime(),
                    new SafeTogether(),
                    new NearSiblings(),
                    new MeetsPreferences(),
                    new SupportsIdentity(),
                    new SomebodyKnown());

    private Criteria() {}

    public static List<Criterion> listAll() {
        return ALL;
    }

    public static List<Judgement> judge(SearchedChild child, Candidate candidate) {
        return ALL.stream().map(criterion -> criterion.judge(child, candidate)).toList();
    }
}
