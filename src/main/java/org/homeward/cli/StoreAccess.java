package org.homeward.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.homeward.app.Credentials;
import org.homeward.app.Store;
import org.homeward.app.Stores;

/**
 * Opens the store that {@code --store} names. A sample opens as it is; another store needs {@code
 * --user} and the passphrase, from the environment or typed at the prompt, never from the words of
 * the call, which others can see.
 */
public final class StoreAccess {
    static final String PASSPHRASE = "HOMEWARD_PASSPHRASE";
    private final Stores stores;
    private final Map<String, String> environment;

    public StoreAccess(Stores stores, Map<String, String> environment) {
        this.stores = stores;
        this.environment = Map.copyOf(environment);
    }

    Store open(Arguments arguments) {
        Path folder = arguments.requiredPath("--store");
        return stores.isSample(folder)
                ? stores.openSample(folder)
                : stores.open(folder, credentials(arguments, environment)).store();
    }

    /** The options of a command that opens a store, with those of its own. */
    static Options options(Set<String> valued, Set<String> flags, boolean takesPaths) {
        Set<String> all = new TreeSet<>(valued);
        all.addAll(Set.of("--store", "--user"));
        return new Options(all, flags, takesPaths);
    }

    static Credentials credentials(Arguments arguments, Map<String, String> environment) {
        String user = arguments.required("--user");
        String fromEnvironment = environment.get(PASSPHRASE);
        return new Credentials(user, fromEnvironment == null ? typed() : fromEnvironment);
    }

    /** On JDK 22 and later the terminal may be there without a person: then nothing is typed. */
    @SuppressWarnings("SystemConsoleNull")
    private static String typed() {
        java.io.Console terminal = System.console();
        if (terminal == null) {
            throw new WrongUse(
                    "The passphrase is needed: set %s or run in a terminal.".formatted(PASSPHRASE));
        }
        char[] typed = terminal.readPassword("Passphrase: ");
        if (typed == null) {
            throw new WrongUse("The passphrase is needed.");
        }
        String passphrase = new String(typed);
        Arrays.fill(typed, ' ');
        return passphrase;
    }
}
