package org.homeward.matching.criterion;

import java.util.Optional;
import java.util.OptionalDouble;
import org.homeward.domain.common.Postcode;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Topic;

/** How far the home is from the child's school; does not apply outside school age. */
public final class NearSchool implements Criterion {

    private static final int FIRST_SCHOOL_AGE = 5;
    private static final int LAST_SCHOOL_AGE = 15;

    @Override
    public Topic topic() {
        return Topic.SCHOOL;
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22C(8)(b)";
    }

    @Override
    public Judgement judge(SearchedChild child, Candidate candidate) {
        Optional<Postcode> school = child.child().profile().schoolPostcode();
        if (school.isEmpty() && isOutsideSchoolAge(child)) {
            return Judgement.notApplicable(topic(), "Not of school age");
        }
        return Miles.judge(topic(), candidate, school, "school");
    }

    /** Miles to school; empty when not known. */
    public static OptionalDouble findMiles(SearchedChild child, Candidate candidate) {
        return Miles.find(candidate, child.child().profile().schoolPostcode());
    }

    private static boolean isOutsideSchoolAge(SearchedChild child) {
        int age = child.age().orElse(FIRST_SCHOOL_AGE);
        return age < FIRST_SCHOOL_AGE || age > LAST_SCHOOL_AGE;
    }
}
