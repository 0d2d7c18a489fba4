package org.homeward.exchange.tabular;

/** A file that cannot be used at all; the message is one plain sentence. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    public Unreadable(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    public Unreadable(String sentence) {
        this(0, sentence);
    }

    /** From 1; 0 where no line is to blame. */
    public int line() {
        return line;
    }

    /** What to tell a person; it holds nothing of what stands in the file. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
