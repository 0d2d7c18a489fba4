package org.homeward.app.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.Stopped;
import org.homeward.shift.forecast.Course;
import org.homeward.shift.forecast.Draws;
import org.homeward.shift.forecast.Measure;
import org.homeward.testing.Filled;
import org.homeward.testing.SimulatedAuthority;
import org.junit.jupiter.api.Test;

class ViewForecastTest {
    private static final LocalDate START = LocalDate.of(2018, 3, 31);
    private static final Store STORE =
            Filled.with(
                    new SimulatedAuthority(3, 60)
                            .between(LocalDate.of(2012, 4, 1), START)
                            .book()
                            .facts(),
                    START);

    @Test
    void oneAnswerHoldsForecastHistoryBackTestsAndCost() {
        ForecastView view = view(wish(LocalDate.of(2016, 4, 1), START, START)).findResult().get();
        assertThat(view.history().findLast().orElseThrow().day()).isEqualTo(START);
        assertThat(view.forecast().fan(Measure.total()).first().median())
                .isEqualTo(view.history().findLast().orElseThrow().total());
        assertThat(view.backTests()).hasSize(2);
        assertThat(view.backTests().get(0).rows()).hasSize(3);
        assertThat(view.backTests().get(1).rows()).hasSize(6);
        assertThat(view.backTests().get(0).inWords().get(0))
                .startsWith("From 31 March 2017, with 1 April 2015 to 31 March 2017: ")
                .contains("looked after expected for 31 March 2018", "counted");
        assertThat(view.compared()).isEmpty();
        assertThat(view.cost().isComplete()).isFalse();
    }

    @Test
    void everyReasonAgainstTheDaysIsGiven() {
        ForecastWish wrong =
                ForecastWish.usual(
                        LocalDate.of(2019, 1, 1), LocalDate.of(2018, 12, 31), START, START);
        assertThat(view(wrong).reasons())
                .extracting(reason -> reason.sentence())
                .contains(
                        "The reference period ends before it starts.",
                        "The forecast ends on or before the day it starts.",
                        "The forecast starts before the reference period ends: it would know its own future.")
                .anyMatch(sentence -> sentence.contains("the last day that is known"));
    }

    @Test
    void aReferencePeriodWithoutAnybodyIsRefused() {
        ForecastWish early = wish(LocalDate.of(1990, 1, 1), LocalDate.of(1990, 12, 31), START);
        assertThat(view(early).reasons())
                .extracting(reason -> reason.sentence())
                .containsExactly(
                        "Nobody was looked after in the reference period, or no return of it is loaded.");
        assertThat(
                        new ViewForecast(Filled.empty(START))
                                .view(early, Course.AS_NOW, Progress.UNHEARD)
                                .reasons())
                .extracting(reason -> reason.sentence())
                .containsExactly("No episode of care is recorded.");
    }

    @Test
    void aPersonMayStopIt() {
        Progress stop =
                new Progress() {
                    @Override
                    public void at(String what, long done, long total) {}

                    @Override
                    public boolean isStopAsked() {
                        return true;
                    }
                };
        ForecastWish wish = wish(LocalDate.of(2016, 4, 1), START, START);
        assertThatThrownBy(() -> new ViewForecast(STORE).view(wish, Course.AS_NOW, stop))
                .isInstanceOf(Stopped.class);
    }

    private static ForecastWish wish(LocalDate from, LocalDate to, LocalDate start) {
        return ForecastWish.usual(from, to, start, start.plusYears(1))
                .withDraws(new Draws(100, 1, true));
    }

    private static Outcome<ForecastView> view(ForecastWish wish) {
        return new ViewForecast(STORE).view(wish, Course.AS_NOW, Progress.UNHEARD);
    }
}
