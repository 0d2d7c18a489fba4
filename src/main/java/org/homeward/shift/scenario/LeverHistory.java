package org.homeward.shift.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.Plain;

/**
 * What was ever achieved on the path of each lever, so that an ambition can be judged against fact.
 *
 * @param years whole years to 31 March for which returns are loaded, oldest first
 */
public record LeverHistory(List<LeverYear> years) {
    private static final Set<Lever> COUNTED =
            Set.of(
                    Lever.ENTRIES,
                    Lever.ENTRIES_UNACCOMPANIED,
                    Lever.ENTRIES_UNDER_1,
                    Lever.ENTRIES_1_TO_4,
                    Lever.ENTRIES_5_TO_9,
                    Lever.ENTRIES_10_TO_15,
                    Lever.ENTRIES_16_TO_17,
                    Lever.EXITS_HOME,
                    Lever.EXITS_GUARDIANSHIP,
                    Lever.EXITS_ADOPTION,
                    Lever.STEP_DOWNS,
                    Lever.AGENCY_TO_OWN);

    public LeverHistory {
        years = List.copyOf(years);
    }

    /** The year that came nearest to what the lever is pulled for; empty without history. */
    public Optional<LeverYear> findBest(Lever lever) {
        Comparator<LeverYear> byNumber = Comparator.comparingInt(year -> year.on(lever));
        if (!COUNTED.contains(lever)) {
            return Optional.empty();
        }
        return lever.group() == LeverGroup.ENTRIES
                ? years.stream().min(byNumber)
                : years.stream().max(byNumber);
    }

    public Optional<LeverYear> findLast() {
        return years.stream().reduce((first, second) -> second);
    }

    /** Such as {@code best year on record: 310 entries, 2021; last year 334}; empty without any. */
    public String inWords(Lever lever) {
        Optional<LeverYear> best = findBest(lever);
        if (best.isEmpty()) {
            return "";
        }
        String what = noun(lever);
        return "%s: %s, %d; last year %s"
                .formatted(
                        lever == Lever.ENTRIES_UNACCOMPANIED
                                ? "fewest on record"
                                : "best year on record",
                        Plain.count(best.get().on(lever), what, plural(what)),
                        best.get().yearEnd(),
                        Plain.number(findLast().orElseThrow().on(lever)));
    }

    private static String noun(Lever lever) {
        return switch (lever.group()) {
            case ENTRIES -> "entry";
            case EXITS -> "exit";
            case STEP_DOWN -> "move from homes to families";
            default -> "move";
        };
    }

    private static String plural(String noun) {
        return switch (noun) {
            case "entry" -> "entries";
            case "move from homes to families" -> "moves from homes to families";
            default -> noun + "s";
        };
    }
}
