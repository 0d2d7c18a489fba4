package org.homeward.ui.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Store;
import org.homeward.app.scenario.SavedScenario;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Reason;
import org.homeward.shift.scenario.Lever;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.Starters;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.testing.SmallWorld;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2017, 3, 31);

    private final Store store =
            Filled.with(
                    new SmallWorld(DAY)
                            .target(1)
                            .lookedAfter("Ruby", PlacementKind.FOSTER_IFA, "C2")
                            .inHome("Ada", DAY.plusDays(9))
                            .facts(),
                    DAY);
    private final Desk desk = Desks.on(DAY);
    private final ScenariosViewModel model =
            new ScenariosViewModel(
                    ScenarioDesks.over(store, new SetClock("2017-04-03T09:00:00Z")), desk);

    @BeforeEach
    void fewRuns() {
        model.settings().runsProperty().set(200);
        model.settings().horizonProperty().set(1);
        model.refresh();
    }

    @Test
    void theBaseIsPlayedAtOnceAndStartersAreOffered() {
        assertThat(model.comparisonProperty().get().orElseThrow().results()).hasSize(1);
        assertThat(model.start().valueProperty().get().orElseThrow().starters())
                .extracting(Scenario::label)
                .contains(
                        "As now", "Recruit 30 carers", "5 step-downs a month", "Entries down 30 %");
        assertThat(model.settings().inWords())
                .startsWith("Rates of 1 April 2015 to 31 March 2017; 1 year on; 200 runs, seed 1");
    }

    @Test
    void everyEditIsPlayedAndCanBeUndone() {
        model.add(Starters.fiveStepDowns());
        assertThat(model.drafts().type(0, Lever.STEP_DOWNS, "3")).isEmpty();
        assertThat(model.drafts().step(0, Lever.STEP_DOWNS, 1)).isEmpty();
        assertThat(amount(Lever.STEP_DOWNS)).isEqualTo(4);
        assertThat(model.comparisonProperty().get().orElseThrow().scenarios())
                .singleElement()
                .matches(result -> result.scenario().amount(Lever.STEP_DOWNS) == 4);
        model.undo();
        model.undo();
        assertThat(amount(Lever.STEP_DOWNS)).isEqualTo(5);
        model.undo();
        assertThat(model.drafts().list()).isEmpty();
        assertThat(model.drafts().canUndo()).isFalse();
    }

    @Test
    void whatIsTypedWrongIsRefusedInWordsAndChangesNothing() {
        model.addNew();
        assertThat(model.drafts().type(0, Lever.ENTRIES, "lots"))
                .hasValue("\"lots\" is no number for \"Entries, unaccompanied children apart\".");
        assertThat(model.drafts().type(0, Lever.ENTRIES, "-400 %").orElseThrow())
                .contains("lies from -100 % to 1000 %");
        assertThat(model.drafts().list().get(0).scenario().isAsNow()).isTrue();
        assertThat(model.drafts().type(0, Lever.ENTRIES, "-5 a month")).isEmpty();
        assertThat(model.drafts().type(0, Lever.ENTRIES, "  ")).isEmpty();
        assertThat(model.drafts().list().get(0).scenario().isAsNow()).isTrue();
    }

    @Test
    void atMostFourStandBesideTheBase() {
        for (int i = 0; i < 5; i++) {
            model.addNew();
        }
        assertThat(model.drafts().list())
                .extracting(draft -> draft.scenario().label())
                .containsExactly("Scenario 1", "Scenario 2", "Scenario 3", "Scenario 4");
        assertThat(refusals())
                .containsExactly("At most 4 scenarios stand beside the base: take one off first.");
    }

    @Test
    void whatIsSavedIsListedAndWithdrawnAgain() {
        model.add(Starters.fiveStepDowns());
        model.save(0);
        assertThat(model.drafts().list().get(0).state()).isEqualTo("saved by Amina Cole");
        model.drafts().edit(0, one -> one.published(true));
        assertThat(model.drafts().list().get(0).state()).isEqualTo("changed, not saved");
        model.save(0);
        model.duplicate(0);
        model.saveCopy(0);
        assertThat(refusals()).isEmpty();
        model.refresh();
        assertThat(model.shelfProperty().get().saved())
                .extracting(one -> one.scenario().label())
                .containsExactly("5 step-downs a month", "5 step-downs a month (copy)");
        model.withdraw(0);
        model.refresh();
        assertThat(model.shelfProperty().get().saved())
                .extracting(SavedScenario::scenario)
                .extracting(Scenario::label)
                .containsExactly("5 step-downs a month (copy)");
    }

    @Test
    void aTakenNameIsRefusedBesideTheForm() {
        model.add(Starters.fiveStepDowns());
        model.save(0);
        model.add(Starters.fiveStepDowns());
        model.save(1);
        assertThat(refusals())
                .containsExactly(
                        "Another scenario is called \"5 step-downs a month\": choose another name.");
    }

    @Test
    void aScenarioLeavesAsAFileAndComesBack(@TempDir Path folder) throws IOException {
        model.add(Starters.fewerEntries());
        Path file = folder.resolve("entries.json");
        model.export(0, file);
        model.bringIn(file);
        assertThat(model.drafts().list()).hasSize(2);
        assertThat(model.drafts().list().get(1).scenario()).isEqualTo(Starters.fewerEntries());
        Files.writeString(file, "{");
        model.bringIn(file);
        assertThat(refusals()).singleElement().asString().startsWith("Line 1: this is not JSON");
        assertThat(model.drafts().list()).hasSize(2);
    }

    @Test
    void theReferencePeriodNeverKnowsItsFuture() {
        var before = model.comparisonProperty().get();
        model.settings().toProperty().set(Optional.of(DAY.plusDays(1)));
        assertThat(refusals()).singleElement().asString().endsWith("it would know its own future.");
        assertThat(model.comparisonProperty().get()).isEqualTo(before);
        model.settings().toProperty().set(Optional.of(DAY));
        assertThat(refusals()).isEmpty();
        model.settings().seedProperty().set("first");
        assertThat(refusals()).containsExactly("The seed is a whole number such as 1.");
    }

    @Test
    void saysWhenThereIsNothingToLearnFrom() {
        model.settings().fromProperty().set(Optional.of(DAY.minusYears(9)));
        model.settings().toProperty().set(Optional.of(DAY.minusYears(8)));
        assertThat(refusals())
                .containsExactly(
                        "Nobody was looked after in the reference period, or no return of it is"
                                + " loaded.");
    }

    @Test
    void theForecastAloneIsPlayedOnlyWhileItIsLookedAt() {
        assertThat(model.base().viewProperty().get()).isEmpty();
        model.lookAtBase(true);
        assertThat(model.base().viewProperty().get().isPresent() || !refusals().isEmpty()).isTrue();
    }

    @Test
    void rowsSayThatTheNumberIsUnchangedAndWhichPriceIsMissing() {
        model.add(Starters.fiveStepDowns());
        var rows = ComparisonRows.main(model.comparisonProperty().get().orElseThrow());
        assertThat(rows)
                .filteredOn(row -> row.measure().equals("more or fewer than the base"))
                .first()
                .extracting(ComparisonRow::cells)
                .isEqualTo(List.of("", "unchanged"));
        assertThat(rows)
                .filteredOn(row -> row.measure().equals("Savings reach the spend"))
                .singleElement()
                .extracting(row -> row.cells().get(1))
                .asString()
                .startsWith("not told: no price for");
    }

    private double amount(Lever lever) {
        return model.drafts().list().get(0).scenario().amount(lever);
    }

    private List<String> refusals() {
        return model.refusals().stream().map(Reason::sentence).toList();
    }
}
