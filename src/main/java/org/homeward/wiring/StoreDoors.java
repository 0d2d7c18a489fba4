package org.homeward.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.app.Credentials;
import org.homeward.app.MakeSample;
import org.homeward.app.SampleAuthority;
import org.homeward.app.Stores;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Role;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.store.MemoryStore;
import org.homeward.ui.welcome.Doors;

/** The ways in: stores in folders, and the sample in memory. */
final class StoreDoors implements Doors {
    private static final Actor EXPLORER = new Actor("You, exploring", Role.TEAM_LEAD);

    private final Stores stores;
    private final MakeSample makeSample;
    private final Clock clock;

    StoreDoors(Stores stores, SampleAuthority samples, Clock clock) {
        this.stores = stores;
        this.makeSample = new MakeSample(samples, new Ssda903Reader(), clock);
        this.clock = clock;
    }

    @Override
    public Opened explore(LocalDate asAt) {
        var store = new MemoryStore(new Authority("Sample", true, asAt));
        makeSample.make(store, asAt, EXPLORER);
        return new Opened(store, EXPLORER, Optional.empty());
    }

    @Override
    public Opened open(Path folder, Credentials who) {
        return stores.isSample(folder)
                ? new Opened(stores.openSample(folder), EXPLORER, Optional.of(folder))
                : opened(stores.open(folder, who), folder);
    }

    @Override
    public Created create(Path folder, String authority, Credentials first) {
        var empty = new Authority(authority, false, LocalDate.now(clock));
        var made = stores.create(folder, empty, first, Role.ADMINISTRATOR);
        var founder = new Actor(first.name(), Role.ADMINISTRATOR);
        return new Created(
                new Opened(made.store(), founder, Optional.of(folder)), made.recoveryCode());
    }

    private static Opened opened(Stores.Opened opened, Path folder) {
        return new Opened(opened.store(), opened.by(), Optional.of(folder));
    }
}
