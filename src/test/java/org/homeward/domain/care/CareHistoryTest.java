package org.homeward.domain.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.junit.jupiter.api.Test;

class CareHistoryTest {
    private static final ChildId CHILD = ChildId.of("C1");

    @Test
    void aPeriodRunsOverJoinedEpisodesAndStopsAtAGap() {
        CareHistory history =
                history(
                        """
                        2015-01-01 2015-06-01 S U6
                        2016-01-01 2016-03-01 S U6
                        2016-03-01 2016-09-01 P K2
                        2016-09-01 -          L K2
                        """);

        assertThat(history.findPeriodOn(day("2016-02-29")))
                .contains(DateSpan.from(day("2016-01-01")));
        assertThat(history.findPeriodOn(day("2015-05-31")))
                .contains(DateSpan.of(day("2015-01-01"), day("2015-06-01")));
        assertThat(history.findPeriodOn(day("2015-06-01"))).isEmpty();
    }

    @Test
    void aResidentialSpellOutlivesChangesOfStatusAndHomeButNotAStayWithAFamily() {
        CareHistory history =
                history(
                        """
                        2016-01-01 2016-03-01 S K2
                        2016-03-01 2016-04-01 P U6
                        2016-04-01 2016-05-01 P K2
                        2016-05-01 2016-06-01 L K2
                        2016-06-01 -          P R1
                        """);

        assertThat(history.findResidentialSince(day("2016-12-01"))).contains(day("2016-04-01"));
        assertThat(history.findResidentialSince(day("2016-02-01"))).contains(day("2016-01-01"));
        assertThat(history.findResidentialSince(day("2016-03-15"))).isEmpty();
    }

    @Test
    void movesCountNewCarersOnlyAndNotTemporaryStays() {
        CareHistory history =
                history(
                        """
                        2016-01-01 2016-02-01 S U6
                        2016-02-01 2016-03-01 L U6
                        2016-03-01 2016-03-05 P T4
                        2016-03-05 2016-06-01 P U6
                        2016-06-01 2016-09-01 T U4
                        2016-09-01 2017-02-01 B K2
                        2017-02-01 -          P K2
                        """);

        assertThat(history.carerMovesInPeriodTo(day("2017-03-31"))).isEqualTo(2);
        assertThat(history.carerMovesInPeriodTo(day("2017-01-31"))).isEqualTo(1);
    }

    @Test
    void twelveMonthsReachBackToTheDayAfterTheSameDayLastYear() {
        CareHistory history =
                history(
                        """
                        2015-01-01 2016-03-31 S U6
                        2016-03-31 2016-04-01 P U6
                        2016-04-01 2017-03-31 P U6
                        2017-03-31 -          P U6
                        """);

        assertThat(history.carerMovesIn12MonthsTo(day("2017-03-31"))).isEqualTo(2);
        assertThat(history.carerMovesIn12MonthsTo(day("2017-03-30"))).isEqualTo(2);
        assertThat(history.carerMovesIn12MonthsTo(day("2018-03-30"))).isEqualTo(1);
        assertThat(history.carerMovesIn12MonthsTo(day("2018-03-31"))).isZero();
    }

    @Test
    void aMoveMadeHereEndsWhatCoversTheDay() {
        CareHistory history = history("2016-01-01 - S K2");
        Episode next = episode("2017-04-03 - P U6");

        CareHistory moved = history.movedTo(next);

        assertThat(moved.episodes()).hasSize(2);
        assertThat(moved.findOn(day("2017-04-02")).orElseThrow().kind())
                .isEqualTo(PlacementKind.RES_CHILDRENS_HOME);
        assertThat(moved.findOn(day("2017-04-03"))).contains(next);
        assertThat(moved.isJoined(1)).isTrue();
    }

    @Test
    void episodesThatOverlapAreRefused() {
        assertThatThrownBy(() -> history("2016-01-01 2016-03-02 S U6\n2016-03-01 - P U6"))
                .hasMessage("Episodes of C1 overlap: from 2016-01-01 and from 2016-03-01.");
    }

    @Test
    void anEventOfNoDaysBeforeALongerEpisodeOfTheSameDayIsAllowed() {
        CareHistory history = history("2016-01-01 2016-01-01 S U6\n2016-01-01 - P K2");

        assertThat(history.findOn(day("2016-01-01")).orElseThrow().setting().code())
                .isEqualTo("K2");
    }

    private static CareHistory history(String text) {
        return new CareHistory(CHILD, text.lines().map(CareHistoryTest::episode).toList());
    }

    private static Episode episode(String line) {
        List<String> words = List.of(line.strip().split("\\s+"));
        LocalDate start = day(words.get(0));
        DateSpan span =
                words.get(1).equals("-")
                        ? DateSpan.from(start)
                        : DateSpan.of(start, day(words.get(1)));
        Setting setting =
                new Setting(
                        words.get(3),
                        kind(words.get(3)),
                        ProviderCode.PR1,
                        "",
                        Optional.empty(),
                        Optional.empty());
        return new Episode(
                CHILD,
                span,
                words.get(2),
                new LegalStatus("C2"),
                "N1",
                setting,
                Ending.NONE,
                Origin.HERE);
    }

    private static PlacementKind kind(String code) {
        return switch (code) {
            case "K2" -> PlacementKind.RES_CHILDRENS_HOME;
            case "R1" -> PlacementKind.RES_CARE_HOME;
            default -> PlacementKind.FOSTER_IN_HOUSE;
        };
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
