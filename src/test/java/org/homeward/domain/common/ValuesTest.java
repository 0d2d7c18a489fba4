package org.homeward.domain.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "nr13ab, NR1 3AB",
        "NR1 3AB, NR1 3AB",
        "' ip20  9xy ', IP20 9XY",
        "NR1 3, NR1 3",
        "sw1a 1aa, SW1A 1AA"
    })
    void postcodesAreReadAsPeopleTypeThem(String typed, String text) {
        assertThat(Postcode.find(typed).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Norwich", "NR", "12345", "NR1 3A", "NR1  "})
    void whatIsNoPostcodeIsNone(String typed) {
        assertThat(Postcode.find(typed)).isEmpty();
    }

    @Test
    void onlyTheSectorOfAHomeIsShown() {
        assertThat(new Postcode("NR1 3AB").sector()).isEqualTo(new Postcode("NR1 3"));
        assertThat(new Postcode("NR1 3").sector().district()).isEqualTo("NR1");
    }

    @Test
    void idsAreTrimmedAndNeverBlank() {
        assertThat(ChildId.of(" C1 ")).isEqualTo(ChildId.of("C1"));
        assertThatThrownBy(() -> ChildId.of(" "))
                .hasMessageContaining("ChildId needs 1 to 40 characters");
        assertThatThrownBy(() -> HouseholdId.of("x".repeat(41))).hasMessageContaining("it has 41");
    }

    @Test
    void moneyIsExactToThePenny() {
        assertThat(Money.of(new BigDecimal("820.255"))).isEqualTo(new Money(82_026));
        assertThat(Money.pounds(3).minus(new Money(1)).times(2).inPounds())
                .isEqualByComparingTo("5.98");
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void milesAreStraightAndHaveOneDecimal() {
        assertThat(new GridPoint(0, 0).milesTo(new GridPoint(16_093, 0))).isEqualTo(10.0);
        assertThat(new GridPoint(3_000, 4_000).milesTo(new GridPoint(0, 0))).isEqualTo(3.1);
    }

    @Test
    void nobodyDecidesWithoutAName() {
        assertThatThrownBy(() -> new Actor("  ", Role.TEAM_LEAD))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
