package org.homeward.app.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.homeward.matching.MatchPolicy;
import org.junit.jupiter.api.Test;

/** Nothing that decides is out of sight. */
class PolicyLinesTest {

    @Test
    void everyNumberOfThePolicyHasALine() {
        JsonNode policy = new ObjectMapper().valueToTree(MatchPolicy.standard());
        long numbers = numbers(policy).count();
        long healthAndEffectOfSmoking = 2;
        assertThat(PolicyLines.of(MatchPolicy.standard()))
                .hasSize((int) (numbers + healthAndEffectOfSmoking))
                .allSatisfy(line -> assertThat(line.source()).isNotBlank());
    }

    private static Stream<JsonNode> numbers(JsonNode node) {
        return node.isNumber()
                ? Stream.of(node)
                : StreamSupport.stream(node.spliterator(), false).flatMap(PolicyLinesTest::numbers);
    }
}
