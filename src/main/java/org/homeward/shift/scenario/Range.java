package org.homeward.shift.scenario;

/**
 * From where to where a lever goes.
 *
 * @param least included
 * @param most included
 * @param step what one press of an arrow key adds
 * @param usual what holds while nobody set it
 */
record Range(double least, double most, double step, double usual) {
    static final Range CHANGE = new Range(-100, 1000, 5, 0);
    static final Range CHILDREN = new Range(0, 100, 1, 0);
    static final Range GROWTH = new Range(-20, 50, 0.5, 0);

    /** A share in per cent. */
    static Range share(double usual) {
        return new Range(0, 100, 1, usual);
    }

    static Range months(double least, double usual) {
        return new Range(least, 120, 1, usual);
    }
}
