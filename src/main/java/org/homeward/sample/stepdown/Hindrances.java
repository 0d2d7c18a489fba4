package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.BlockerKind;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.Wish;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;

/** Blockers, standing and out of the way: first those that follow from other records. */
final class Hindrances {
    private static final int NEARLY_ADULT = 17;
    private static final int EXAM_AGE = 15;
    private static final List<BlockerKind> ANY =
            List.of(
                    BlockerKind.NO_SUITABLE_CARER,
                    BlockerKind.THERAPY_NOT_FINISHED,
                    BlockerKind.RISK_TO_OTHERS,
                    BlockerKind.COURT,
                    BlockerKind.HEALTH_PROCEDURE,
                    BlockerKind.FAMILY_OBJECTS,
                    BlockerKind.SIBLING_PLAN_OPEN,
                    BlockerKind.NOTICE_OR_CONTRACT,
                    BlockerKind.SUPPORT_NOT_FUNDED,
                    BlockerKind.INFORMATION_MISSING,
                    BlockerKind.HOME_OR_CARER_CONCERNS);

    private final Dice dice = new Dice("blockers");
    private final Sayings sayings = new Sayings("blockers");
    private final FactsBuilder facts;
    private final Map<BlockerKind, Integer> given = new EnumMap<>(BlockerKind.class);
    private int count;

    Hindrances(FactsBuilder facts) {
        this.facts = facts;
    }

    void add(HomeChild child, Wish wish) {
        Set<BlockerKind> kinds = new LinkedHashSet<>();
        boolean worked = child.review().isPresent() || dice.chance(0.3);
        if (child.intensive() && worked) {
            kinds.add(BlockerKind.INTENSIVE_NEED);
        }
        if (wish == Wish.NO) {
            kinds.add(BlockerKind.CHILD_SAYS_NO);
        }
        if (child.age() >= NEARLY_ADULT && worked) {
            kinds.add(BlockerKind.OTHER_PLAN);
        } else if (child.age() == EXAM_AGE && worked && dice.chance(0.6)) {
            kinds.add(BlockerKind.EXAM_TERM);
        }
        if (worked && !child.proceeds() && dice.chance(0.7)) {
            kinds.add(rarest());
        }
        child.review()
                .filter(review -> review.decision() == Decision.NEED_INFORMATION)
                .ifPresent(review -> kinds.add(BlockerKind.INFORMATION_MISSING));
        if (child.proceeds()) {
            add(child, rarest(), true);
        }
        kinds.forEach(kind -> add(child, kind, false));
        if (worked && dice.chance(0.3)) {
            add(child, rarest(), true);
        }
    }

    /** Every kind comes to stand somewhere. */
    Set<BlockerKind> missing() {
        Set<BlockerKind> missing = EnumSet.allOf(BlockerKind.class);
        missing.removeAll(given.keySet());
        return missing;
    }

    void addStanding(HomeChild child, BlockerKind kind) {
        add(child, kind, false);
    }

    private BlockerKind rarest() {
        int least = ANY.stream().mapToInt(k -> given.getOrDefault(k, 0)).min().orElse(0);
        return dice.pick(ANY.stream().filter(k -> given.getOrDefault(k, 0) <= least + 1).toList());
    }

    private void add(HomeChild child, BlockerKind kind, boolean cleared) {
        if (!cleared) {
            given.merge(kind, 1, Integer::sum);
        }
        Sayings.Saying said = sayings.next(kind.name());
        LocalDate raised = child.ago(dice.between(20, 100));
        LocalDate due = raised.plusDays(dice.between(28, 120));
        LocalDate done = raised.plusDays(dice.between(10, 40));
        Optional<Recorded> gone =
                cleared
                        ? Optional.of(
                                new Recorded(
                                        said.by(),
                                        done.isAfter(child.asAt()) ? child.asAt() : done))
                        : Optional.empty();
        facts.add(
                new Blocker(
                        "B%04d".formatted(++count),
                        child.id(),
                        kind,
                        said.text(),
                        said.by(),
                        due,
                        new Recorded("Amina Hales, team lead", raised),
                        gone));
    }
}
