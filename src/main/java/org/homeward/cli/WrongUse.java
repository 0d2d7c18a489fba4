package org.homeward.cli;

/** The words of the call are off; the message says which and what would be right. */
public final class WrongUse extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WrongUse(String sentence) {
        super(sentence);
    }
}
