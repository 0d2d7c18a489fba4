package org.homeward.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.Credentials;
import org.homeward.app.MakeSample;
import org.homeward.app.SampleAuthority;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Role;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.store.MemoryStore;
import org.homeward.ui.welcome.Doors;

/** Doors to stores in memory: one passphrase is right. */
final class MemoryDoors implements Doors {
    static final String RIGHT = "three random words";
    private static final Actor SOMEBODY = new Actor("Amina Cole", Role.TEAM_LEAD);

    private final SampleAuthority samples;
    private final Clock clock;

    MemoryDoors(SampleAuthority samples, Clock clock) {
        this.samples = samples;
        this.clock = clock;
    }

    @Override
    public Opened explore(LocalDate asAt) {
        var store = new MemoryStore(new Authority("Sample", true, asAt));
        new MakeSample(samples, new Ssda903Reader(), clock).make(store, asAt, SOMEBODY);
        return new Opened(store, SOMEBODY, Optional.empty());
    }

    @Override
    public Opened open(Path folder, Credentials who) {
        if (!who.passphrase().equals(RIGHT)) {
            throw new StoreRefused(
                    StoreRefused.Why.WRONG_PASSPHRASE, "The name or the passphrase is not right.");
        }
        return empty(folder, "Ownshire");
    }

    @Override
    public Created create(Path folder, String authority, Credentials first) {
        return new Created(empty(folder, authority), "ABCD-EFGH");
    }

    private static Opened empty(Path folder, String authority) {
        var store = new MemoryStore(new Authority(authority, false, SampleAuthority.PLANNING));
        return new Opened(store, SOMEBODY, Optional.of(folder));
    }
}
