package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.homeward.app.Store;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.RequestId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that saves is killed at random moments: what it reported as saved is there, and nothing
 * is half there. More kills by {@code -Dhomeward.kills=500}; another run by {@code
 * -Dhomeward.seed=1}.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("homeward.kills", 20);
    private static final long SEED = Long.getLong("homeward.seed", 20261122);
    private static final LocalDate DAY = ManyFacts.FIRST_DAY;

    @TempDir Path folder;

    @Test
    void noReportedSaveIsLostAndEveryStoreOpens() {
        create();
        var random = new Random(SEED);
        var troubles = new ArrayList<String>();
        int reported = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> said = Killed.after(random.nextInt(500), folder, "save", "safe");
            reported += said.size();
            trouble(said).ifPresent(troubles::add);
        }

        assertThat(troubles).as("seed %d, %d kills", SEED, KILLS).isEmpty();
        assertThat(reported).isGreaterThan(KILLS);
    }

    @Test
    void withoutCheckpointAndWithDelayedWritesTheSameTestGoesRed() {
        create();
        var random = new Random(SEED);
        int kills = 0;
        boolean red = false;
        while (!red && kills++ < 10) {
            List<String> said = Killed.after(200 + random.nextInt(300), folder, "save", "careless");
            red = trouble(said).isPresent();
        }

        assertThat(red).as("seed %d: a lost save is noticed", SEED).isTrue();
    }

    @Test
    void anImportKilledHalfWayLeavesTheStoreAsItWas() {
        create();
        var random = new Random(SEED);
        int torn = 0;
        for (int kill = 0; kill < 4; kill++) {
            List<String> said = Killed.after(random.nextInt(600), folder, "import", "safe");
            try (Store store = open()) {
                int children = store.position(DAY).listChildren().size();
                boolean imported = said.contains("imported");
                torn += children == 0 ? 1 : 0;
                assertThat(children)
                        .as("seed %d, kill %d, said %s", SEED, kill, said)
                        .isIn(imported ? 1 : 0, SavingProgram.CHILDREN_IN_IMPORT);
                assertThat(store.listAudit(10).isEmpty()).isEqualTo(children == 0);
            }
        }

        assertThat(torn).as("imports that were torn").isPositive();
    }

    private java.util.Optional<String> trouble(List<String> said) {
        int reported = said.isEmpty() ? 0 : Integer.parseInt(said.get(said.size() - 1));
        try (Store store = open()) {
            int found = SavingProgram.last(store);
            var facts = store.position(DAY).book().facts();
            boolean whole =
                    facts.child().children().size() == found
                            && facts.child().needs().size() == found
                            && facts.care().placements().size() == found
                            && store.authority().asAt().equals(DAY.plusDays(found))
                            && store.listRecords(RequestId.of("R1")).size() == found / 10;
            return found >= reported && whole
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(
                            "reported %d, found %d, whole %s".formatted(reported, found, whole));
        } catch (StoreRefused refused) {
            return java.util.Optional.of(String.valueOf(refused.getMessage()));
        }
    }

    private void create() {
        SavingProgram.stores(folder, H2Settings.SAFE)
                .create("store-1", new Authority("Northam", false, DAY))
                .close();
    }

    private Store open() {
        return SavingProgram.stores(folder, H2Settings.SAFE).open();
    }
}
