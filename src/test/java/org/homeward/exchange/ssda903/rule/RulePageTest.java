package org.homeward.exchange.ssda903.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on rules and the rules agree; {@link #main} prints the lines that belong there. */
class RulePageTest {
    private static final Path PAGE = Path.of("src/site/markdown/rules-903.md");

    public static void main(String[] args) {
        lines().forEach(System.out::println);
    }

    @Test
    void thePageListsEachRuleAsItIs() throws IOException {
        List<String> page = Files.readAllLines(PAGE);
        assertThat(page).containsAll(lines());
    }

    @Test
    void thePageListsNoRuleThatIsNotAsked() throws IOException {
        List<String> lines = lines();
        try (Stream<String> page = Files.lines(PAGE)) {
            assertThat(page.filter(line -> line.matches("\\|[^|]+\\| (error|warning|note) \\|.*")))
                    .hasSameElementsAs(lines);
        }
    }

    @Test
    void everyRuleHasASentenceARepairAndAnExample() {
        assertThat(ReturnRules.listAll())
                .hasSizeGreaterThan(200)
                .allMatch(rule -> rule.text().endsWith("."))
                .noneMatch(rule -> rule.repair().isEmpty() || rule.example().isEmpty());
    }

    private static List<String> lines() {
        return ReturnRules.listAll().stream()
                .sorted((a, b) -> order(a.number()).compareTo(order(b.number())))
                .map(
                        rule ->
                                "| %s | %s | %s | %s | %s |"
                                        .formatted(
                                                rule.number(),
                                                rule.severity().name().toLowerCase(Locale.ROOT),
                                                rule.text(),
                                                rule.repair(),
                                                rule.example()))
                .toList();
    }

    private static String order(String number) {
        String digits = number.replaceAll("^([0-9]+).*", "$1");
        return Character.isDigit(number.charAt(0))
                ? "%6s%s".formatted(digits, number)
                : "~" + number;
    }
}
