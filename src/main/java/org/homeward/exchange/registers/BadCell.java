package org.homeward.exchange.registers;

/** A cell that cannot be read; the message says which and what to do, without its value. */
final class BadCell extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String value;

    BadCell(String sentence) {
        this(sentence, "");
    }

    BadCell(String sentence, String value) {
        super(sentence);
        this.sentence = sentence;
        this.value = value;
    }

    String sentence() {
        return sentence;
    }

    /** As it stands in the file; empty when no single value is to blame. */
    String value() {
        return value;
    }
}
