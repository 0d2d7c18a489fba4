package org.homeward.app;

/**
 * A store that cannot be opened or made: wrong passphrase, in use elsewhere, damaged, of a newer
 * version. The message is one plain sentence for a person, with what to do.
 */
public final class StoreRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Why why;

    /** What stood in the way. */
    public enum Why {
        WRONG_PASSPHRASE,
        TOO_MANY_GUESSES,
        WEAK_PASSPHRASE,
        NOT_ALLOWED,
        IN_USE,
        DAMAGED,
        NEWER_VERSION,
        NOT_FOUND,
        ALREADY_THERE,
        NOT_WRITABLE,
        NOT_REACHABLE
    }

    public StoreRefused(Why why, String sentence) {
        super(sentence);
        this.why = why;
    }

    public StoreRefused(Why why, String sentence, Throwable cause) {
        super(sentence, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
