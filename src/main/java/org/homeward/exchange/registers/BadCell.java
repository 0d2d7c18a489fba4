package org.homeward.exchange.registers;

/** A cell that cannot be read; the message says which and what to do, without its value. */
final class BadCell extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    BadCell(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
