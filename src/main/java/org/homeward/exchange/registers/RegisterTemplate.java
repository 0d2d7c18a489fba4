package org.homeward.exchange.registers;

/** The empty workbook. */
final class RegisterTemplate {
    static final String NOTES = "notes";

    private RegisterTemplate() {}
}
