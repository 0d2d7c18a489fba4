package org.homeward.app.reading;

/** Hears how far a long piece of work is, and may ask it to stop. Called from any thread. */
public interface Progress {
    /** Nobody listens and nobody stops it. */
    Progress UNHEARD =
            new Progress() {
                @Override
                public void at(String what, long done, long total) {}

                @Override
                public boolean isStopAsked() {
                    return false;
                }
            };

    /**
     * Tells where the work is.
     *
     * @param what a few plain words, without a person's name
     * @param total 0 while it is not known
     */
    void at(String what, long done, long total);

    boolean isStopAsked();

    /** Throws {@link Stopped} when somebody asked to stop; called often enough to be prompt. */
    default void orStop() {
        if (isStopAsked()) {
            throw new Stopped();
        }
    }
}
