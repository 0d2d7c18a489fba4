package org.homeward.sample.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Table;
import org.homeward.sample.life.Kind;
import org.homeward.sample.supply.Resident;

/** Some forty open searches of every kind. */
final class Requests {
    private static final List<Integer> GROUPS = List.of(5, 4, 4, 3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 2);

    private final Table wishes = Table.read("/org/homeward/sample/wishes.csv");
    private final Dice dice = new Dice("requests");
    private final LocalDate asAt;
    private final List<Resident> residents;
    private final StepDown stepDown;
    private final List<Resident> mothers;
    private final Set<Resident> used = new LinkedHashSet<>();
    private final List<PlacementRequest> requests = new ArrayList<>();

    Requests(List<Resident> residents, StepDown stepDown, List<Resident> mothers, LocalDate asAt) {
        this.mothers = mothers;
        this.residents = dice.shuffled(residents);
        this.stepDown = stepDown;
        this.asAt = asAt;
    }

    void addTo(FactsBuilder facts) {
        stepDown.proceeding()
                .forEach(
                        (child, review) ->
                                add(
                                        List.of(child),
                                        CareType.STEP_DOWN,
                                        Urgency.PLANNED,
                                        new RequestOrigin("", Optional.of(review))));
        for (int size : GROUPS) {
            group(size)
                    .ifPresent(
                            children ->
                                    add(
                                            children,
                                            groupType(size),
                                            urgency(),
                                            RequestOrigin.ORDINARY));
        }
        addSingles();
        requests.forEach(facts::add);
    }

    private void addSingles() {
        single(CareType.PARENT_AND_CHILD, Urgency.PLANNED, mothers::contains);
        single(CareType.PARENT_AND_CHILD, Urgency.WITHIN_5_DAYS, mothers::contains);
        single(
                CareType.FOSTERING_FOR_ADOPTION,
                Urgency.PLANNED,
                r -> r.age() < 1 && r.kind() != Kind.CONNECTED);
        single(
                CareType.SHORT_BREAK,
                Urgency.PLANNED,
                r -> r.kind() == Kind.CONNECTED && r.age() > 6);
        single(CareType.RESPITE, Urgency.PLANNED, r -> r.kind() == Kind.OWN_FOSTER && r.age() > 9);
        single(CareType.SHORT_TERM, Urgency.WITHIN_5_DAYS, r -> r.life().isUnaccompanied());
        single(
                CareType.LONG_TERM,
                Urgency.PLANNED,
                r -> r.life().need().equals("N2") && mayMove(r));
        for (int n = 0; n < 4; n++) {
            int youngest = 3 * n + 2;
            single(CareType.EMERGENCY, Urgency.TODAY, r -> isRecent(r) && r.age() >= youngest);
        }
        for (int n = 0; n < 6; n++) {
            single(
                    CareType.LONG_TERM,
                    Urgency.PLANNED,
                    r -> r.kind() == Kind.AGENCY && r.age() > 5 && r.age() < 15);
        }
        for (int n = 0; n < 6; n++) {
            int youngest = 2 * n;
            single(
                    CareType.SHORT_TERM,
                    urgency(),
                    r -> mayMove(r) && r.age() >= youngest && r.age() < 16);
        }
        single(
                CareType.SHORT_TERM,
                Urgency.PLANNED,
                r -> r.kind() == Kind.AGENCY && r.age() == 13 && r.life().sex() == Sex.MALE);
    }

    private boolean isRecent(Resident resident) {
        return resident.stay().start().isAfter(asAt.minusDays(120)) && mayMove(resident);
    }

    private boolean mayMove(Resident resident) {
        return resident.kind() == Kind.AGENCY
                || resident.kind() == Kind.OWN_FOSTER
                || resident.kind() == Kind.PARENTS;
    }

    private void single(CareType type, Urgency urgency, Predicate<Resident> suits) {
        residents.stream()
                .filter(suits)
                .filter(r -> !used.contains(r))
                .filter(r -> r.life().siblings().isEmpty() || type == CareType.PARENT_AND_CHILD)
                .findFirst()
                .ifPresent(r -> add(List.of(r), type, urgency, RequestOrigin.ORDINARY));
    }

