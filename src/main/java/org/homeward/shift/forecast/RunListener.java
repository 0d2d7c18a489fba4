package org.homeward.shift.forecast;

/**
 * Hears how many runs are done. Called from any thread; an exception that it throws stops the
 * simulation and reaches whoever asked for it.
 */
@FunctionalInterface
public interface RunListener {
    /** Nobody listens. */
    RunListener UNHEARD = (done, of) -> {};

    void done(int done, int of);
}
