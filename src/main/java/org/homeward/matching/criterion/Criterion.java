package org.homeward.matching.criterion;

import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Topic;

/** One thing that a home is weighed on, for one child. */
public interface Criterion {

    /** What it is about; its points are in the policy. */
    Topic topic();

    /** Law, standard or study that the criterion rests on. */
    String basis();

    /** Does it apply, how much of it is known, how well the home meets what is known, and why. */
    Judgement judge(SearchedChild child, Candidate candidate);
}
