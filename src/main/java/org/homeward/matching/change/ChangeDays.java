package org.homeward.matching.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.domain.care.Where;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;

/**
 * The days soon after the start on which something that rules ask about is otherwise in a
 * household: somebody leaves or comes, availability or a hold ends, a child has a birthday. Between
 * two of them no rule can change its answer.
 */
final class ChangeDays {

    private final Candidate candidate;
    private final LocalDate last;
    private final TreeSet<LocalDate> days = new TreeSet<>();

    private ChangeDays(Candidate candidate, int ahead) {
        this.candidate = candidate;
        this.last = candidate.startsOn().plusDays(ahead);
    }

    /** In order, none on the start day itself. */
    static List<LocalDate> after(Candidate candidate, int ahead) {
        ChangeDays found = new ChangeDays(candidate, ahead);
        found.household();
        found.children();
        return List.copyOf(found.days);
    }

    private void household() {
        HouseholdId id = candidate.household().id();
        var position = candidate.search().position();
        position.supply().listPlacements(Where.with(id)).forEach(p -> add(p.span()));
        position.supply().availability(id).forEach(said -> add(said.span()));
        position.casework().holds(id).forEach(hold -> add(hold.span()));
        candidate.household().approval().approvedOn().ifPresent(this::add);
    }

    private void children() {
        Stream<Child> there = candidate.gatherings().stream().flatMap(day -> day.others().stream());
        Stream<Child> coming = candidate.children().stream().map(SearchedChild::child);
        Stream<Optional<LocalDate>> fostered =
                Stream.concat(there, coming).map(child -> child.identity().bornOn());
        Stream<Optional<LocalDate>> others =
                candidate.occupants().stream().map(person -> person.bornOn());
        Stream.concat(fostered, others).flatMap(Optional::stream).distinct().forEach(this::ages);
    }

    /** Birthdays, and the day on which a baby outgrows the carers' room. */
    private void ages(LocalDate born) {
        int years = candidate.startsOn().getYear() - born.getYear();
        IntStream.rangeClosed(years, years + 1)
                .mapToObj(age -> birthday(born, age))
                .forEach(this::add);
        add(born.plusMonths(candidate.policy().rooms().carersRoomMonths().value()));
    }

    /** A year is completed on 1 March by who was born on 29 February. */
    private static LocalDate birthday(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        return day.getDayOfMonth() < born.getDayOfMonth() ? day.plusDays(1) : day;
    }

    private void add(DateSpan span) {
        add(span.start());
        add(span.until());
    }

    private void add(LocalDate day) {
        if (day.isAfter(candidate.startsOn()) && !day.isAfter(last)) {
            days.add(day);
        }
    }
}
