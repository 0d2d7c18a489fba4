package org.homeward.store;

import java.math.BigInteger;

/**
 * What the rows of a store add up to: their number, and the sum of one keyed number a row. Rows
 * come and go by adding and taking away, so a save costs no more than its own rows.
 */
record Content(long rows, BigInteger sum) {

    static final Content NONE = new Content(0, BigInteger.ZERO);

    private static final BigInteger WRAP = BigInteger.ONE.shiftLeft(256);

    Content plus(Content other) {
        return new Content(rows + other.rows, sum.add(other.sum).mod(WRAP));
    }

    Content minus(Content other) {
        return new Content(rows - other.rows, sum.subtract(other.sum).mod(WRAP));
    }

    String hex() {
        return sum.toString(16);
    }
}
