package org.homeward.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.homeward.app.DataIssue.State;
import org.homeward.app.KeptImport;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.position.FactsBuilder;
import org.homeward.store.MemoryStore;
import org.homeward.testing.ImportDesk;
import org.homeward.testing.SharedSamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The last import can be taken back whole, and only while nobody has worked on it. */
class UndoImportTest {
    private static final String IN_A_HOME = "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,";

    @TempDir Path folder;
    private final Store store =
            new MemoryStore(new Authority("Norfolk", false, LocalDate.of(2026, 1, 1)));
    private ImportDesk desk = new ImportDesk(store, Path.of("."));

    @BeforeEach
    void aDesk() {
        desk = new ImportDesk(store, folder);
    }

    @Test
    void takenBackNothingIsLeftButReceiptAndTrail() {
        desk.episodes(2018, IN_A_HOME).header(2018, "R1,2,01/02/2009,WBRI,,,").bringIn();

        KeptImport undone = desk.undo().findResult().orElseThrow();

        assertThat(undone.undoneAt()).isPresent();
        assertThat(store.position(LocalDate.MAX).listChildren()).isEmpty();
        assertThat(store.listReturns()).isEmpty();
        assertThat(store.authority().asAt()).isEqualTo("2026-01-01");
        assertThat(new ListImports(store).list()).containsExactly(undone);
        assertThat(store.listAudit(9))
                .extracting(AuditEntry::action)
                .containsExactly("took back an import", "imported files");
    }

    @Test
    void theReturnBeforeCountsAgain() {
        desk.episodes(2018, IN_A_HOME).bringIn();
        String before = desk.told("R1");
        List<String> issues = desk.issues(State.OPEN);
        desk.episodes(
                        2019,
                        "R1,05/04/2017,S,C2,N1,K2,PR4,01/06/2018,X1,,,,",
                        "R1,01/06/2018,P,C2,N1,U4,PR1,,,,,,")
                .bringIn(2019);
        assertThat(desk.told("R1")).isNotEqualTo(before);

        desk.undo();

        assertThat(desk.told("R1")).isEqualTo(before);
        assertThat(desk.issues(State.OPEN)).isEqualTo(issues);
        assertThat(store.authority().asAt()).isEqualTo("2018-03-31");
    }

    @Test
    void onlyTheLastImportIsTakenBackAndOnce() {
        desk.episodes(2018, IN_A_HOME).bringIn();
        desk.episodes(2019, IN_A_HOME).bringIn(2019);
        desk.undo();

        assertThat(desk.undo().reasons())
                .singleElement()
                .satisfies(why -> assertThat(why.sentence()).contains("no import"));
        assertThat(desk.undoImport().findLast()).isEmpty();
        assertThat(store.listReturns()).hasSize(1);
    }

    @Test
    void whatSomebodyWorkedOnSinceStandsInTheWay() {
        desk.episodes(2018, IN_A_HOME).header(2018, "R1,2,01/02/2009,WBRI,,,").bringIn();
        store.write(
                books -> {
                    books.put(new FactsBuilder().add(Child.unknown(ChildId.of("R1"))).build());
                    books.audit(
                            new AuditEntry(
                                    desk.clock().instant(),
                                    ImportDesk.AMINA,
                                    "corrected",
                                    java.util.Set.of(),
                                    ""));
                    return 0;
                });

        assertThat(desk.undo().reasons())
                .singleElement()
                .satisfies(why -> assertThat(why.sentence()).contains("child R1"));
        assertThat(desk.told("R1")).isNotEmpty();
        assertThat(desk.undoImport().findLast()).isPresent();
    }

    @Test
    void theReceiptSaysWhatCameInAndByWhom() {
        desk.episodes(2018, IN_A_HOME).bringIn();

        KeptImport kept = new ListImports(store).list().get(0);
        assertThat(kept.by()).isEqualTo("Amina");
        assertThat(kept.files()).containsExactly("episodes.csv");
        assertThat(kept.receipt().rows()).containsEntry("episodes", 1);
        assertThat(kept.receipt().problems()).isEmpty();
        assertThat(kept.problems().notes()).isPositive();
    }

    @Test
    void theFiveYearSampleGoesAsItCame() {
        desk.bringIn(SharedSamples.fiveYearZip());
        desk.undo();

        assertThat(store.position(LocalDate.MAX).listHistories()).isEmpty();
        assertThat(store.listReturns()).isEmpty();
        assertThat(desk.issues(State.OPEN)).isEmpty();
    }
}
