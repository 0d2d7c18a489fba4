package org.homeward.sample.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownReview.Decision;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.review.StepDownSign.Kind;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Table;
import org.homeward.sample.supply.Resident;

/** What was said about children in homes living with a family, and what people decided. */
final class StepDown {
    private static final String SECURE = "K1";
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final double[] LEAVING = {55, 3, 22, 12, 8};
    private static final double[] STAYING = {10, 50, 5, 25, 10};
    private static final int SIGNS = 64;
    private static final int REVIEWED = 24;
    private static final int PROCEEDING = 5;
    private static final String LEAD = "Amina Hales, team lead";

    private final Dice dice = new Dice("step-down");
    private final Table notes = Table.read("/org/homeward/sample/notes.csv");
    private final LocalDate asAt;
    private final List<Resident> suitable;
    private final List<Resident> others;
    private final Map<Resident, ReviewId> proceeding = new LinkedHashMap<>();
    private final List<StepDownReview> decided = new ArrayList<>();
    private int reviews;

    StepDown(List<Resident> residents, CareViews views, LocalDate asAt) {
        this.asAt = asAt;
        List<Resident> homes =
                residents.stream()
                        .filter(r -> r.kind().isHome() && !r.stay().code().equals(SECURE))
                        .filter(r -> r.stay().start().isBefore(asAt.minusDays(60)))
                        .toList();
        this.suitable = dice.shuffled(homes.stream().filter(views::isFosterSuitable).toList());
        this.others =
                dice.shuffled(homes.stream().filter(r -> !views.isFosterSuitable(r)).toList());
    }

    /** Children whose review agreed on looking for a family. */
    Map<Resident, ReviewId> proceeding() {
        return proceeding;
    }

    /** Decisions about children in homes; what stands beside them is added elsewhere. */
    List<StepDownReview> decided() {
        return decided;
    }

    void addTo(FactsBuilder facts) {
        Set<List<Object>> said = new HashSet<>();
        for (int n = 0; n < SIGNS; n++) {
            StepDownSign sign =
                    n % 4 == 0
                            ? sign(dice.pick(others), STAYING)
                            : sign(suitable.get(n * 2 / 3 % suitable.size()), LEAVING);
            if (said.add(List.of(sign.child(), sign.kind(), sign.on()))) {
                facts.add(sign);
            }
        }
        List<Resident> reviewed = new ArrayList<>();
        reviewed.addAll(suitable.subList(0, Math.min(REVIEWED * 2 / 3, suitable.size())));
        reviewed.addAll(others.subList(0, Math.min(REVIEWED / 3, others.size())));
        int agreed = 0;
        for (Resident child : reviewed) {
            boolean young = child.age() < 16 && suitable.contains(child);
            agreed += young ? 1 : 0;
            decided.add(review(child, young && agreed <= PROCEEDING));
        }
        decided.set(decided.size() - 1, withdrawn(decided.get(decided.size() - 1)));
    }

    /** One child left the list before the people had decided. */
    private StepDownReview withdrawn(StepDownReview review) {
        return new StepDownReview(
                review.id(),
                review.child(),
                review.heldOn(),
                Decision.WITHDRAWN,
                review.heldOn().plusWeeks(weeks(Decision.WITHDRAWN)),
                notes.column(Decision.WITHDRAWN.name()).get(0),
                review.by());
    }

    private StepDownSign sign(Resident child, double[] weights) {
        Kind kind = KINDS.get(dice.weighted(weights));
        List<String> said = notes.column(kind.name());
        return new StepDownSign(
                child.life().id(),
                kind,
                asAt.minusDays(dice.between(2, Math.min(300, days(child)))),
                dice.pick(said),
                switch (kind) {
                    case CHILD_ASKS_FOR_FAMILY, CHILD_WISHES_TO_STAY -> "key worker";
                    case HOME_OR_REVIEWING_OFFICER_RECOMMENDS -> "reviewing officer";
                    case FEE_REVIEW_OR_NOTICE -> "commissioning";
                    case FLAGGED_BY_HAND -> LEAD;
                });
    }

    private int days(Resident child) {
        return (int) ChronoUnit.DAYS.between(child.stay().start(), asAt);
    }

    private StepDownReview review(Resident child, boolean proceed) {
        ReviewId id = ReviewId.of("V%03d".formatted(++reviews));
        LocalDate held = asAt.minusDays(dice.between(5, Math.min(proceed ? 40 : 170, days(child))));
        Decision decision = proceed ? Decision.PROCEED : other(child);
        if (proceed) {
            proceeding.put(child, id);
        }
        return new StepDownReview(
                id,
                child.life().id(),
                held,
                decision,
                held.plusDays(weeks(decision) * 7L),
                dice.pick(notes.column(decision.name())),
                LEAD);
    }

    private Decision other(Resident child) {
        if (suitable.contains(child)) {
            return dice.chance(0.7) ? Decision.NOT_NOW : Decision.NEED_INFORMATION;
        }
        return dice.chance(0.6) ? Decision.NOT_SUITABLE : Decision.NOT_NOW;
    }

    /** The longest that a question may wait, as proposed for the review list. */
    private static int weeks(Decision decision) {
        return switch (decision) {
            case PROCEED -> 4;
            case NOT_NOW -> 12;
            case NEED_INFORMATION -> 2;
            case NOT_SUITABLE, WITHDRAWN -> 26;
        };
    }
}
