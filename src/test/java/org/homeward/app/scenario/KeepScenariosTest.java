package org.homeward.app.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.KeptScenario;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.common.Role;
import org.homeward.exchange.scenario.JsonScenarioFiles;
import org.homeward.shift.scenario.Scenario;
import org.homeward.shift.scenario.Starters;
import org.homeward.store.MemoryStore;
import org.homeward.testing.CountingIds;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepScenariosTest {
    private static final Actor LEAD = new Actor("Amina Yusuf", Role.TEAM_LEAD);
    private final Store store =
            new MemoryStore(new Authority("Smallshire", true, LocalDate.of(2018, 3, 31)));
    private final SetClock clock = new SetClock("2018-04-03T09:00:00Z");
    private final ScenarioFiles files = new JsonScenarioFiles();
    private final ListScenarios list = new ListScenarios(store, files);
    private final SaveScenario save = new SaveScenario(store, files, new CountingIds(), clock);
    private final DuplicateScenario duplicate = new DuplicateScenario(list, save);
    private final WithdrawScenario withdraw = new WithdrawScenario(store, clock);

    @Test
    void whatIsSavedIsListedWithWhoSavedIt() {
        SavedScenario saved = saved(Starters.fiveStepDowns());
        assertThat(list.list().saved()).containsExactly(saved);
        assertThat(saved.recorded())
                .isEqualTo(new Recorded("Amina Yusuf", LocalDate.of(2018, 4, 3)));
        assertThat(lastAudit().action()).isEqualTo("saved a scenario");
        assertThat(lastAudit().subjects()).containsExactly(saved.id());
    }

    @Test
    void savingAgainTakesThePlaceAndPublishingIsPartOfIt() {
        SavedScenario saved = saved(Starters.fiveStepDowns());
        Scenario changed = saved.scenario().noted("For the board").published(true);
        save.save(Optional.of(saved.id()), changed, LEAD);
        assertThat(list.list().published())
                .singleElement()
                .extracting(SavedScenario::scenario)
                .isEqualTo(changed);
    }

    @Test
    void twoScenariosNeverHaveTheSameName() {
        saved(Starters.fiveStepDowns());
        Outcome<SavedScenario> second =
                save.save(Optional.empty(), Scenario.named("5 STEP-DOWNS a month"), LEAD);
        assertThat(sentences(second))
                .containsExactly(
                        "Another scenario is called \"5 STEP-DOWNS a month\": choose another name.");
        assertThat(lastAudit().action()).isEqualTo("was refused: saved a scenario");
        assertThat(list.list().saved()).hasSize(1);
    }

    @Test
    void aCopyHasANameOfItsOwnAndIsInNoReport() {
        Scenario first = saved(Starters.fiveStepDowns().published(true)).scenario();
        duplicate.duplicate(first, LEAD);
        duplicate.duplicate(first, LEAD);
        assertThat(list.list().saved())
                .extracting(one -> one.scenario().label())
                .containsExactly(
                        "5 step-downs a month",
                        "5 step-downs a month (copy 2)",
                        "5 step-downs a month (copy)");
        assertThat(list.list().published()).hasSize(1);
        assertThat(DuplicateScenario.copy(Scenario.named("x".repeat(60)), Set.of()).label())
                .hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void whatIsWithdrawnIsKeptButNotListed() {
        SavedScenario saved = saved(Starters.fiveStepDowns());
        assertThat(withdraw.withdraw(saved.id(), LEAD).findResult()).isPresent();
        assertThat(list.list().saved()).isEmpty();
        assertThat(store.listScenarios()).singleElement().matches(KeptScenario::withdrawn);
        assertThat(sentences(withdraw.withdraw(saved.id(), LEAD)))
                .containsExactly("This scenario is not on the list any more.");
        saved(Starters.fiveStepDowns());
    }

    @Test
    void aScenarioLeavesAsAFileAndComesBack(@TempDir Path folder) throws Exception {
        Path file =
                new ExportScenario(files)
                        .export(Starters.fewerEntries(), folder.resolve("entries.json"));
        ImportScenario bring = new ImportScenario(files, save);
        assertThat(bring.bringIn(file, LEAD).findResult().orElseThrow().scenario())
                .isEqualTo(Starters.fewerEntries());
        Files.writeString(file, "{\"homewardScenario\": 1,\n\"labl\": \"A\"}");
        assertThat(sentences(bring.bringIn(file, LEAD)))
                .containsExactly("Line 2: the key \"labl\" is not known.");
        assertThat(list.list().saved()).hasSize(1);
    }

    @Test
    void oneThatCannotBeReadStopsNoOther() {
        saved(Starters.fiveStepDowns());
        store.write(
                books -> {
                    books.put(
                            new KeptScenario(
                                    "SC9",
                                    "Later",
                                    "{\"homewardScenario\": 2}",
                                    false,
                                    new Recorded("Amina Yusuf", LocalDate.of(2018, 4, 3))));
                    books.audit(new AuditEntry(clock.instant(), LEAD, "saved", Set.of("SC9"), ""));
                    return books;
                });
        assertThat(list.list().saved()).hasSize(1);
        assertThat(list.list().unreadable())
                .extracting(Reason::sentence)
                .containsExactly(
                        "\"Later\": Line 1: version 2 is not known; this program reads version 1.");
    }

    private SavedScenario saved(Scenario scenario) {
        return save.save(Optional.empty(), scenario, LEAD).findResult().orElseThrow();
    }

    private AuditEntry lastAudit() {
        return store.listAudit(1).get(0);
    }

    private static List<String> sentences(Outcome<?> outcome) {
        return outcome.reasons().stream().map(Reason::sentence).toList();
    }
}
