package org.homeward.shift.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.CarePosition;
import org.homeward.shift.Flow;
import org.homeward.shift.FlowPath;
import org.homeward.shift.Flows;
import org.homeward.shift.StockScope;

/** Counts who took the path of each lever, year by year to 31 March; short breaks left out. */
public final class LeverCounts {
    private static final Map<AgeBand, Lever> ENTRIES =
            Map.of(
                    AgeBand.BEFORE_BIRTH, Lever.ENTRIES_UNDER_1,
                    AgeBand.UNDER_1, Lever.ENTRIES_UNDER_1,
                    AgeBand.FROM_1_TO_4, Lever.ENTRIES_1_TO_4,
                    AgeBand.FROM_5_TO_9, Lever.ENTRIES_5_TO_9,
                    AgeBand.FROM_10_TO_15, Lever.ENTRIES_10_TO_15,
                    AgeBand.FROM_16_TO_17, Lever.ENTRIES_16_TO_17);
    private static final Map<ExitReason, Lever> EXITS =
            Map.of(
                    ExitReason.HOME, Lever.EXITS_HOME,
                    ExitReason.GUARDIANSHIP, Lever.EXITS_GUARDIANSHIP,
                    ExitReason.ADOPTION, Lever.EXITS_ADOPTION);
    private static final FlowPath STEP_DOWN =
            new FlowPath(
                    Optional.of(PlacementGroup.RESIDENTIAL), Optional.of(PlacementGroup.FOSTER));
    private static final int MARCH = 3;

    private final CarePosition position;
    private final Map<Integer, Map<Lever, Integer>> counts = new TreeMap<>();

    private LeverCounts(CarePosition position) {
        this.position = position;
    }

    /** Years that had ended on a day, ten at most. */
    public static LeverHistory until(CarePosition position, LocalDate day) {
        return new LeverCounts(position).count(day, 10);
    }

    private LeverHistory count(LocalDate day, int atMost) {
        LocalDate last = yearEnd(day.minusYears(1).plusDays(1));
        LocalDate from = last.minusYears(atMost).plusDays(1);
        Flows flows = Flows.between(position, StockScope.PUBLISHED, from, last);
        flows.list().forEach(this::count);
        position.listHistories().forEach(history -> countOwn(history, from, last));
        List<LeverYear> years = new ArrayList<>();
        counts.forEach(
                (year, children) -> {
                    if (flows.coverage().covers(LocalDate.of(year, MARCH, 31))) {
                        years.add(new LeverYear(year, children));
                    }
                });
        return new LeverHistory(years);
    }

    private void count(Flow flow) {
        if (flow.isEntry()) {
            countEntry(flow);
        } else if (flow.isExit()) {
            findEndedOn(flow)
                    .map(episode -> EXITS.get(ExitReason.of(episode.ending().reason())))
                    .ifPresent(lever -> add(flow.on(), lever));
        } else if (flow.path().equals(STEP_DOWN)) {
            add(flow.on(), Lever.STEP_DOWNS);
        }
    }

    private void countEntry(Flow flow) {
        Child child = position.child(flow.child());
        if (child.identity().isUnaccompaniedOn(flow.on())) {
            add(flow.on(), Lever.ENTRIES_UNACCOMPANIED);
            return;
        }
        add(flow.on(), Lever.ENTRIES);
        Optional.ofNullable(ENTRIES.get(child.ageBandOn(flow.on())))
                .ifPresent(lever -> add(flow.on(), lever));
    }

    private Optional<Episode> findEndedOn(Flow flow) {
        return position.history(flow.child()).episodes().stream()
                .filter(episode -> episode.findEnd().filter(flow.on()::equals).isPresent())
                .findFirst();
    }

    private void countOwn(CareHistory history, LocalDate from, LocalDate last) {
        List<Episode> episodes = history.episodes();
        for (int i = 1; i < episodes.size(); i++) {
            LocalDate on = episodes.get(i).span().start();
            boolean joined = episodes.get(i - 1).findEnd().filter(on::equals).isPresent();
            if (joined
                    && !on.isBefore(from)
                    && !on.isAfter(last)
                    && episodes.get(i - 1).kind() == PlacementKind.FOSTER_IFA
                    && episodes.get(i).kind() == PlacementKind.FOSTER_IN_HOUSE) {
                add(on, Lever.AGENCY_TO_OWN);
            }
        }
    }

    private void add(LocalDate on, Lever lever) {
        counts.computeIfAbsent(yearEnd(on).getYear(), year -> new EnumMap<>(Lever.class))
                .merge(lever, 1, Integer::sum);
    }

    private static LocalDate yearEnd(LocalDate day) {
        LocalDate end = LocalDate.of(day.getYear(), MARCH, 31);
        return day.isAfter(end) ? end.plusYears(1) : end;
    }
}
