package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.LedgerEntry.Side;
import org.homeward.domain.review.LedgerEntry.Weight;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;

/**
 * What people wrote for and against. Reviews weighed at least two of each; pages for reviews still
 * to come are in all states, so that some numbers stay covered.
 */
final class LedgerPages {
    private static final double BEGUN = 0.35;
    private static final double NEWS = 0.4;

    private final Dice dice = new Dice("ledger");
    private final Sayings sayings = new Sayings("ledger");
    private final FactsBuilder facts;
    private final Map<ChildId, List<String>> weighed = new TreeMap<>();
    private int entries;

    LedgerPages(FactsBuilder facts) {
        this.facts = facts;
    }

    /** Ids of the entries that a child's review weighed. */
    List<String> weighed(ChildId child) {
        return weighed.getOrDefault(child, List.of());
    }

    void add(HomeChild child) {
        child.review()
                .ifPresent(
                        review -> {
                            boolean leansFor = review.decision() == Decision.PROCEED;
                            LocalDate until = review.heldOn();
                            List<String> ids = new ArrayList<>();
                            ids.addAll(write(child, Side.FOR, leansFor ? 3 : 2, until));
                            ids.addAll(write(child, Side.AGAINST, leansFor ? 2 : 3, until));
                            weighed.put(child.id(), ids);
                        });
        if (child.review().isPresent() ? dice.chance(NEWS) : dice.chance(BEGUN)) {
            write(child, Side.FOR, dice.between(0, 3), child.asAt());
            write(child, Side.AGAINST, dice.between(0, 3), child.asAt());
        }
    }

    /** A full page for the coming review, so that its number is open. */
    void fill(HomeChild child) {
        write(child, Side.FOR, 2, child.asAt());
        write(child, Side.AGAINST, 2, child.asAt());
    }

    private List<String> write(HomeChild child, Side side, int count, LocalDate until) {
        LocalDate first =
                child.review()
                        .filter(review -> until.isAfter(review.heldOn()))
                        .map(review -> review.heldOn().plusDays(1))
                        .orElse(until.minusDays(45));
        LocalDate from = first.isBefore(child.since()) ? child.since() : first;
        List<String> ids = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            Sayings.Saying said = sayings.next(side.name());
            String id = "L%04d".formatted(++entries);
            ids.add(id);
            facts.add(
                    new LedgerEntry(
                            id,
                            child.id(),
                            side,
                            dice.chance(0.4) ? Weight.STRONG : Weight.SOME,
                            said.text(),
                            said.more(),
                            new Recorded(
                                    said.by(),
                                    from.isAfter(until) ? until : dice.day(from, until))));
        }
        return ids;
    }
}
