package org.homeward.exchange.ssda903.code;

/**
 * One code of a list.
 *
 * @param from first return it may stand in, by the year the return ends
 * @param to last return it may stand in
 */
public record Code(String text, int from, int to, String meaning) {
    public boolean isValidIn(int year) {
        return from <= year && year <= to;
    }
}
