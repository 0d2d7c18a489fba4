package org.homeward.app.reading;

/** The work was stopped because a person asked for it; nothing of it is kept. */
public final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Stopped() {
        super("Stopped.", null, false, false);
    }
}
