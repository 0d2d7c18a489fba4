package org.homeward.shift.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Thirty households over a year, after an assessment of six months. */
class RecruitModelTest {
    private static final double IN_PLACE_OF_AGENCY = 820 - 480;
    private static final double FOR_STEP_DOWN = 3650 - 1300;
    private static final RecruitModel THIRTY = new RecruitModel(30, 12, 6, 0.11, 1.6, 0.62);

    @Test
    void aboutTwentySixChildrenLiveThereAfterTwoYears() {
        assertThat((int) THIRTY.childrenAfter(24)).isEqualTo(26);
        assertThat(THIRTY.childrenAfter(6)).isZero();
        assertThat(THIRTY.childrenAfter(7)).isPositive();
    }

    @Test
    void inPlaceOfAgencyTheySaveLittle() {
        assertThat(THIRTY.savingAYear(24, IN_PLACE_OF_AGENCY) / 1e6).isCloseTo(0.47, within(0.005));
        assertThat(THIRTY.savedBy(48, IN_PLACE_OF_AGENCY) / 1e6).isCloseTo(1.4, within(0.05));
    }

    @Test
    void forStepDownTheySaveSevenTimesAsMuch() {
        assertThat(THIRTY.savingAYear(24, FOR_STEP_DOWN) / 1e6).isCloseTo(3.25, within(0.005));
        assertThat(THIRTY.savedBy(48, FOR_STEP_DOWN) / 1e6).isCloseTo(9.4, within(0.05));
    }

    @Test
    void soManyMoveInThatThePlacesInUseAreThoseOfTheModel() {
        double there = 0;
        for (int month = 1; month <= 48; month++) {
            there += THIRTY.movesIn(month, 24) - there / 24;
            assertThat(there).isCloseTo(THIRTY.childrenAfter(month), within(1e-9));
        }
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new RecruitModel(30, 0, 6, 0.11, 1.6, 0.62))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RecruitModel(30, 12, 6, 0.11, 1.6, 1.2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
