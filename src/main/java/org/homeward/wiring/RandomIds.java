package org.homeward.wiring;

import java.security.SecureRandom;
import org.homeward.app.Ids;

/** Ids that two computers never both give: a prefix and twelve random letters and digits. */
final class RandomIds implements Ids {
    /** Without letters and digits that are taken for each other when read aloud or written down. */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 12;
    private final SecureRandom random = new SecureRandom();

    @Override
    public String next(String prefix) {
        var id = new StringBuilder(prefix).append('-');
        for (int i = 0; i < LENGTH; i++) {
            id.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return id.toString();
    }
}
