package org.homeward.matching.criterion;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.domain.common.Postcode;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Topic;

/**
 * How far the home is from where the child's family lives; over the published line is a warning.
 */
public final class NearHome implements Criterion {

    @Override
    public Topic topic() {
        return Topic.HOME;
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22C(8)(a)";
    }

    @Override
    public Judgement judge(SearchedChild child, Candidate candidate) {
        Optional<Postcode> home = child.child().profile().homePostcode();
        if (home.isEmpty() && child.child().identity().isUnaccompaniedOn(candidate.startsOn())) {
            return Judgement.notApplicable(topic(), "Unaccompanied: no family home here");
        }
        OptionalDouble miles = Miles.find(candidate, home);
        int line = candidate.policy().distance().noneFromMiles().value();
        Judgement judgement = Miles.judge(topic(), candidate, home, "home");
        return miles.isPresent() && miles.getAsDouble() > line
                ? judgement.warning(List.of("Over %d miles from home".formatted(line)))
                : judgement;
    }
}
