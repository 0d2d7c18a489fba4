package org.homeward.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule of the package tree goes red on a tree that breaks it. */
class ArchitectureRulesTest {

    private static final String PLANTED = "org.homeward.testing.planted";
    private static final JavaClasses TREE = new ClassFileImporter().importPackages(PLANTED);

    static Stream<Arguments> rulesAndTheirPlantedBreaches() {
        var rules = new ArchitectureRules(PLANTED);
        return Stream.of(
                arguments(rules.layers(), "domain.child.Ward"),
                arguments(rules.layers(), "attic.Old lies in a part without a room"),
                arguments(rules.insideTheDomain(), "domain.common.Codeword"),
                arguments(rules.noCircles(), "domain.common.Codeword"),
                arguments(rules.screensApart(), "ui.one.OneViewModel"),
                arguments(rules.plainDomain(), "java.nio.file.Path"),
                arguments(rules.plainCore(), "shift.SlowCount"),
                arguments(rules.plainUseCases(), "com.fasterxml.jackson.core.JsonFactory"),
                arguments(rules.javaFxOnlyOnScreens(), "cli.Toolkit"),
                arguments(rules.chartsOnlyInTheirRoom(), "org.jfree.chart.JFreeChart"),
                arguments(rules.layers(), "chart.Opened"),
                arguments(rules.sqlOnlyInTheStore(), "java.sql.SQLException"),
                arguments(rules.viewModelsWithoutControls(), "javafx.scene.control.Label"),
                arguments(rules.noClock(), "calls method <java.time.LocalDate.now()>"),
                arguments(rules.noClock(), "references method <java.time.LocalDate.now()>"),
                arguments(rules.oneThreadHop(), "ui.one.OneViewModel"),
                arguments(rules.noPrinting(), "app.CountWards"));
    }

    @ParameterizedTest
    @MethodSource("rulesAndTheirPlantedBreaches")
    void aPlantedBreachTurnsTheRuleRed(ArchRule rule, String named) {
        var result = rule.evaluate(TREE);

        assertThat(result.hasViolation()).isTrue();
        assertThat(String.join("\n", result.getFailureReport().getDetails())).contains(named);
    }
}
