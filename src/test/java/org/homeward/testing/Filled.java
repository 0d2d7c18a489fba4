package org.homeward.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Role;
import org.homeward.position.Facts;
import org.homeward.store.MemoryStore;

/** A store in memory that holds a small world. */
public final class Filled {
    public static final Actor AMINA = new Actor("Amina Cole", Role.TEAM_LEAD);

    private Filled() {}

    public static Store with(Facts facts, LocalDate asAt) {
        var store = new MemoryStore(new Authority("Smallshire", true, asAt));
        store.write(
                books -> {
                    books.put(facts);
                    books.replaceAllEpisodes(facts.care().episodes());
                    books.audit(
                            new AuditEntry(
                                    Instant.parse("2026-05-01T09:00:00Z"),
                                    AMINA,
                                    "filled",
                                    Set.of(),
                                    ""));
                    return facts;
                });
        return store;
    }

    public static Store empty(LocalDate asAt) {
        return new MemoryStore(new Authority("Smallshire", true, asAt));
    }
}
