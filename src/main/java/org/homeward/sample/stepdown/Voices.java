package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.Wish;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;

/** What children in homes said when they were asked about living with a family. */
final class Voices {
    private static final double ASKED = 0.4;

    private static final List<Wish> ANSWERS =
            List.of(Wish.YES, Wish.YES_BUT, Wish.NOT_SURE, Wish.NO, Wish.NOT_ASKED);

    /** In the order of the answers. */
    private static final double[] WISHES = {34, 22, 20, 16, 8};

    private final Dice dice = new Dice("voices");
    private final Sayings sayings = new Sayings("voices");
    private final Map<ChildId, Wish> wishes = new TreeMap<>();

    /** What the child said last; not asked for a child with no record. */
    Wish wish(HomeChild child) {
        return wishes.getOrDefault(child.id(), Wish.NOT_ASKED);
    }

    void addTo(FactsBuilder facts, HomeChild child) {
        boolean asked = child.review().isPresent() || child.wish().isPresent();
        if (!asked && !dice.chance(ASKED)) {
            return;
        }
        Wish wish = draw(child);
        LocalDate on = day(child);
        if (wish.isAnswered() && dice.chance(0.25) && child.days() > 200) {
            facts.add(voice(child, Wish.NOT_SURE, on.minusDays(dice.between(60, 120))));
        }
        facts.add(voice(child, wish, on));
        wishes.put(child.id(), wish);
    }

    /** Another answer on another day. */
    void say(FactsBuilder facts, HomeChild child, Wish wish, LocalDate on) {
        facts.add(voice(child, wish, on));
        wishes.put(child.id(), wish);
    }

    private Wish draw(HomeChild child) {
        if (child.proceeds()) {
            return dice.chance(0.6) ? Wish.YES : Wish.YES_BUT;
        }
        if (child.wishesToStay()) {
            return Wish.NO;
        }
        if (child.asksForFamily()) {
            return dice.chance(0.7) ? Wish.YES : Wish.YES_BUT;
        }
        return ANSWERS.get(dice.weighted(WISHES));
    }

    /** Before the review where there was one, else never before the sign that says the same. */
    private LocalDate day(HomeChild child) {
        return child.review()
                .map(review -> review.heldOn().minusDays(dice.between(2, 9)))
                .orElseGet(() -> later(child, child.ago(dice.between(3, 120))));
    }

    private static LocalDate later(HomeChild child, LocalDate day) {
        LocalDate said = child.wish().map(sign -> sign.on()).orElse(child.since());
        return day.isBefore(said) ? said : day;
    }

    private ChildsVoice voice(HomeChild child, Wish wish, LocalDate day) {
        LocalDate on = day.isBefore(child.since()) ? child.since() : day;
        Sayings.Saying said = sayings.next(wish.name());
        return new ChildsVoice(
                child.id(),
                wish,
                said.text(),
                said.more(),
                dice.chance(0.75) ? offer(on) : Offer.NONE,
                dice.chance(0.45) ? offer(on) : Offer.NONE,
                new Recorded(said.by(), on));
    }

    private Offer offer(LocalDate day) {
        Answer taken = dice.chance(0.25) ? Answer.UNKNOWN : Answer.of(dice.chance(0.5));
        return new Offer(Optional.of(day), taken);
    }
}
