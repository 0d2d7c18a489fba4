package org.homeward.store;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.app.StoreRefused;

/** Which PostgreSQL addresses are safe to send children's records to. */
final class PostgresUrl {

    private static final Pattern HOSTS = Pattern.compile("jdbc:postgresql://([^/?]*).*");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]", "");

    private PostgresUrl() {}

    /** This machine, or a server whose certificate and name are both checked. */
    static void requireSafe(String url) {
        Matcher hosts = HOSTS.matcher(url);
        boolean here =
                hosts.matches()
                        && Arrays.stream(hosts.group(1).split(",", -1))
                                .map(host -> host.replaceFirst(":\\d+$", ""))
                                .allMatch(HERE::contains);
        boolean checked =
                Arrays.asList(url.replaceFirst("^[^?]*\\??", "").split("&", -1))
                        .contains("sslmode=verify-full");
        if (!here && !checked) {
            throw new StoreRefused(
                    StoreRefused.Why.NOT_ALLOWED,
                    "The connection to the authority's database must check its certificate: add"
                            + " sslmode=verify-full.");
        }
    }
}
