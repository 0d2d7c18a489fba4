package org.homeward.matching.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.homeward.domain.care.Placement;
import org.homeward.domain.carer.Occupant;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.matching.Candidate;
import org.homeward.matching.Gathering;
import org.homeward.matching.Search;

/**
 * The fewest bedrooms that the fostered children of a household need on a day. Two children at most
 * share a room. Whether two may share can be known or not: the count is taken once favourably, as
 * if everything unknown allowed it, and once as if nothing unknown did.
 */
final class Sleeping {

    private final List<Child> children;
    private final List<Placement> placements;
    private final LocalDate day;
    private final Candidate candidate;
    private Optional<Set<ChildId>> harming = Optional.empty();

    private Sleeping(Gathering gathering, Candidate candidate) {
        this.children = candidate.together(gathering);
        this.placements = gathering.placements();
        this.day = gathering.day();
        this.candidate = candidate;
    }

    static Sleeping on(Gathering gathering, Candidate candidate) {
        return new Sleeping(gathering, candidate);
    }

    /** Each has a room however they sleep; saves counting pairs where there is plenty. */
    boolean isPlenty(int bedrooms) {
        return children.size() + stayingPut() <= bedrooms;
    }

    int fewest(boolean favourably) {
        return stayingPut() + fewest((a, b) -> mayShare(a, b), favourably);
    }

    /** The fewest when children who harmed another child sleep alone; unknowns favourably. */
    int fewestApartFromHarm() {
        return stayingPut()
                + fewest((a, b) -> isHarming(a) || isHarming(b) ? Answer.NO : mayShare(a, b), true);
    }

    boolean anyHarms() {
        return !harming().isEmpty();
    }

    String namesOfHarming() {
        return harming().stream().sorted().map(ChildId::text).collect(Collectors.joining(" and "));
    }

    /** Who is known to harm others; looked up only where rooms are short. */
    private Set<ChildId> harming() {
        if (harming.isEmpty()) {
            harming =
                    Optional.of(
                            children.stream()
                                    .map(Child::id)
                                    .filter(this::harms)
                                    .collect(Collectors.toSet()));
        }
        return harming.get();
    }

    /** Young people over 18 who stay with their former foster carers keep their room. */
    private int stayingPut() {
        int count = 0;
        for (Occupant person : candidate.occupants()) {
            count += person.isStayingPut() ? 1 : 0;
        }
        return count;
    }

    private int fewest(BiFunction<Child, Child, Answer> share, boolean favourably) {
        var rooms = new FewestRooms(children.size(), (a, b) -> isYes(share, a, b, favourably));
        var babies = IntStream.range(0, children.size()).filter(i -> isYes(isBaby(i), favourably));
        int carersRoom = candidate.policy().rooms().carersRoomBabies().value();
        return rooms.with(babies.toArray(), carersRoom);
    }

    private boolean isYes(
            BiFunction<Child, Child, Answer> share, int a, int b, boolean favourably) {
        return isYes(share.apply(children.get(a), children.get(b)), favourably);
    }

    private static boolean isYes(Answer answer, boolean favourably) {
        return answer == Answer.YES || (favourably && answer == Answer.UNKNOWN);
    }

    private Answer mayShare(Child one, Child other) {
        Answer small = both(isUnderOwnRoomAge(one), isUnderOwnRoomAge(other));
        Answer agreed =
                Search.areSiblings(one, other)
                        ? both(candidate.household().dwelling().sharing(), mayMix(one, other))
                        : Answer.NO;
        return either(small, agreed);
    }

    private Answer mayMix(Child one, Child other) {
        Answer young = both(isYoungEnoughToMix(one), isYoungEnoughToMix(other));
        Sex sex = one.identity().sex();
        Answer same =
                sex == Sex.UNKNOWN || other.identity().sex() == Sex.UNKNOWN
                        ? Answer.UNKNOWN
                        : Answer.of(sex == other.identity().sex());
        return either(young, same);
    }

    private Answer isUnderOwnRoomAge(Child child) {
        int from = candidate.policy().rooms().ownRoomFromAge().value();
        return age(child, years -> years < from);
    }

    private Answer isYoungEnoughToMix(Child child) {
        int oldest = candidate.policy().rooms().oppositeSexToAge().value();
        return age(child, years -> years <= oldest);
    }

    private Answer age(Child child, IntPredicate test) {
        OptionalInt age = child.findAgeOn(day);
        return age.isPresent() ? Answer.of(test.test(age.getAsInt())) : Answer.UNKNOWN;
    }

    private Answer isBaby(int index) {
        int months = candidate.policy().rooms().carersRoomMonths().value();
        return children.get(index)
                .identity()
                .bornOn()
                .map(born -> Answer.of(day.isBefore(born.plusMonths(months))))
                .orElse(Answer.UNKNOWN);
    }

    private boolean isHarming(Child child) {
        return harming().contains(child.id());
    }

    private boolean harms(ChildId child) {
        return candidate
                        .search()
                        .findLevel(child, NeedDomain.SAFETY_TO_OTHERS)
                        .filter(level -> level == NeedLevel.INTENSIVE)
                        .isPresent()
                || Harm.isTold(candidate.search().request(), child)
                || placements.stream()
                        .filter(placement -> placement.child().equals(child))
                        .flatMap(placement -> placement.request().stream())
                        .flatMap(id -> candidate.search().position().findRequest(id).stream())
                        .anyMatch(request -> Harm.isTold(request, child));
    }

    private static Answer both(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }

    private static Answer either(Answer one, Answer other) {
        if (one == Answer.YES || other == Answer.YES) {
            return Answer.YES;
        }
        return one == Answer.NO && other == Answer.NO ? Answer.NO : Answer.UNKNOWN;
    }
}
