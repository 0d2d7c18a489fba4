package org.homeward.sample.stepdown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.life.Kind;
import org.homeward.sample.life.Leg;
import org.homeward.sample.life.Life;
import org.homeward.sample.life.Period;
import org.homeward.sample.life.Population;
import org.homeward.sample.life.Stay;
import org.homeward.sample.supply.Supply;

/**
 * Moves from homes to the authority's own families in three years that the lives have anyway, as
 * having been agreed on in a review. No move is added and none is changed.
 */
public final class Moves {
    private static final int YEARS = 3;
    private static final int SHORTEST_IN_HOME = 60;
    private static final int LONGEST_BRIDGE = 185;
    private static final int YOUNGEST_MOVE = 20;

    private final Dice dice = new Dice("moves to families");
    private final Supply supply;
    private final LocalDate asAt;
    private final List<Moved> moves = new ArrayList<>();
    private final Map<Life, RequestId> requests = new HashMap<>();

    private Moves(Supply supply, LocalDate asAt) {
        this.supply = supply;
        this.asAt = asAt;
    }

    /** Finds them; where families took children in the past is decided here. */
    public static Moves in(Population population, Supply supply, LocalDate asAt) {
        Moves moves = new Moves(supply, asAt);
        population.lives().stream()
                .flatMap(life -> life.periods().stream())
                .flatMap(period -> moves.of(period).stream())
                .sorted(Comparator.comparing((Found f) -> f.stay.start()).thenComparing(Found::id))
                .forEach(moves::keep);
        return moves;
    }

    List<Moved> list() {
        return moves;
    }

    /** The search that a child's present placement came from. */
    public Optional<RequestId> findRequest(Life life) {
        return Optional.ofNullable(requests.get(life));
    }

    private record Found(Stay stay, DateSpan home, LocalDate end, Optional<Stay> next) {
        String id() {
            return stay.life().id().text();
        }
    }

    private void keep(Found found) {
        Optional<HouseholdId> household =
                found.end.equals(LocalDate.MAX)
                        ? supply.findHousehold(found.stay.life())
                        : supply.findPastFamily(found.stay, dice, around(found));
        household.ifPresent(
                id -> {
                    Moved moved =
                            new Moved(
                                    moves.size() + 1,
                                    found.stay,
                                    id,
                                    found.home,
                                    found.end,
                                    found.next.map(Stay::kind));
                    moves.add(moved);
                    if (!moved.isOver()) {
                        requests.put(found.stay.life(), moved.request());
                    }
                });
    }

    private static Set<String> around(Found found) {
        Set<String> around = new HashSet<>();
        found.stay.life().last().legs().forEach(leg -> leg.stay().sector().ifPresent(around::add));
        return around;
    }

    /** The last one of a period: a child who moved twice is told about once. */
    private Optional<Found> of(Period period) {
        Map<Stay, LocalDate> ends = new LinkedHashMap<>();
        for (Leg leg : period.legs()) {
            ends.put(leg.stay(), leg.end());
        }
        List<Stay> stays = List.copyOf(ends.keySet());
        Optional<Found> last = Optional.empty();
        for (int i = 1; i < stays.size(); i++) {
            Stay stay = stays.get(i);
            LocalDate end = ends.getOrDefault(stay, LocalDate.MAX);
            boolean over = !end.isAfter(asAt);
            Optional<DateSpan> home = homeBefore(stays, i, over);
            if (home.isPresent() && isFamily(stay)) {
                Optional<Stay> next =
                        over && i + 1 < stays.size()
                                ? Optional.of(stays.get(i + 1))
                                : Optional.empty();
                last = Optional.of(new Found(stay, home.get(), over ? end : LocalDate.MAX, next));
            }
        }
        return last;
    }

    private boolean isFamily(Stay stay) {
        return stay.kind() == Kind.OWN_FOSTER
                && stay.start().isAfter(asAt.minusYears(YEARS))
                && stay.start().isBefore(asAt.minusDays(YOUNGEST_MOVE));
    }

    /** The home from which the child came, also by way of carers who bridged the search. */
    private Optional<DateSpan> homeBefore(List<Stay> stays, int i, boolean over) {
        Stay before = stays.get(i - 1);
        LocalDate on = stays.get(i).start();
        boolean bridge =
                i > 1
                        && !over
                        && on.isAfter(asAt.minusYears(1))
                        && before.kind() == Kind.OWN_FOSTER
                        && before.start().plusDays(LONGEST_BRIDGE).isAfter(on);
        Stay home = bridge ? stays.get(i - 2) : before;
        DateSpan days = DateSpan.of(home.start(), bridge ? before.start() : on);
        boolean open = home.kind() == Kind.OWN_HOME || home.kind() == Kind.EXTERNAL_HOME;
        return open && days.daysTo(days.until()) > SHORTEST_IN_HOME
                ? Optional.of(days)
                : Optional.empty();
    }
}
