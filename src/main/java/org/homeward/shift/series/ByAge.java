package org.homeward.shift.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.ChildId;
import org.homeward.shift.CountedStay;

/** Age bands; a stay is cut on the birthdays on which a child changes the band. */
record ByAge(Function<ChildId, Optional<LocalDate>> bornOn) implements Slicer {
    private static final List<AgeBand> BANDS = List.of(AgeBand.values());
    private static final int[] BAND_ENDS = {0, 1, 5, 10, 16, 18};

    @Override
    public List<String> classes() {
        return BANDS.stream().map(AgeBand::label).toList();
    }

    @Override
    public void slice(CountedStay stay, Slices into) {
        Optional<LocalDate> born = bornOn.apply(stay.child());
        LocalDate from = stay.span().start();
        LocalDate until = stay.span().until();
        if (born.isEmpty()) {
            into.add(from, until, BANDS.indexOf(AgeBand.UNKNOWN));
            return;
        }
        for (int years : BAND_ENDS) {
            LocalDate birthday = Age.birthday(born.get(), born.get().getYear() + years);
            if (birthday.isAfter(from) && birthday.isBefore(until)) {
                into.add(from, birthday, band(born.get(), from));
                from = birthday;
            }
        }
        into.add(from, until, band(born.get(), from));
    }

    private static int band(LocalDate born, LocalDate day) {
        return BANDS.indexOf(Age.band(Age.on(day, born)));
    }
}
