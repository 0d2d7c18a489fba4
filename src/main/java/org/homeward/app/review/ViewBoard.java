package org.homeward.app.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.StepDownPoliciesInForce;
import org.homeward.app.Store;
import org.homeward.app.view.ChildName;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.deciding.ReviewLedger;
import org.homeward.stepdown.journey.Journey;
import org.homeward.stepdown.journey.Journeys;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.screening.Screening;
import org.homeward.stepdown.screening.Stay;
import org.homeward.stepdown.screening.StepDownScreen;
import org.homeward.stepdown.trigger.FlagReason;

/** Shows where every child stands between a flag and two years with a family. */
public final class ViewBoard {
    private static final Comparator<Board.Row> BY_STAGE =
            Comparator.comparing((Board.Row row) -> row.journey().stage())
                    .thenComparing(row -> row.journey().since())
                    .thenComparing(Board.Row::child);

    private final Store store;

    public ViewBoard(Store store) {
        this.store = store;
    }

    public Board view(LocalDate asAt) {
        CarePosition position = store.position(asAt);
        StepDownPolicy policy = StepDownPoliciesInForce.of(store.listStepDownPolicies());
        var rows = new Rows(position, policy);
        return new Board(
                asAt,
                new Journeys(policy)
                        .list(position).stream().map(rows::of).sorted(BY_STAGE).toList(),
                rows.residents,
                policy.version());
    }

    /** Rows of one position, with the screening asked once. */
    private static final class Rows {
        private final CarePosition position;
        private final StepDownPolicy policy;
        private final int residents;
        private final Map<ChildId, Seen> seen = new HashMap<>();

        Rows(CarePosition position, StepDownPolicy policy) {
            this.position = position;
            this.policy = policy;
            Screening screening = new StepDownScreen(policy).flag(position);
            residents = screening.residents();
            screening
                    .flags()
                    .forEach(
                            f ->
                                    seen.put(
                                            f.child(),
                                            new Seen(f.stay(), f.because(), f.readiness())));
            screening
                    .notFlagged()
                    .forEach(
                            n ->
                                    seen.put(
                                            n.stay().child(),
                                            new Seen(n.stay(), List.of(), n.readiness())));
        }

        Board.Row of(Journey journey) {
            ChildId child = journey.child();
            Optional<Seen> found = Optional.ofNullable(seen.get(child));
            return new Board.Row(
                    ChildName.of(position, child),
                    found.map(Seen::stay),
                    journey,
                    found.map(Seen::flags).orElse(List.of()),
                    ReviewLedger.of(position, child).cover(policy),
                    found.map(Seen::readiness),
                    LastSaid.of(child, position).wish(),
                    position.stepDown().listStanding(child));
        }
    }

    private record Seen(Stay stay, List<FlagReason> flags, Readiness readiness) {}
}
