package org.homeward.shift.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class CountPartsTest {

    @RepeatedTest(100)
    void thePartsAddUpToTheWholeChange(RepetitionInfo run) {
        var dice = new Random(run.getCurrentRepetition());
        var years = new ArrayList<YearRecord>();
        int stock = 100 + dice.nextInt(2000);
        for (int year = 2017; year <= 2017 + 1 + dice.nextInt(6); year++) {
            int entries = dice.nextInt(stock);
            int exits = dice.nextInt(stock);
            years.add(year(year, stock, entries, exits));
            stock += entries - exits;
        }
        var parts = CountParts.of(years.get(0), years.subList(1, years.size())).orElseThrow();

        assertThat(parts.doNothing() + parts.byEntries() + parts.byExits())
                .isCloseTo(parts.end(), within(1e-6));
    }

    @Test
    void yearsLikeTheOneBeforeChangeNothing() {
        var parts =
                CountParts.of(year(2018, 1000, 300, 300), List.of(year(2019, 1000, 300, 300)))
                        .orElseThrow();

        assertThat(parts.byEntries()).isCloseTo(0, within(1e-6));
        assertThat(parts.byExits()).isCloseTo(0, within(1e-6));
        assertThat(parts.doNothing()).isCloseTo(1000, within(1e-6));
    }

    @Test
    void fewerEntriesAloneAreTheEntriesPartAlone() {
        var before = year(2018, 1000, 300, 300);
        double rate = CountParts.evenRate(before).getAsDouble();
        int closing =
                (int)
                        Math.round(
                                new org.homeward.shift.scenario.CountModel(200, rate)
                                        .after(1, 1000));
        var after =
                new YearRecord(LocalDate.of(2019, 3, 31), 1000, 200, 1200 - closing, closing, 1);
        var parts = CountParts.of(before, List.of(after)).orElseThrow();

        assertThat(parts.byEntries()).isCloseTo(closing - 1000, within(1.0));
        assertThat(parts.byExits()).isCloseTo(0, within(1.0));
    }

    @Test
    void withoutAYearThereIsNothingToSplit() {
        assertThat(CountParts.of(year(2018, 1000, 300, 300), List.of())).isEmpty();
    }

    private static YearRecord year(int end, int opening, int entries, int exits) {
        return new YearRecord(
                LocalDate.of(end, 3, 31),
                opening,
                entries,
                exits,
                opening + entries - exits,
                365L * opening);
    }
}