    /** Brothers and sisters whose placements end or who could come together. */
    private Optional<List<Resident>> group(int size) {
        Map<Integer, List<Resident>> groups = new LinkedHashMap<>();
        for (Resident resident : residents) {
            resident.life()
                    .siblings()
                    .ifPresent(
                            g -> groups.computeIfAbsent(g, n -> new ArrayList<>()).add(resident));
        }
        return groups.values().stream()
                .filter(group -> group.size() == size)
                .filter(
                        group ->
                                group.stream()
                                        .allMatch(
                                                r ->
                                                        mayMove(r)
                                                                && !used.contains(r)
                                                                && r.age() < 17))
                .findFirst();
    }

    private CareType groupType(int size) {
        return size % 2 == 0 && dice.chance(0.5) ? CareType.LONG_TERM : CareType.SHORT_TERM;
    }

    private Urgency urgency() {
        return dice.chance(0.6) ? Urgency.PLANNED : Urgency.WITHIN_5_DAYS;
    }

    private void add(
            List<Resident> children, CareType type, Urgency urgency, RequestOrigin origin) {
        used.addAll(children);
        List<ChildId> ids = children.stream().map(r -> r.life().id()).sorted().toList();
        requests.add(
                new PlacementRequest(
                        RequestId.of("R%03d".formatted(requests.size() + 1)),
                        ids,
                        type,
                        timing(urgency),
                        plan(ids),
                        requirements(children, type),
                        wishes(children, urgency),
                        origin));
    }

    private Timing timing(Urgency urgency) {
        return switch (urgency) {
            case TODAY -> new Timing(asAt, asAt, urgency);
            case WITHIN_5_DAYS ->
                    new Timing(
                            asAt.minusDays(dice.below(4)),
                            asAt.plusDays(dice.between(1, 4)),
                            urgency);
            case PLANNED ->
                    new Timing(
                            asAt.minusDays(dice.between(2, 45)),
                            asAt.plusDays(dice.between(7, 60)),
                            urgency);
        };
    }

    private TogetherPlan plan(List<ChildId> ids) {
        if (ids.size() < 3 || dice.chance(0.55)) {
            return TogetherPlan.ALL;
        }
        String first = ids.get(0) + "+" + ids.get(1);
        String rest = String.join("+", ids.stream().skip(2).map(ChildId::text).toList());
        return new TogetherPlan(Togetherness.MAY_SPLIT, first + "|" + rest);
    }

    private Requirements requirements(List<Resident> children, CareType type) {
        Set<String> essential = new LinkedHashSet<>();
        Set<String> desirable = new LinkedHashSet<>();
        Resident first = children.get(0);
        if (first.life().need().equals("N2")) {
            essential.add(Requirements.ACCESSIBLE);
        }
        if (children.size() == 1
                && first.age() > 6
                && dice.chance(type == CareType.STEP_DOWN ? 0.5 : 0.15)) {
            essential.add(Requirements.SOLO);
        }
        if (first.age() < 5 && dice.chance(0.6)) {
            essential.add(Requirements.NO_SMOKERS);
        }
        if (dice.chance(0.12)) {
            essential.add(Requirements.NO_PETS);
        }
        if (dice.chance(0.3)) {
            desirable.add(Requirements.VEHICLE);
        }
        if (first.age() > 4 && first.age() < 17 && dice.chance(0.5)) {
            desirable.add("stays at the same school");
        }
        return new Requirements(essential, desirable);
    }

    private Wishes wishes(List<Resident> children, Urgency urgency) {
        boolean tooYoung = children.stream().allMatch(r -> r.age() < 4);
        if (tooYoung || dice.chance(urgency == Urgency.TODAY ? 0.7 : 0.2)) {
            return Wishes.NOT_SOUGHT;
        }
        return new Wishes(
                dice.pick(wishes.column(about(children))),
                Optional.of(asAt.minusDays(dice.between(1, 20))));
    }

    private static String about(List<Resident> children) {
        Resident first = children.get(0);
        if (children.size() > 1) {
            return "siblings";
        }
        return first.life().isUnaccompanied()
                ? "arrived alone"
                : first.age() < 10 ? "young" : "older";
    }
}
