package org.homeward.sample.life;

/** The five age bands of the published tables. */
final class Bands {
    private Bands() {}

    /** 0 for under 1, 1 for 1 to 4, 2 for 5 to 9, 3 for 10 to 15, 4 for 16 and older. */
    static int of(int age) {
        if (age < 1) {
            return 0;
        }
        if (age < 5) {
            return 1;
        }
        if (age < 10) {
            return 2;
        }
        return age < 16 ? 3 : 4;
    }
}
