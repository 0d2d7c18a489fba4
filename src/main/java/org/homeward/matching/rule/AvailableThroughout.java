package org.homeward.matching.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.Search;

/**
 * H9: the household has not said that it takes no child on the start day or on any day until the
 * placement is expected to end; a long-term placement has no end. Without an expected end only the
 * start day is asked about.
 */
public final class AvailableThroughout implements HardRule {

    @Override
    public String code() {
        return "H9";
    }

    @Override
    public String label() {
        return "not available";
    }

    @Override
    public String basis() {
        return "practice: approved is not available";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        List<Availability> stated = stated(candidate);
        var against = new ArrayList<Reason>();
        for (LocalDate day : days(candidate, stated)) {
            Availability.findOn(day, stated)
                    .filter(said -> said.state() != Availability.State.AVAILABLE)
                    .map(said -> because(sentence(said, candidate)))
                    .filter(reason -> !against.contains(reason))
                    .ifPresent(against::add);
        }
        return against;
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        List<Availability> stated = stated(candidate);
        return days(candidate, stated).stream()
                .filter(day -> Availability.findOn(day, stated).isEmpty())
                .findFirst()
                .map(day -> because("Availability on %s is not recorded".formatted(Plain.day(day))))
                .stream()
                .toList();
    }

    /** The start day, and every later day of the stay on which what was said changes. */
    private static Collection<LocalDate> days(Candidate candidate, List<Availability> stated) {
        LocalDate start = candidate.startsOn();
        LocalDate end = end(candidate.search());
        if (stated.size() == 1 && isThroughout(stated.get(0), start, end)) {
            return List.of(start);
        }
        var days = new TreeSet<LocalDate>();
        days.add(start);
        for (Availability said : stated) {
            addInside(said.span().start(), start, end, days);
            addInside(said.span().until(), start, end, days);
        }
        return days;
    }

    private static boolean isThroughout(Availability said, LocalDate start, LocalDate end) {
        return !said.span().start().isAfter(start) && !said.span().until().isBefore(end);
    }

    private static void addInside(
            LocalDate day, LocalDate start, LocalDate end, Set<LocalDate> days) {
        if (day.isAfter(start) && day.isBefore(end)) {
            days.add(day);
        }
    }

    private static LocalDate end(Search search) {
        LocalDate expected = search.until();
        boolean forGood = search.request().type() == CareType.LONG_TERM;
        return expected.equals(LocalDate.MAX) && !forGood
                ? search.startsOn().plusDays(1)
                : expected;
    }

    private static List<Availability> stated(Candidate candidate) {
        return candidate.search().position().supply().availability(candidate.household().id());
    }

    private static String sentence(Availability said, Candidate candidate) {
        String state =
                said.state() == Availability.State.ON_HOLD ? "On hold" : "Takes no child now";
        String from =
                said.span().start().isAfter(candidate.startsOn())
                        ? " from " + Plain.day(said.span().start())
                        : "";
        String until = said.span().findEnd().map(day -> " until " + Plain.day(day)).orElse("");
        String when = state + from + until;
        return said.reason().isEmpty() ? when : when + ": " + said.reason();
    }
}
