package org.homeward.position;

import java.util.List;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.child.PersonLink;
import org.homeward.domain.child.SdqScore;

/** Facts about children. */
public record ChildFacts(
        List<Child> children,
        List<NeedsAssessment> needs,
        List<SdqScore> sdqScores,
        List<MissingPeriod> missing,
        List<PersonLink> links,
        List<ChildPlace> places) {
    public ChildFacts {
        children = List.copyOf(children);
        needs = List.copyOf(needs);
        sdqScores = List.copyOf(sdqScores);
        missing = List.copyOf(missing);
        links = List.copyOf(links);
        places = List.copyOf(places);
    }
}
