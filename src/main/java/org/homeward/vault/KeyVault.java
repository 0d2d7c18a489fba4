package org.homeward.vault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.homeward.app.StoreRefused;
import org.homeward.domain.common.Role;

/** The key file beside a store, and the only way to the store's data key. */
public final class KeyVault {

    private static final String FILE_NAME = "keys.plv";
    private static final String RECOVERY = "Recovery code";
    private static final int LONGEST_NAME = 100;

    private final Path file;
    private final GuessThrottle throttle;
    private final SecureRandom random = new SecureRandom();

    /** A vault in the store's folder; nothing is read or made yet. */
    public KeyVault(Path folder, Clock clock) {
        file = folder.resolve(FILE_NAME);
        throttle = new GuessThrottle(folder.resolve("guesses"), clock);
    }

    public boolean exists() {
        return Files.exists(file);
    }

    /** Whether the store is a sample authority, told without any passphrase. */
    public boolean isSample() {
        return KeyListText.read(KeyFile.read(file)).list().findSample().isPresent();
    }

    /** Makes the key file of an own authority with its first person. */
    public Created create(String name, Role role, char[] passphrase) {
        requireNone();
        String person = requireName(name);
        requireGood(passphrase, person);
        var key = StoreKey.random(random);
        var empty = new KeyList(UUID.randomUUID().toString(), 1, List.of());
        var code = RecoveryCode.random(random);
        var list =
                empty.with(slot(empty, person, role, passphrase, key))
                        .with(recoverySlot(empty, code, key));
        KeyFile.replace(file, KeyListText.write(list, key));
        return new Created(new Unlocked(key, list.storeId(), person, role, false), code);
    }

    /** Makes the key file of a sample authority: no passphrase, since its children are invented. */
    public Unlocked createSample() {
        requireNone();
        var key = StoreKey.random(random);
        var slot = KeySlot.inClear(key);
        var list = new KeyList(UUID.randomUUID().toString(), 1, List.of(slot));
        KeyFile.replace(file, KeyListText.write(list, key));
        return new Unlocked(key, list.storeId(), slot.name(), slot.role(), true);
    }

    /** Opens with a name and passphrase; an unknown name takes as long as a wrong passphrase. */
    public Unlocked unlock(String name, char[] passphrase) {
        var read = KeyListText.read(KeyFile.read(file));
        throttle.guess();
        var known = read.list().findPerson(normalName(name));
        var slot = known.or(() -> read.list().findRecovery()).orElseThrow(KeyVault::noSuchPerson);
        var key = slot.unwrap(PassphraseRules.bytes(passphrase), read.list().about());
        if (known.isEmpty() || key.isEmpty()) {
            throw noSuchPerson();
        }
        return unlocked(read, slot, key.get());
    }

    /** Opens with the printed recovery code. It is used up: a new one takes its place. */
    public Created recover(RecoveryCode typed) {
        var read = KeyListText.read(KeyFile.read(file));
        throttle.guess();
        var list = read.list();
        var slot = list.findRecovery().orElseThrow(KeyVault::wrongCode);
        var key = slot.unwrap(typed.bytes(), list.about()).orElseThrow(KeyVault::wrongCode);
        var unlocked = unlocked(read, slot, key);
        var code = RecoveryCode.random(random);
        KeyFile.replace(file, KeyListText.write(list.with(recoverySlot(list, code, key)), key));
        return new Created(unlocked, code);
    }

    /** Opens a sample authority; a store of an own authority is refused. */
    public Unlocked openSample() {
        var read = KeyListText.read(KeyFile.read(file));
        var slot =
                read.list()
                        .findSample()
                        .orElseThrow(
                                () ->
                                        new StoreRefused(
                                                StoreRefused.Why.WRONG_PASSPHRASE,
                                                "This store belongs to an authority and opens only"
                                                        + " with a name and a passphrase."));
        return unlocked(read, slot, slot.keyInClear());
    }

