package org.homeward.matching.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.domain.common.Reason;
import org.homeward.exchange.rulebook.BundledWorkbook;
import org.homeward.matching.Candidate;
import org.homeward.matching.gate.Gate;
import org.homeward.matching.gate.Gates;
import org.homeward.matching.gate.PartState;
import org.homeward.matching.rule.HardRule;
import org.homeward.matching.rule.HardRules;
import org.homeward.matching.rule.Strength;
import org.homeward.matching.warning.Warning;
import org.homeward.matching.warning.WarningRule;
import org.homeward.matching.warning.WarningRules;
import org.homeward.testing.Given;
import org.homeward.testing.WorkbookWorld;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every example of the workbook is what the program does, and no rule is without its page. */
class WorkbookTest {

    private static final Path PAGES = Path.of("src/main/resources/org/homeward/matching/workbook");

    /** Rules about what the authority itself has recorded: nothing of it can be unknown. */
    private static final Set<String> NEVER_A_QUESTION = Set.of("H1", "H2", "H5", "H6", "H11");

    private final Workbook workbook = BundledWorkbook.open();

    @TestFactory
    Stream<DynamicTest> hardRulesSayWhatTheWorkbookSays() {
        return HardRules.listAll().stream()
                .flatMap(rule -> examples(rule.code(), each -> verdict(rule, each)));
    }

    @TestFactory
    Stream<DynamicTest> gatesSayWhatTheWorkbookSays() {
        return Gates.listAll().stream()
                .flatMap(gate -> examples(gate.code(), each -> verdict(gate, each)));
    }

    @TestFactory
    Stream<DynamicTest> warningsSayWhatTheWorkbookSays() {
        return WarningRules.listAll().stream()
                .flatMap(rule -> examples(Workbook.pageOf(rule), each -> verdict(rule, each)));
    }

    @Test
    void everyPageBelongsToARuleAndEveryRuleHasOne() throws IOException {
        try (var files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            workbook.rules().stream().map(WorkbookRule::page).toList());
        }
        assertThat(workbook.rules())
                .hasSize(
                        HardRules.listAll().size()
                                + Gates.listAll().size()
                                + WarningRules.listAll().size());
        assertThat(Workbook.TODAY).isEqualTo(Given.TODAY);
    }

    @Test
    void aHardRuleIsShownKeptAndBrokenAndAsAQuestionWhereItCanBeOne() {
        for (HardRule rule : HardRules.listAll()) {
            var verdicts = verdicts(rule.code());
            assertThat(verdicts).as(rule.code()).contains("broken");
            if (!NEVER_A_QUESTION.contains(rule.code())) {
                assertThat(verdicts).as(rule.code()).contains("question");
            }
            assertThat(verdicts).as(rule.code()).contains("kept");
        }
    }

    @Test
    void aGateIsShownNeededAndNotAndAWarningRaisedAndNot() {
        for (Gate gate : Gates.listAll()) {
            assertThat(verdicts(gate.code())).as(gate.code()).contains("missing", "done");
        }
        for (WarningRule rule : WarningRules.listAll()) {
            assertThat(verdicts(Workbook.pageOf(rule))).as(rule.label()).contains("warned", "none");
        }
    }

    @Test
    void theClassOfAPageIsTheStrengthOfItsRule() {
        for (HardRule rule : HardRules.listAll()) {
            var page = workbook.findPage(rule.code()).orElseThrow();
            var candidate = WorkbookWorld.candidate(page.examples().get(0));
            assertThat(page.strength().startsWith("B+"))
                    .as(rule.code())
                    .isEqualTo(rule.strength(candidate) == Strength.OVERRIDABLE);
        }
        assertThat(workbook.rules())
                .filteredOn(rule -> rule.page().startsWith("G"))
                .allMatch(rule -> rule.strength().equals("G"));
    }

    @Test
    void theWholeWorkbookCanBeKeptAsOnePaper() {
        var paper = WorkbookPaper.markdown(workbook, "Homeward standard");
        assertThat(paper)
                .contains("Policy: Homeward standard. Today is 1 May 2026 in every example.")
                .contains("## H6 over the fostering limit")
                .contains("### Seven, approved from eight: broken")
                .contains("> Approved for 8 to 12; Ruby is 7")
                .contains("| household | ages |\n|---|---|\n| Okafor | 8-12 |");
    }

    @Test
    void aPageThatIsNotInTheFormIsTold() {
        assertThatThrownBy(() -> PageReader.read("H1", "asks nothing"))
                .hasMessage("The workbook page H1 has the line \"asks nothing\".");
        assertThatThrownBy(() -> PageReader.read("H1", "  a | b"))
                .hasMessage("The workbook page H1 has a row without a table.");
        assertThatThrownBy(() -> PageReader.read("H1", "example: one"))
                .hasMessage("The workbook page H1 has an example without verdict.");
    }

    private Set<String> verdicts(String page) {
        return workbook.findPage(page).orElseThrow().examples().stream()
                .map(WorkbookExample::verdict)
                .collect(Collectors.toSet());
    }

    /** What a rule says: a verdict and the sentences behind it. */
    private record Said(String verdict, List<String> because) {}

    private interface Asking {
        Said of(Candidate candidate);
    }

    private Stream<DynamicTest> examples(String page, Asking asking) {
        return workbook.findPage(page).orElseThrow().examples().stream()
                .map(
                        example ->
                                DynamicTest.dynamicTest(
                                        page + ": " + example.title(),
                                        () -> check(example, asking)));
    }

    private static void check(WorkbookExample example, Asking asking) {
        Said said = asking.of(WorkbookWorld.candidate(example));
        assertThat(said.verdict()).as("%s", said.because()).isEqualTo(example.verdict());
        if (!example.because().isEmpty()) {
            assertThat(said.because()).contains(example.because());
        }
    }

    private static Said verdict(HardRule rule, Candidate candidate) {
        var broken = rule.brokenBy(candidate).stream().map(Reason::sentence).toList();
        if (!broken.isEmpty()) {
            return new Said("broken", broken);
        }
        var open = rule.openFor(candidate).stream().map(Reason::sentence).toList();
        return new Said(open.isEmpty() ? "kept" : "question", open);
    }

    private static Said verdict(Gate gate, Candidate candidate) {
        var state = gate.stateFor(candidate);
        return new Said(
                state.status().label(), state.parts().stream().map(PartState::sentence).toList());
    }

    private static Said verdict(WarningRule rule, Candidate candidate) {
        var raised = rule.raisedBy(candidate).stream().map(Warning::sentence).toList();
        return new Said(raised.isEmpty() ? "none" : "warned", raised);
    }
}
