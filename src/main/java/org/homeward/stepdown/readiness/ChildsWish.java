package org.homeward.stepdown.readiness;

import java.util.Locale;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.Wish;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.SpokenWish;

/**
 * R3: what the child said last of a family, when asked or by a sign (Children Act 1989 s22(4)-(5)).
 */
final class ChildsWish implements Indicator {
    private static final String NOT_ASKED = "The child has not been asked, or it was not recorded.";
    private final MarkRules.Wishes rules;

    ChildsWish(MarkRules.Wishes rules) {
        this.rules = rules;
    }

    @Override
    public Aspect aspect() {
        return Aspect.CHILDS_WISH;
    }

    @Override
    public Found of(Resident resident) {
        return resident.findWish()
                .filter(said -> said.wish().isAnswered())
                .map(said -> Found.known(level(said.wish()), sentence(said) + ".", said.on()))
                .orElse(Found.unknown(NOT_ASKED));
    }

    private Mark.Level level(Wish wish) {
        if (wish == Wish.NO) {
            return Mark.Level.NONE;
        }
        if (rules.full().contains(wish)) {
            return Mark.Level.FULL;
        }
        return rules.half().contains(wish) ? Mark.Level.HALF : Mark.Level.NONE;
    }

    /** Closed when the child says no; held, too, while the child has not been asked. */
    static Gate gate(Resident resident) {
        return resident.findWish()
                .filter(said -> said.wish().isAnswered())
                .map(
                        said ->
                                new Gate(
                                        "R3",
                                        Answer.of(said.wish() != Wish.NO),
                                        "%s (%s).".formatted(sentence(said), day(said))))
                .orElse(new Gate("R3", Answer.UNKNOWN, NOT_ASKED));
    }

    private static String sentence(SpokenWish said) {
        return "To a family the child says: %s"
                .formatted(said.wish().label().toLowerCase(Locale.UK));
    }

    private static String day(SpokenWish said) {
        return Plain.day(said.on());
    }
}
