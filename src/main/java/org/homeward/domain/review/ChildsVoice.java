package org.homeward.domain.review;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;

/**
 * What a child in residential care said about living with a family, in the child's own words
 * (Children Act 1989 s22(4)-(5)). A later answer takes the place of an earlier one.
 *
 * @param words as the child said them; empty only when the child was not asked
 * @param how how the child was asked, or why not
 * @param advocate an independent advocate
 * @param mentor a mentor who was in care
 * @param asked who asked, and on which day
 */
public record ChildsVoice(
        ChildId child,
        Wish wish,
        String words,
        String how,
        Offer advocate,
        Offer mentor,
        Recorded asked) {}
