package org.homeward.testing;

import org.homeward.app.Ids;

/** Ids in order, so that a test can name them: P1, M2, ... */
public final class CountingIds implements Ids {

    private int last;

    @Override
    public String next(String prefix) {
        last++;
        return prefix + last;
    }
}