    /** Everybody with a passphrase of their own, in order of names. */
    public List<Person> listPeople(Unlocked by) {
        var read = KeyListText.read(KeyFile.read(file));
        KeyListText.requireSealed(read, by.key());
        return read.list().slots().stream()
                .filter(slot -> slot.kind() == KeySlot.Kind.PERSON)
                .map(slot -> new Person(slot.name(), slot.role()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** Somebody who may open the store. */
    public record Person(String name, Role role) {}

    /** Adds a person, or gives a person a new passphrase or role. */
    public void putPerson(Unlocked by, String name, Role role, char[] passphrase) {
        var read = KeyListText.read(KeyFile.read(file));
        KeyListText.requireSealed(read, by.key());
        if (by.sample()) {
            throw new StoreRefused(
                    StoreRefused.Why.NOT_ALLOWED,
                    "The sample authority has no people of its own. Make a store for your"
                            + " authority.");
        }
        String person = requireName(name);
        boolean own = by.name().equals(person) && by.role() == role;
        if (by.role() != Role.ADMINISTRATOR && !own) {
            throw new StoreRefused(
                    StoreRefused.Why.NOT_ALLOWED,
                    "Only an administrator may add people or change what they may do.");
        }
        requireGood(passphrase, person);
        var list = read.list();
        var slot = slot(list, person, role, passphrase, by.key());
        KeyFile.replace(file, KeyListText.write(list.with(slot), by.key()));
    }

    private Unlocked unlocked(KeyListText.Read read, KeySlot slot, StoreKey key) {
        KeyListText.requireSealed(read, key);
        boolean sample = slot.kind() == KeySlot.Kind.SAMPLE;
        if (!sample) {
            throttle.succeeded();
        }
        return new Unlocked(key, read.list().storeId(), slot.name(), slot.role(), sample);
    }

    private KeySlot slot(KeyList list, String name, Role role, char[] passphrase, StoreKey key) {
        var holder =
                new KeySlot.Holder(
                        KeySlot.Kind.PERSON, name, role, Stretching.STANDARD, list.about());
        return KeySlot.wrap(holder, PassphraseRules.bytes(passphrase), key, random);
    }

    private KeySlot recoverySlot(KeyList list, RecoveryCode code, StoreKey key) {
        var holder =
                new KeySlot.Holder(
                        KeySlot.Kind.RECOVERY,
                        RECOVERY,
                        Role.ADMINISTRATOR,
                        Stretching.STANDARD,
                        list.about());
        return KeySlot.wrap(holder, code.bytes(), key, random);
    }

    private void requireNone() {
        if (exists()) {
            throw new StoreRefused(
                    StoreRefused.Why.ALREADY_THERE,
                    "There is a store in this folder already. It was not touched.");
        }
    }

    private static void requireGood(char[] passphrase, String name) {
        PassphraseRules.findObjection(passphrase, name)
                .ifPresent(
                        objection -> {
                            throw new StoreRefused(StoreRefused.Why.WEAK_PASSPHRASE, objection);
                        });
    }

    private static String requireName(String typed) {
        String name = normalName(typed);
        boolean odd = name.codePoints().anyMatch(c -> Character.isISOControl(c));
        boolean taken = name.toLowerCase(Locale.ROOT).equals(RECOVERY.toLowerCase(Locale.ROOT));
        if (name.isEmpty() || name.length() > LONGEST_NAME || odd || taken) {
            throw new StoreRefused(
                    StoreRefused.Why.NOT_ALLOWED,
                    "Give a name of 1 to 100 letters that is not \"Recovery code\".");
        }
        return name;
    }

    private static String normalName(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    }

    private static StoreRefused noSuchPerson() {
        return new StoreRefused(
                StoreRefused.Why.WRONG_PASSPHRASE, "The name or the passphrase is not right.");
    }

    private static StoreRefused wrongCode() {
        return new StoreRefused(
                StoreRefused.Why.WRONG_PASSPHRASE, "The recovery code is not right.");
    }

    /** A vault just opened, with the recovery code to print now: it is not shown again. */
    public record Created(Unlocked unlocked, RecoveryCode recoveryCode) {}
}
