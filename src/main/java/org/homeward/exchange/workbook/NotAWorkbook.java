package org.homeward.exchange.workbook;

/** A file that is no workbook, or none that may be read; the message is one plain sentence. */
public final class NotAWorkbook extends RuntimeException {
    private static final long serialVersionUID = 1L;
    static final String DAMAGED = "The workbook is damaged or cut off.";

    NotAWorkbook(String sentence) {
        super(sentence);
    }

    /** What to tell a person; it holds nothing of what stands in the file. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
