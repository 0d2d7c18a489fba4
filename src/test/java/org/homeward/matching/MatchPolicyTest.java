package org.homeward.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import org.homeward.matching.MatchPolicy.Effect;
import org.junit.jupiter.api.Test;

/** A policy is plain data: it can be kept, read back and compared. */
class MatchPolicyTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new Jdk8Module());

    @Test
    void aPolicyIsTheSameAfterItWasKept() throws IOException {
        var kept = json.writeValueAsString(MatchPolicy.standard());
        assertThat(json.readValue(kept, MatchPolicy.class)).isEqualTo(MatchPolicy.standard());
    }

    @Test
    void theSamePolicyIsAlwaysWrittenInTheSameWords() throws IOException {
        var kept = json.writeValueAsString(MatchPolicy.standard());
        var again = json.writeValueAsString(json.readValue(kept, MatchPolicy.class));
        assertThat(again).isEqualTo(kept);
    }

    @Test
    void everyNumberNamesItsSource() throws IOException {
        var policy = json.valueToTree(MatchPolicy.standard());
        assertThat(policy.findValuesAsText("source"))
                .hasSizeGreaterThan(35)
                .noneMatch(String::isBlank);
        assertThat(policy.findValues("value"))
                .allSatisfy(value -> assertThat(value.asInt()).isNotNegative());
    }

    @Test
    void anAuthorityMaySetSmokersAsAHardRule() {
        var policy = MatchPolicy.standard().withSmokers(Effect.BLOCK);
        assertThat(policy.cautions().smoking().effect()).isEqualTo(Effect.BLOCK);
        assertThat(policy.withSmokers(Effect.WARNING)).isEqualTo(MatchPolicy.standard());
    }

    @Test
    void pointsForDistanceFallBetweenTheTwoLinesOrAtOneStep() {
        var scale = MatchPolicy.standard().distance();
        assertThat(scale.share(3)).isEqualTo(1);
        assertThat(scale.share(11.5)).isEqualTo(0.5);
        assertThat(scale.share(20)).isZero();
        var step =
                new MatchPolicy.DistanceScale(new Threshold(5, "local"), new Threshold(5, "local"));
        assertThat(step.share(4.9)).isEqualTo(1);
        assertThat(step.share(5)).isZero();
    }

    @Test
    void theWeightsMakeOneHundred() {
        int sum = 0;
        for (Topic topic : Topic.values()) {
            sum += MatchPolicy.standard().points(topic);
        }
        assertThat(sum).isEqualTo(100);
    }
}
