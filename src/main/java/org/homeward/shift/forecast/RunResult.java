package org.homeward.shift.forecast;

/** What is kept of one run. */
final class RunResult {
    final short[] numbers;

    /** By stream the month in which children to move were first missing; none: -1. */
    final int[] firstShort;

    /** By stream how many were missing. */
    final int[] missing;

    RunResult(short[] numbers, int[] firstShort, int[] missing) {
        this.numbers = numbers;
        this.firstShort = firstShort;
        this.missing = missing;
    }
}
