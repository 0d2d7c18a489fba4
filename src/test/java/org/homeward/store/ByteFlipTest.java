package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import org.homeward.app.MatchingRecord;
import org.homeward.app.Store;
import org.homeward.app.StoreRefused;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.RequestId;
import org.homeward.position.Facts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed byte in a closed store's file is refused or harms nothing: none is silently wrong. */
class ByteFlipTest {

    private static final int FLIPS = Integer.getInteger("homeward.flips", 200);
    private static final long SEED = Long.getLong("homeward.seed", 20261122);

    @TempDir Path folder;

    private final Truth empty = new Truth(Facts.NONE, List.of(), List.of(), List.of());
    private Truth truth = empty;
    private byte[] whole = new byte[0];
    private byte[] head = new byte[0];

    @BeforeEach
    void aStoreOfSomeSize() throws IOException {
        var northam = new Authority("Northam", false, ManyFacts.FIRST_DAY);
        try (Store store = stores(H2Settings.SAFE).create("store-1", northam)) {
            store.write(
                    books -> {
                        books.put(EveryFact.all());
                        books.put(ManyFacts.children(1, 300));
                        books.replaceAllEpisodes(ManyFacts.episodes(300, 4));
                        books.putReturn(ManyFacts.returnOf(2016, 600));
                        books.put(StoreContract.decision("M1", "R1"));
                        return StoreContract.audited(books);
                    });
            truth = truthOf(store);
        }
        whole = Files.readAllBytes(data());
        head = Files.readAllBytes(folder.resolve("carebook.head"));
    }

    @Test
    void noChangedByteIsSilentlyWrong() throws IOException {
        int refused = 0;
        var random = new Random(SEED);
        for (int flip = 1; flip <= FLIPS; flip++) {
            Verdict verdict = verdictAfterFlip(random, H2Settings.SAFE);
            assertThat(verdict).as("seed %d, flip %d", SEED, flip).isNotEqualTo(Verdict.WRONG);
            refused += verdict == Verdict.REFUSED ? 1 : 0;
        }

        assertThat(refused).as("of %d flips", FLIPS).isGreaterThan(FLIPS / 10);
    }

    /** What a lucky flip does, done on purpose: a value changes and the file stays whole. */
    @Test
    void withoutTheSealAChangedValueGetsThrough() throws Exception {
        changeOneValue();
        assertThat(verdict(H2Settings.SAFE)).isEqualTo(Verdict.REFUSED);
        assertThat(verdict(new H2Settings(0, true, false))).isEqualTo(Verdict.WRONG);
    }

    private void changeOneValue() throws SQLException {
        var engine = new H2Engine(new H2Files(folder), data(), SavingProgram.KEY, H2Settings.SAFE);
        try (Connection connection = engine.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "update child set ethnicity = 'WBRI' where ethnicity <> 'WBRI'");
            connection.commit();
            statement.execute("shutdown");
        }
    }

    private Verdict verdictAfterFlip(Random random, H2Settings settings) throws IOException {
        byte[] flipped = whole.clone();
        flipped[random.nextInt(flipped.length)] ^= (byte) (1 + random.nextInt(255));
        Files.write(data(), flipped);
        return verdict(settings);
    }

    private Verdict verdict(H2Settings settings) throws IOException {
        // a store that opens may move the mark on, and all others would then be refused as older
        Files.write(folder.resolve("carebook.head"), head);
        try (Store store = stores(settings).open()) {
            return truthOf(store).equals(truth) ? Verdict.HARMLESS : Verdict.WRONG;
        } catch (StoreRefused refused) {
            return Verdict.REFUSED;
        }
    }

    private static Truth truthOf(Store store) {
        var facts = store.position(ManyFacts.FIRST_DAY).book().facts();
        var records = store.listRecords(RequestId.of("R1"));
        var entries = store.listAudit(100);
        return new Truth(facts, entries, records, returns(store));
    }

    /** Asked in a write that is undone, so that asking changes nothing. */
    private static List<ReturnRows> returns(Store store) {
        var found = new java.util.ArrayList<ReturnRows>();
        try {
            store.write(books -> found.addAll(books.listReturns()));
        } catch (IllegalStateException undone) {
            return found;
        }
        throw new IllegalStateException("A write without an audit entry was kept.");
    }

    private Path data() {
        return folder.resolve("carebook.mv.db");
    }

    private H2Store stores(H2Settings settings) {
        return SavingProgram.stores(folder, settings);
    }

    private enum Verdict {
        REFUSED,
        HARMLESS,
        WRONG
    }

    private record Truth(
            Facts facts,
            List<AuditEntry> entries,
            List<MatchingRecord> records,
            List<ReturnRows> returns) {}
}
