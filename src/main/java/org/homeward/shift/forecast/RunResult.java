package org.homeward.shift.forecast;

/** What is kept of one run. */
final class RunResult {
    final Numbers numbers;

    /** By stream the month in which children to move were first missing; none: -1. */
    final int[] firstShort;

    /** By stream how many were missing. */
    final int[] missing;

    RunResult(Numbers numbers, int[] firstShort, int[] missing) {
        this.numbers = numbers;
        this.firstShort = firstShort;
        this.missing = missing;
    }
}
