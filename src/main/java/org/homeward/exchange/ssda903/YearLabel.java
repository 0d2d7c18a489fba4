package org.homeward.exchange.ssda903;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year that a folder, file or cell names; whether a return starts or ends in it is not said.
 */
final class YearLabel {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])(20[0-9]{2}|19[0-9]{2})");
    private static final Pattern CONTINUED = Pattern.compile("[-_ /]?([0-9]{2})(?![0-9]).*");

    private YearLabel() {}

    /** The first year in a text, of {@code 2017-18} and {@code 201718} the 2017. */
    static OptionalInt find(String text) {
        Matcher year = YEAR.matcher(text);
        while (year.find()) {
            String rest = text.substring(year.end());
            boolean more = !rest.isEmpty() && Character.isDigit(rest.charAt(0));
            if (!more || isNextYear(year.group(), rest)) {
                return OptionalInt.of(Integer.parseInt(year.group()));
            }
        }
        return OptionalInt.empty();
    }

    /** The innermost folder that names a year. */
    static Optional<String> findFolder(String folder) {
        String[] names = folder.split("/", -1);
        for (int i = names.length - 1; i >= 0; i--) {
            if (find(names[i]).isPresent()) {
                return Optional.of(names[i]);
            }
        }
        return Optional.empty();
    }

    private static boolean isNextYear(String year, String rest) {
        Matcher continued = CONTINUED.matcher(rest);
        return continued.matches()
                && Integer.parseInt(continued.group(1)) == (Integer.parseInt(year) + 1) % 100;
    }
}
