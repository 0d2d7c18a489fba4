package org.homeward.shift.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.CarePosition;
import org.homeward.shift.StockScope;
import org.homeward.testing.SharedSamples;
import org.junit.jupiter.api.Test;

/** What is learned adds up to the child-days and flows that were worked out elsewhere. */
class LearnedTest {

    @Test
    void childDaysAndMovesOfTheWindowOfThePublicSample() {
        JsonNode window = SharedSamples.expected("A_five_year_zip").get("window");
        LocalDate from = LocalDate.parse(window.get("from").asText());
        LocalDate to = LocalDate.parse(window.get("to").asText());
        CarePosition position = SampleA.position(to);
        ForecastAsk ask =
                ForecastAsk.usual(new ReferencePeriod(from, to), to, to.plusYears(1))
                        .withScope(StockScope.EVERYBODY);
        Model model = Model.learn(position, ask);
        for (PlacementGroup group : PlacementGroup.values()) {
            assertThat(model.observed().childDays(group))
                    .as(group.name())
                    .isEqualTo(window.get("child_days").path(group.name()).asLong());
        }
        Map<String, Integer> expected = new TreeMap<>();
        int entries = 0;
        for (var field : window.get("flows").properties()) {
            if (field.getKey().startsWith("ENTRY")) {
                entries += field.getValue().asInt();
            } else {
                expected.put(field.getKey(), field.getValue().asInt());
            }
        }
        assertThat(flows(model.observed())).isEqualTo(expected);
        assertThat(model.entries(Who.EVERYBODY)).isEqualTo(entries);
    }

    private static Map<String, Integer> flows(Observed seen) {
        Map<String, Integer> flows = new TreeMap<>();
        for (PlacementKind from : PlacementKind.values()) {
            for (PlacementKind to : PlacementKind.values()) {
                if (from.group() != to.group()) {
                    add(flows, from.group() + ">" + to.group(), seen.moves(from, to));
                }
            }
            for (ExitReason reason : ExitReason.values()) {
                add(flows, from.group() + ">EXIT", seen.exits(from, reason));
            }
            add(flows, from.group() + ">EXIT", seen.exitsOfAge(from));
        }
        return flows;
    }

    private static void add(Map<String, Integer> flows, String path, int number) {
        if (number > 0) {
            flows.merge(path, number, Integer::sum);
        }
    }
}
