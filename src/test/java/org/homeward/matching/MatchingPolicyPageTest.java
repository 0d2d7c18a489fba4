package org.homeward.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.homeward.matching.criterion.Criteria;
import org.homeward.matching.gate.Gates;
import org.homeward.matching.rule.HardRules;
import org.homeward.matching.warning.WarningRule;
import org.homeward.matching.warning.WarningRules;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page on the policy says what the code does. */
class MatchingPolicyPageTest {

    private static final Path PAGE = Path.of("src/site/markdown/matching-policy.md");
    private static final MatchPolicy POLICY = MatchPolicy.standard();

    private static List<String> lines = List.of();

    @BeforeAll
    static void read() throws IOException {
        lines = Files.readAllLines(PAGE);
    }

    @Test
    void everyRuleStandsThereWithItsSource() {
        assertThat(HardRules.listAll())
                .allSatisfy(
                        rule -> assertThat(row(rule.code())).endsWith("| " + rule.basis() + " |"));
        assertThat(lines.stream().filter(line -> line.matches("\\| H\\d+ \\|.*")))
                .hasSameSizeAs(HardRules.listAll());
    }

    @Test
    void everyGateStandsThereWithItsSource() {
        assertThat(Gates.listAll())
                .allSatisfy(
                        gate -> assertThat(row(gate.code())).endsWith("| " + gate.basis() + " |"));
    }

    @Test
    void everyWarningStandsThereWithItsSource() {
        assertThat(WarningRules.listAll())
                .allSatisfy(
                        rule ->
                                assertThat(row(rule.code() + " " + rule.label()))
                                        .endsWith("| " + rule.basis() + " |"));
        assertThat(WarningRules.listAll().stream().map(WarningRule::label)).doesNotHaveDuplicates();
    }

    @Test
    void everyCriterionStandsThereWithItsPointsAndTheirSource() {
        assertThat(Criteria.listAll())
                .allSatisfy(
                        criterion -> {
                            var topic = criterion.topic();
                            assertThat(row(topic.label()))
                                    .startsWith(
                                            "| %s | %d |"
                                                    .formatted(topic.label(), POLICY.points(topic)))
                                    .endsWith("| " + POLICY.weights().get(topic).source() + " |");
                        });
    }

    @Test
    void theNumbersOfTheStandardPolicyStandThere() {
        var limits = POLICY.limits();
        var rooms = POLICY.rooms();
        var bands = POLICY.bands();
        assertThat(String.join("\n", lines))
                .contains(POLICY.version())
                .contains("more than %d fostered".formatted(limits.fosteredChildren().value()))
                .contains("after %d weeks".formatted(limits.temporaryWeeks().value()))
                .contains("and %d more".formatted(limits.extensionWeeks().value()))
                .contains("overdue by more than %d".formatted(limits.reviewOverdueDays().value()))
                .contains("within %d miles of the edge".formatted(limits.avoidMargin().value()))
                .contains("until both are over %d".formatted(rooms.oppositeSexToAge().value()))
                .contains("under %d months".formatted(rooms.carersRoomMonths().value()))
                .contains("within %d miles".formatted(POLICY.distance().fullWithinMiles().value()))
                .contains("none from %d on".formatted(POLICY.distance().noneFromMiles().value()))
                .contains("| Strong | fit %d".formatted(bands.strong().value()))
                .contains("| Possible | fit %d".formatted(bands.possible().value()))
                .contains("less than %d %% is known".formatted(bands.completeness().value()));
    }

    @Test
    void theNumbersOfGatesAndWarningsStandThere() {
        var clocks = POLICY.clocks();
        var cautions = POLICY.cautions();
        assertThat(row("G1"))
                .contains("within %d work".formatted(clocks.noticeWorkingDays().value()));
        assertThat(row("G2"))
                .contains("than %d miles".formatted(cautions.school().miles().value()));
        assertThat(row("G3"))
                .contains("within %d work".formatted(clocks.planWorkingDays().value()));
        assertThat(row("G8"))
                .contains("within %d work".formatted(clocks.informationWorkingDays().value()));
        assertThat(row("W1 far from home"))
                .contains("than %d miles".formatted(cautions.farMiles().value()));
        assertThat(row("W2 availability not confirmed"))
                .contains("than %d days".formatted(clocks.amberDays().value()))
                .contains("after %d |".formatted(clocks.redDays().value()));
        assertThat(row("W2 many new placements"))
                .contains(
                        "%d or more have started there within %d days"
                                .formatted(
                                        cautions.newPlacements().value(),
                                        cautions.newPlacementDays().value()));
        assertThat(row("W5 close in age"))
                .contains("than %d years".formatted(cautions.ageGapYears().value()));
        assertThat(row("H15"))
                .contains("under %d,".formatted(cautions.smoking().underAge().value()));
    }

    private static String row(String first) {
        return lines.stream()
                .filter(line -> line.startsWith("| " + first + " |"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row for " + first));
    }
}
