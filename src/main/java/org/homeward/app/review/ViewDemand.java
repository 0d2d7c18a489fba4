package org.homeward.app.review;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.PoliciesInForce;
import org.homeward.app.StepDownPoliciesInForce;
import org.homeward.app.Store;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.BlockerKind;
import org.homeward.matching.change.NearMissSums;
import org.homeward.matching.change.NearMisses;
import org.homeward.matching.shortlist.Band;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.SupportLevel;
import org.homeward.stepdown.screening.Screening;
import org.homeward.stepdown.screening.StepDownFlag;
import org.homeward.stepdown.screening.StepDownScreen;
import org.homeward.stepdown.trigger.Triggers;

/** Sums up what flagged children are flagged for, held up by, and wait for. */
public final class ViewDemand {
    private final Store store;
    private final Matcher matcher;

    public ViewDemand(Store store, Matcher matcher) {
        this.store = store;
        this.matcher = matcher;
    }

    public Demand view(LocalDate asAt) {
        StepDownPolicy policy = StepDownPoliciesInForce.of(store.listStepDownPolicies());
        Matcher inForce = PoliciesInForce.apply(matcher, store.listPolicies());
        return new Looking(store.position(asAt), policy, new FamilySearch(inForce)).demand();
    }

    /** One position, looked at once. */
    private static final class Looking {
        private final CarePosition position;
        private final StepDownPolicy policy;
        private final FamilySearch search;
        private final Screening screening;
        private final Set<ChildId> residents = new HashSet<>();

        Looking(CarePosition position, StepDownPolicy policy, FamilySearch search) {
            this.position = position;
            this.policy = policy;
            this.search = search;
            screening = new StepDownScreen(policy).flag(position);
            screening.flags().forEach(flag -> residents.add(flag.child()));
            screening.notFlagged().forEach(other -> residents.add(other.stay().child()));
        }

        Demand demand() {
            Map<ChildId, NearMisses> found = new LinkedHashMap<>();
            screening
                    .flags()
                    .forEach(f -> found.put(f.child(), search.misses(f.child(), position)));
            return new Demand(
                    position.asAt(),
                    screening.residents(),
                    screening.flags().size(),
                    triggers(),
                    blockers(),
                    waiting(found),
                    NearMissSums.of(new ArrayList<>(found.values())));
        }

        private List<Demand.TriggerCount> triggers() {
            return new Triggers(policy)
                    .list().stream()
                            .map(
                                    trigger ->
                                            new Demand.TriggerCount(
                                                    trigger.code(),
                                                    trigger.asksFor(),
                                                    flaggedBy(trigger.code())))
                            .toList();
        }

        private int flaggedBy(String code) {
            return (int)
                    screening.flags().stream()
                            .filter(f -> f.because().stream().anyMatch(r -> r.code().equals(code)))
                            .count();
        }

        private List<Demand.BlockerCount> blockers() {
            return Arrays.stream(BlockerKind.values())
                    .map(this::count)
                    .filter(count -> count.children() > 0)
                    .sorted(comparing(Demand.BlockerCount::children).reversed())
                    .toList();
        }

        private Demand.BlockerCount count(BlockerKind kind) {
            var blocked = residents.stream().filter(id -> standing(id, kind).findAny().isPresent());
            var overdue =
                    residents.stream()
                            .filter(
                                    id ->
                                            standing(id, kind)
                                                    .anyMatch(b -> b.isOverdueOn(position.asAt())));
            return new Demand.BlockerCount(kind, (int) blocked.count(), (int) overdue.count());
        }

        private Stream<Blocker> standing(ChildId child, BlockerKind kind) {
            return position.stepDown().listStanding(child).stream()
                    .filter(blocker -> blocker.kind() == kind);
        }

        private List<Demand.Waiting> waiting(Map<ChildId, NearMisses> found) {
            Map<Wanted, List<ChildId>> groups =
                    screening.flags().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            this::wanted,
                                            LinkedHashMap::new,
                                            Collectors.mapping(
                                                    StepDownFlag::child, Collectors.toList())));
            return groups.entrySet().stream()
                    .map(group -> waiting(group.getKey(), group.getValue(), found))
                    .sorted(
                            comparing(Demand.Waiting::children)
                                    .reversed()
                                    .thenComparing(Demand.Waiting::ages))
                    .toList();
        }

        private static Demand.Waiting waiting(
                Wanted wanted, List<ChildId> children, Map<ChildId, NearMisses> found) {
            var withHome =
                    children.stream()
                            .flatMap(child -> Optional.ofNullable(found.get(child)).stream())
                            .filter(ViewDemand::hasPossibleHome);
            return new Demand.Waiting(
                    wanted.ages(),
                    wanted.siblings(),
                    wanted.support(),
                    children.size(),
                    (int) withHome.count());
        }

        private Wanted wanted(StepDownFlag flag) {
            int siblings =
                    (int)
                            position.siblings(position.child(flag.child())).stream()
                                    .filter(other -> residents.contains(other.id()))
                                    .count();
            return new Wanted(
                    ages(flag.stay().age()),
                    siblings,
                    position.findLatestNeeds(flag.child()).map(policy.support()::levelFor));
        }
    }

    /** A home that only just breaks no rule is no answer for recruitment. */
    private static boolean hasPossibleHome(NearMisses misses) {
        return misses.shortlist().proposals().stream()
                .anyMatch(home -> home.band() == Band.STRONG || home.band() == Band.POSSIBLE);
    }

    private static String ages(OptionalInt age) {
        if (age.isEmpty()) {
            return "not known";
        }
        int years = age.getAsInt();
        if (years < 10) {
            return "under 10";
        }
        if (years < 13) {
            return "10 to 12";
        }
        return years < 16 ? "13 to 15" : "16 and 17";
    }

    /** The kind of home a child would need. */
    private record Wanted(String ages, int siblings, Optional<SupportLevel> support) {}
}
