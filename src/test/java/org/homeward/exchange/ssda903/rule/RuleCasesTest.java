package org.homeward.exchange.ssda903.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.homeward.app.Problem;
import org.homeward.app.reading.Progress;
import org.homeward.domain.care.ReturnRows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule is broken by rows that break it and by no others: the day before, on and after. */
class RuleCasesTest {

    @ParameterizedTest
    @MethodSource("lines")
    void rowsBreakARuleOrKeepIt(String line) {
        String[] parts = line.split("\\s+", 3);
        boolean broken = rules(parts[2], Registered.NO_LIST).contains(parts[0]);
        assertThat(broken).as(line).isEqualTo(parts[1].equals("+"));
    }

    @Test
    void everyRuleIsTriedBothWays() throws IOException {
        List<String> lines = lines().toList();
        Set<String> broken = new TreeSet<>();
        Set<String> kept = new TreeSet<>();
        lines.forEach(
                line -> {
                    String[] parts = line.split("\\s+", 3);
                    (parts[1].equals("+") ? broken : kept).add(parts[0]);
                });
        Set<String> ofList = Set.of("219", "221", "224", "227", "228", "229");
        Set<String> all = new TreeSet<>();
        ReturnRules.listAll().forEach(rule -> all.add(rule.number()));
        all.removeAll(ofList);
        assertThat(broken).isEqualTo(all);
        assertThat(kept).isEqualTo(all);
    }

    @Test
    void theRegulatorsListDecidesWhatOnlyItCan() {
        Registered list =
                new Registered() {
                    @Override
                    public boolean isKnown() {
                        return true;
                    }

                    @Override
                    public Optional<Provider> find(String urn) {
                        return Optional.ofNullable(PROVIDERS.get(urn));
                    }
                };
        String home = "e 02/05/2017-31/05/2017 PLACE=K2 PLACE_PROVIDER=PR4 PL_POST=NR1_3AA";
        assertThat(rules(home, list)).doesNotContainAnyElementsOf(OF_LIST);
        assertThat(rules(home.replace("K2", "U4"), list)).contains("219");
        assertThat(rules(home.replace("NR1_3AA", "NR13AA"), list)).doesNotContain("221");
        assertThat(rules(home.replace("NR1_3AA", "NR1_3AB"), list)).contains("221");
        assertThat(rules(home.replace("PR4", "PR1"), list)).contains("224", "229");
        assertThat(rules(home.replace("02/05/2017-", "01/05/2017-"), list)).contains("227");
        assertThat(rules(home.replace("31/05/2017", "01/06/2017"), list)).doesNotContain("228");
        assertThat(rules(home.replace("31/05/2017", "02/06/2017"), list)).contains("228");
        assertThat(rules(home + " URN=7654321", list)).contains("1008");
        assertThat(rules(home.replace("K2", "U4"), Registered.NO_LIST))
                .doesNotContainAnyElementsOf(OF_LIST);
    }

    private static final Set<String> OF_LIST =
            Set.of("219", "221", "224", "227", "228", "229", "1008");
    private static final Map<String, Registered.Provider> PROVIDERS =
            Map.of(
                    "1234567",
                    new Registered.Provider(
                            Set.of("K2"),
                            Set.of("PR4"),
                            "NR1 3AA",
                            Optional.of(LocalDate.of(2017, 5, 2)),
                            Optional.of(LocalDate.of(2017, 6, 1)),
                            Optional.of(false)));

    @Test
    void aGapBetweenReturnsIsSaid() {
        assertThat(problems("e 01/05/2016- ; y2020 ; e 02/05/2016-", "502"))
                .singleElement()
                .extracting(Problem::text)
                .asString()
                .endsWith("The return before is that to 2018-03-31; none between was read.");
        assertThat(problems("e 01/05/2016- ; y2019 ; e 02/05/2016-", "502"))
                .singleElement()
                .extracting(Problem::text)
                .asString()
                .doesNotContain("none between");
    }

    @Test
    void aProblemShowsWhatStandsThere() {
        assertThat(problems("e 01/05/2017- PLACE=X9", "146"))
                .singleElement()
                .extracting(Problem::about)
                .hasToString(
                        "About[yearEnd=Optional[2018-03-31], day=Optional[2017-05-01], value=X9]");
        assertThat(problems("missing MISSING=M MIS_START=01/04/2018", "570"))
                .singleElement()
                .extracting(p -> p.about().day())
                .hasToString("Optional[2018-04-01]");
    }

    /** What a public validator gets wrong: rules that fail on tables, columns that never are. */
    @Test
    void aReturnOfTablesHasAllThatTheRulesAskFor() {
        assertThat(rules("y2025 ; e 01/05/2024- PLACE=K3 URN=SC123456", Registered.NO_LIST))
                .doesNotContain("146");
        assertThat(
                        rules(
                                "y2027 ; dolo DOLO_START=01/05/2026 ; e 01/05/2026- PLACE=P1",
                                Registered.NO_LIST))
                .contains("709", "710");
    }

    private static Stream<String> lines() throws IOException {
        try (InputStream in = RuleCasesTest.class.getResourceAsStream("rule-cases.txt")) {
            String text =
                    new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()
                    .stream();
        }
    }

    private static Set<String> rules(String rows, Registered registered) {
        List<ReturnRows> returns = RowsInWords.read(rows);
        Set<String> rules = new TreeSet<>();
        ReturnRules.broken(returns, registered, Progress.UNHEARD).forEach(p -> rules.add(p.rule()));
        assertThat(ReturnRules.count(returns, registered, Progress.UNHEARD).byRule().keySet())
                .isEqualTo(rules);
        return rules;
    }

    private static List<Problem> problems(String rows, String rule) {
        return ReturnRules.broken(RowsInWords.read(rows), Registered.NO_LIST, Progress.UNHEARD)
                .stream()
                .filter(p -> p.rule().equals(rule))
                .toList();
    }
}
