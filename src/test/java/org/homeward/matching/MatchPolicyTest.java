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
    void theWeightsMakeOneHundred() {
        int sum = 0;
        for (Topic topic : Topic.values()) {
            sum += MatchPolicy.standard().points(topic);
        }
        assertThat(sum).isEqualTo(100);
    }
}
