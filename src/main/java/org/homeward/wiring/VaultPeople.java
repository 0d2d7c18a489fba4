package org.homeward.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Credentials;
import org.homeward.app.Outcome;
import org.homeward.app.SecondPerson;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.vault.KeyVault;
import org.homeward.vault.Unlocked;

/**
 * Other people of a store, confirmed by their own passphrase. In the sample anybody may play the
 * team lead: its children are invented and nobody has a passphrase.
 */
final class VaultPeople implements SecondPerson {
    private final Optional<Path> folder;
    private final Clock clock;

    private VaultPeople(Optional<Path> folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    static VaultPeople of(boolean sample, Optional<Path> folder, Clock clock) {
        return new VaultPeople(sample ? Optional.empty() : folder, clock);
    }

    @Override
    public Outcome<Actor> confirm(Credentials who) {
        if (who.name().isBlank()) {
            return refused("Write the name of the person who allows it.");
        }
        return folder.map(path -> unlocked(path, who))
                .orElseGet(() -> Outcome.done(new Actor(who.name(), Role.TEAM_LEAD)));
    }

    private Outcome<Actor> unlocked(Path path, Credentials who) {
        char[] passphrase = who.passphrase().toCharArray();
        try {
            Unlocked unlocked = new KeyVault(path, clock).unlock(who.name(), passphrase);
            return Outcome.done(new Actor(unlocked.name(), unlocked.role()));
        } catch (StoreRefused wrong) {
            return refused(String.valueOf(wrong.getMessage()));
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    private static Outcome<Actor> refused(String sentence) {
        return Outcome.refused(List.of(Reason.of("SECOND", sentence)));
    }
}
