package org.homeward.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.homeward.app.Credentials;
import org.homeward.app.Outcome;
import org.homeward.app.People;
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
final class VaultPeople implements SecondPerson, People {
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

    @Override
    public Outcome<List<Actor>> list(Credentials by) {
        return inVault(
                by,
                (vault, unlocked) ->
                        vault.listPeople(unlocked).stream()
                                .map(person -> new Actor(person.name(), person.role()))
                                .toList());
    }

    @Override
    public Outcome<Actor> put(Credentials by, Credentials person, Role role) {
        char[] passphrase = person.passphrase().toCharArray();
        try {
            return inVault(
                    by,
                    (vault, unlocked) -> {
                        vault.putPerson(unlocked, person.name(), role, passphrase);
                        return new Actor(person.name(), role);
                    });
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    private Outcome<Actor> unlocked(Path path, Credentials who) {
        return inVault(path, who, (vault, unlocked) -> new Actor(unlocked.name(), unlocked.role()));
    }

    private <R> Outcome<R> inVault(Credentials by, BiFunction<KeyVault, Unlocked, R> work) {
        return folder.map(path -> inVault(path, by, work))
                .orElseGet(
                        () ->
                                refused(
                                        "A sample has no people of its own. Make a store for your"
                                                + " authority."));
    }

    private <R> Outcome<R> inVault(
            Path path, Credentials by, BiFunction<KeyVault, Unlocked, R> work) {
        char[] passphrase = by.passphrase().toCharArray();
        try {
            var vault = new KeyVault(path, clock);
            return Outcome.done(work.apply(vault, vault.unlock(by.name(), passphrase)));
        } catch (StoreRefused wrong) {
            return refused(String.valueOf(wrong.getMessage()));
        } finally {
            Arrays.fill(passphrase, ' ');
        }
    }

    private static <R> Outcome<R> refused(String sentence) {
        return Outcome.refused(List.of(Reason.of("PERSON", sentence)));
    }
}
