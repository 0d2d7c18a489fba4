package org.homeward.stepdown.trigger;

import java.util.Locale;
import java.util.Optional;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.Wish;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.SpokenWish;

/**
 * T4: the child asks for a family, or said yes or "yes, but" when asked, and has answered nothing
 * else since. That nobody asked again takes nothing back.
 */
public final class ChildAsks implements Trigger {
    @Override
    public String code() {
        return "T4";
    }

    @Override
    public String asksFor() {
        return "The child asks for a family, or says yes to one when asked.";
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22(4)-(5): the child's wishes and feelings";
    }

    @Override
    public Optional<FlagReason> raisedBy(Resident resident) {
        return resident.findAnswer()
                .filter(said -> said.wish() == Wish.YES || said.wish() == Wish.YES_BUT)
                .map(this::asked);
    }

    private FlagReason asked(SpokenWish said) {
        String answer = said.wish().label().toLowerCase(Locale.UK);
        return because(
                said.asSign()
                        ? "The child asked for a family on %s.".formatted(Plain.day(said.on()))
                        : "Asked on %s, the child said of a family: %s."
                                .formatted(Plain.day(said.on()), answer),
                said.words().isBlank() ? said.wish().label() : said.words(),
                Optional.of(said.on()),
                said.by());
    }
}
