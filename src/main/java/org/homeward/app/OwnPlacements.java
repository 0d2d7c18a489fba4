package org.homeward.app;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Postcode;
import org.homeward.position.Supply;

/**
 * Finds placements that were decided here in the returns that came later: the same child, a start
 * within a week, a compatible kind. What is found closes the loop; what differs is listed; what the
 * returns do not have is listed too, and then the returns count.
 */
public final class OwnPlacements {
    /** How far the start in a return may lie from the start recorded here. */
    public static final int DAYS_APART = 7;

    private final Map<ChildId, CareHistory> histories;
    private final LocalDate newest;
    private final Supply supply;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Placement> ended = new ArrayList<>();

    /**
     * Looks in the returns.
     *
     * @param histories as the returns alone tell them
     * @param newest last day of the newest return
     */
    public OwnPlacements(Map<ChildId, CareHistory> histories, LocalDate newest, Supply supply) {
        this.histories = histories;
        this.newest = newest;
        this.supply = supply;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** Placements that a return ends and that were still open here. */
    public List<Placement> ended() {
        return ended;
    }

    /** The episode of the returns that tells a placement; empty when none does. */
    public static Optional<Episode> findTold(
            CareHistory history, LocalDate start, PlacementGroup group, LocalDate newest) {
        return history.episodes().stream()
                .filter(episode -> !episode.origin().isHere())
                .filter(episode -> !episode.span().start().isAfter(newest))
                .filter(episode -> daysApart(episode, start) <= DAYS_APART)
                .filter(episode -> episode.group() == group && !episode.span().isEmpty())
                .min(Comparator.comparingLong(episode -> daysApart(episode, start)));
    }

    /** Looks for all placements of a store that were decided here. */
    public void lookAll(List<Placement> placements) {
        placements.stream()
                .filter(placement -> placement.request().isPresent())
                .filter(placement -> !placement.span().isEmpty() && !placement.isStay())
                .forEach(this::look);
    }

    /** Looks for a placement that was decided here. */
    public void look(Placement placement) {
        LocalDate start = placement.span().start();
        CareHistory history =
                histories.getOrDefault(
                        placement.child(), new CareHistory(placement.child(), List.of()));
        Optional<Episode> told = findTold(history, start, group(placement), newest);
        if (told.isPresent()) {
            compare(placement, told.get());
            end(placement, history, told.get());
        } else if (!start.isAfter(newest)) {
            denied(placement.child(), start, history);
        }
    }

    /** Looks for an episode that was recorded here without a placement. */
    public void look(Episode here) {
        CareHistory history =
                histories.getOrDefault(here.child(), new CareHistory(here.child(), List.of()));
        LocalDate start = here.span().start();
        if (!start.isAfter(newest) && findTold(history, start, here.group(), newest).isEmpty()) {
            denied(here.child(), start, history);
        }
    }

    private void denied(ChildId child, LocalDate start, CareHistory history) {
        list(
                Problem.Severity.WARNING,
                "HERE",
                child,
                start,
                history.findOn(start).isEmpty()
                        ? "No return has it."
                        : "The returns have no move to such a placement within a week of it.",
                "the returns count");
    }

    /** Placements here are with fostering households, or in homes. */
    private static PlacementGroup group(Placement placement) {
        return placement.where().findHousehold().isPresent()
                ? PlacementGroup.FOSTER
                : PlacementGroup.RESIDENTIAL;
    }

    private void compare(Placement placement, Episode told) {
        List<String> differs = new ArrayList<>();
        if (!placement.span().start().equals(told.span().start())) {
            differs.add("starts on " + told.span().start());
        }
        placement
                .where()
                .findHousehold()
                .flatMap(supply::findHousehold)
                .ifPresent(household -> compare(placement, household, told, differs));
        if (differs.isEmpty()) {
            list(
                    Problem.Severity.NOTE,
                    "LINKED",
                    placement.child(),
                    placement.span().start(),
                    "The return has the same.",
                    "linked");
        } else {
            list(
                    Problem.Severity.WARNING,
                    "DIFFERS",
                    placement.child(),
                    placement.span().start(),
                    "The return differs: " + String.join(", ", differs) + ".",
                    "linked; the return counts");
        }
    }

    private static void compare(
            Placement placement, Household household, Episode told, List<String> differs) {
        placement
                .type()
                .map(type -> FosterCode.of(household, type))
                .filter(code -> !code.equals(told.setting().code()))
                .ifPresent(code -> differs.add("placement code " + told.setting().code()));
        if (household.provider().code() != told.setting().provider()) {
            differs.add("provider " + told.setting().provider());
        }
        if (isElsewhere(household.postcode(), told.setting().placementPostcode())) {
            differs.add("another postcode");
        }
    }

    /** Returns may give the sector alone, so no more than that is compared. */
    private static boolean isElsewhere(Optional<Postcode> here, Optional<Postcode> told) {
        return here.isPresent()
                && told.isPresent()
                && !here.get().sector().equals(told.get().sector());
    }

    /** A stay that the returns have ended is no longer somebody's bed. */
    private void end(Placement placement, CareHistory history, Episode told) {
        Optional<LocalDate> left = findLeft(history, told);
        if (placement.span().isOpen()
                && left.filter(day -> !day.isBefore(placement.span().start())).isPresent()) {
            ended.add(placement.endedOn(left.get()));
        }
    }

    /** The day the child left that carer: changes of status alone do not end a stay. */
    private static Optional<LocalDate> findLeft(CareHistory history, Episode told) {
        List<Episode> episodes = history.episodes();
        int at = episodes.indexOf(told);
        while (at + 1 < episodes.size()
                && history.isJoined(at + 1)
                && STAYS.contains(episodes.get(at + 1).started())) {
            at++;
        }
        return episodes.get(at).findEnd();
    }

    /** Reasons for a new episode with the same carer. */
    private static final Set<String> STAYS = Set.of("L", "T", "U");

    private void list(
            Problem.Severity severity,
            String rule,
            ChildId child,
            LocalDate start,
            String text,
            String repair) {
        problems.add(
                new Problem(
                        severity,
                        rule,
                        Optional.of(child),
                        new RowSource("", 0),
                        new Problem.About(Optional.empty(), Optional.of(start), ""),
                        "A placement was decided here from %s. %s".formatted(start, text),
                        repair));
    }

    private static long daysApart(Episode episode, LocalDate day) {
        return Math.abs(ChronoUnit.DAYS.between(episode.span().start(), day));
    }
}
