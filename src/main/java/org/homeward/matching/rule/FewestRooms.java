package org.homeward.matching.rule;

/**
 * The fewest rooms for some children, of whom certain pairs may share a room: every child alone but
 * for the most pairs that can be made at once. Adding a child never lowers the count.
 */
final class FewestRooms {

    /** Whether two children, by their place in the list, may share. */
    interface Sharing {
        boolean may(int one, int other);
    }

    private final int count;
    private final boolean[][] pairs;

    FewestRooms(int count, Sharing sharing) {
        this.count = count;
        this.pairs = new boolean[count][count];
        for (int one = 0; one < count; one++) {
            for (int other = one + 1; other < count; other++) {
                pairs[one][other] = sharing.may(one, other);
            }
        }
    }

    /** With some of these babies, at most so many, asleep in the carers' room. */
    int with(int[] babies, int inCarersRoom) {
        return fewest((1L << count) - 1, babies, inCarersRoom);
    }

    private int fewest(long left, int[] babies, int inCarersRoom) {
        int best = rooms(left);
        if (inCarersRoom > 0) {
            for (int baby : babies) {
                if ((left & (1L << baby)) != 0) {
                    best = Math.min(best, fewest(left & ~(1L << baby), babies, inCarersRoom - 1));
                }
            }
        }
        return best;
    }

    private int rooms(long left) {
        if (left == 0) {
            return 0;
        }
        int first = Long.numberOfTrailingZeros(left);
        long others = left & ~(1L << first);
        int best = 1 + rooms(others);
        for (int other = first + 1; other < count; other++) {
            if ((others & (1L << other)) != 0 && pairs[first][other]) {
                best = Math.min(best, 1 + rooms(others & ~(1L << other)));
            }
        }
        return best;
    }
}
