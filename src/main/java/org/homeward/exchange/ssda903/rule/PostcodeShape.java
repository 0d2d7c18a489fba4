package org.homeward.exchange.ssda903.rule;

import java.util.Set;

/**
 * The shape of a postcode or of a sector, in capitals: {@code NR1 3AA}, {@code NR13AA}, {@code NR1
 * 3}. Nothing is said about whether it exists.
 */
final class PostcodeShape {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 8;
    private static final Set<String> OUTSIDE_ENGLAND =
            Set.of(
                    "AB", "DD", "EH", "FK", "G", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH",
                    "ZE", "BT", "CF", "SA", "GY", "IM", "JE");

    private PostcodeShape() {}

    static boolean fits(String post) {
        if (post.length() < SHORTEST || post.length() > LONGEST) {
            return false;
        }
        int end = post.length();
        boolean whole = isLetter(post, end - 1) && isLetter(post, end - 2);
        int sector = whole ? end - 3 : end - 1;
        if (!isDigit(post, sector)) {
            return false;
        }
        boolean spaced = post.charAt(sector - 1) == ' ';
        return (whole || spaced) && isDistrict(post, spaced ? sector - 1 : sector);
    }

    /** Of a house or street, not only of a sector: many exports give no more than that. */
    static boolean isWhole(String post) {
        return fits(post) && isLetter(post, post.length() - 1);
    }

    /** Letters of the area, a digit, and perhaps one more sign. */
    private static boolean isDistrict(String post, int end) {
        int letters = isLetter(post, 1) ? 2 : 1;
        int rest = end - letters;
        return isLetter(post, 0)
                && rest >= 1
                && rest <= 2
                && isDigit(post, letters)
                && (rest == 1 || isLetter(post, letters + 1) || isDigit(post, letters + 1));
    }

    /** The area is wholly in Scotland, Wales, Northern Ireland or on the islands. */
    static boolean isOutsideEngland(String post) {
        int letters = post.length() > 1 && isLetter(post, 1) ? 2 : 1;
        return post.length() >= letters && OUTSIDE_ENGLAND.contains(post.substring(0, letters));
    }

    private static boolean isLetter(String text, int at) {
        char c = text.charAt(at);
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }
}
