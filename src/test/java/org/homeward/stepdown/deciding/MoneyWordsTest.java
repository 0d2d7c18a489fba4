package org.homeward.stepdown.deciding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyWordsTest {

    @ParameterizedTest
    @CsvSource({
        "A family is cheaper,cheaper",
        "It COSTS less,costs",
        "The fee went up,fee",
        "saves £400 a week,£",
        "We would be saving money,saving money",
        "Good value for money,value for money",
        "The budget is spent,budget"
    })
    void moneyIsFoundInAReason(String text, String word) {
        assertThat(MoneyWords.find(text)).contains(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She feels safe with two adults",
                "He is saving his stickers for Gran",
                "Coffee with his key worker each week",
                "The accosting of staff has stopped",
                ""
            })
    void otherWordsAreLeftAlone(String text) {
        assertThat(MoneyWords.find(text)).isEmpty();
    }
}
