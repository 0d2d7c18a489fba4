package org.homeward.cli;

import java.util.Set;

/**
 * What a command understands.
 *
 * @param valued options that take a value, such as {@code --store}
 * @param flags options that stand alone, such as {@code --dry-run}
 * @param takesPaths words without dashes are allowed
 */
public record Options(Set<String> valued, Set<String> flags, boolean takesPaths) {
    public Options {
        valued = Set.copyOf(valued);
        flags = Set.copyOf(flags);
    }
}
