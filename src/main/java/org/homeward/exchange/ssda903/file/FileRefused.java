package org.homeward.exchange.ssda903.file;

/** A file that cannot be used at all; the message is one plain sentence. */
final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int line;

    FileRefused(int line, String sentence) {
        super(sentence);
        this.line = line;
    }

    FileRefused(String sentence) {
        this(0, sentence);
    }

    /** From 1; 0 where no line is to blame. */
    int line() {
        return line;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
