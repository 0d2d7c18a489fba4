package org.homeward.matching.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.domain.carer.AgeRange;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.search.DistanceItem;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.Requirements;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;

/**
 * Changes worth trying for a home that is ruled out: only those that bear on every rule it breaks.
 * Whether one helps is for the rules to say.
 */
final class Attempts {

    /** Rules that a kind of change can mend. */
    private static final Map<Kind, Set<String>> MENDS =
            Map.ofEntries(
                    Map.entry(Kind.HOLD, Set.of("H2", "H6", "H7", "H8")),
                    Map.entry(Kind.SHARING, Set.of("H7")),
                    Map.entry(Kind.ITEM, Set.of("H12", "H13", "H14", "H15", "H16")),
                    Map.entry(Kind.AREA, Set.of("H16")),
                    Map.entry(Kind.SUPPORT, Set.of("H12", "H16")),
                    Map.entry(Kind.AGES, Set.of("H3")),
                    Map.entry(Kind.SEX, Set.of("H4")),
                    Map.entry(Kind.TYPE, Set.of("H5")),
                    Map.entry(Kind.NUMBER, Set.of("H2")),
                    Map.entry(Kind.EXEMPTION, Set.of("H6")),
                    Map.entry(Kind.BED, Set.of("H7", "H8")));

    /** Rules that no passing of days can mend. */
    private static final Set<String> FOR_GOOD = Set.of("H4", "H5", "H10", "H12", "H16");

    private static final Map<String, String> SUPPORT =
            Map.of(
                    Requirements.VEHICLE, "Transport arranged",
                    Requirements.ACCESSIBLE, "The house adapted by a dated plan");

    private final Candidate candidate;
    private final Set<String> broken;
    private final List<List<Change>> tries = new ArrayList<>();

    private Attempts(Candidate candidate, Set<String> broken) {
        this.candidate = candidate;
        this.broken = broken;
    }

    /** Lists of changes of which the first that helps is the smallest. */
    static List<List<Change>> of(Candidate candidate, Set<String> broken, int daysAhead) {
        Attempts attempts = new Attempts(candidate, broken);
        attempts.add(Kind.HOLD, attempts::holds);
        attempts.add(Kind.SHARING, attempts::sharing);
        attempts.add(Kind.ITEM, attempts::items);
        attempts.add(Kind.AREA, attempts::area);
        attempts.add(Kind.SUPPORT, attempts::support);
        attempts.add(Kind.AGES, attempts::ages);
        attempts.add(Kind.SEX, () -> one(new Change.AnySex()));
        attempts.add(
                Kind.TYPE, () -> one(new Change.AlsoType(candidate.search().request().type())));
        attempts.add(Kind.NUMBER, attempts::number);
        attempts.add(Kind.EXEMPTION, attempts::exemption);
        attempts.add(
                Kind.BED,
                () -> one(new Change.OneMoreBedroom(candidate.household().dwelling().bedrooms())));
        if (broken.stream().noneMatch(FOR_GOOD::contains)) {
            attempts.tries.add(attempts.days(daysAhead));
        }
        return attempts.tries;
    }

    private void add(Kind kind, Supplier<Stream<List<Change>>> changes) {
        if (MENDS.getOrDefault(kind, Set.of()).containsAll(broken)) {
            changes.get().forEach(tries::add);
        }
    }

    private static Stream<List<Change>> one(Change change) {
        return Stream.of(List.of(change));
    }

    private Stream<List<Change>> holds() {
        List<Hold> holds =
                candidate.search().position().casework().holds(candidate.household().id()).stream()
                        .filter(hold -> hold.span().until().isAfter(candidate.startsOn()))
                        .filter(hold -> !hold.request().equals(candidate.search().request().id()))
                        .toList();
        return holds.isEmpty() ? Stream.of() : one(new Change.HoldsReleased(holds));
    }

    private Stream<List<Change>> sharing() {
        return candidate.household().dwelling().sharing() == Answer.YES
                ? Stream.of()
                : one(new Change.SharingAgreed());
    }

    private Stream<List<Change>> items() {
        return essential()
                .filter(item -> DistanceItem.find(item).isEmpty())
                .map(item -> List.of(new Change.ItemRelaxed(item)));
    }

    private Stream<List<Change>> area() {
        return essential().flatMap(item -> wider(item)).map(List::of);
    }

    private Stream<Change> wider(String item) {
        return DistanceItem.find(item).stream()
                .flatMap(
                        asked ->
                                candidate.findMiles(asked.from()).stream()
                                        .mapToInt(miles -> (int) Math.ceil(miles))
                                        .filter(miles -> miles > asked.miles())
                                        .mapToObj(miles -> wider(item, asked, miles)));
    }

    private static Change wider(String item, DistanceItem asked, int miles) {
        return new Change.WiderArea(
                item, new DistanceItem(miles, asked.from()).words(), miles - asked.miles());
    }

    private Stream<List<Change>> support() {
        return essential()
                .filter(SUPPORT::containsKey)
                .filter(item -> candidate.offers(item) == Answer.NO)
                .map(item -> List.of(supported(item)));
    }

    private static Change supported(String item) {
        return new Change.SupportInPlace(item, SUPPORT.getOrDefault(item, ""));
    }

    private Stream<String> essential() {
        return candidate.search().request().requirements().essential().stream().sorted();
    }

    /** The terms widened until they cover every child, to 17 where the placement is long-term. */
    private Stream<List<Change>> ages() {
        AgeRange now = candidate.household().terms().ages();
        int youngest = now.youngest();
        int oldest = now.oldest();
        for (SearchedChild child : candidate.children()) {
            if (child.age().isPresent()) {
                youngest = Math.min(youngest, child.age().getAsInt());
                oldest = Math.max(oldest, child.age().getAsInt());
            }
        }
        if (candidate.search().request().type() == CareType.LONG_TERM) {
            oldest = Math.max(oldest, candidate.policy().limits().lastLongTermAge().value());
        }
        return one(new Change.Ages(now, new AgeRange(youngest, oldest)));
    }

    private Stream<List<Change>> number() {
        int now = candidate.household().terms().maxChildren();
        return Stream.of(
                IntStream.rangeClosed(now + 1, now + candidate.children().size())
                        .mapToObj(most -> (Change) new Change.MoreChildren(now, most))
                        .toList());
    }

    private Stream<List<Change>> exemption() {
        Set<ChildId> all = new TreeSet<>();
        candidate
                .gatherings()
                .forEach(day -> candidate.together(day).forEach(child -> all.add(child.id())));
        return one(new Change.ExemptionNaming(all));
    }

    private List<Change> days(int ahead) {
        return ChangeDays.after(candidate, ahead).stream()
                .map(day -> (Change) new Change.LaterStart(candidate.startsOn(), day))
                .toList();
    }
}
