package org.homeward.domain.search;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is asked for of where the home lies, such as {@code within 10 miles of school}: an essential
 * or desirable item that can be measured.
 *
 * @param miles straight line
 */
public record DistanceItem(int miles, From from) {

    private static final Pattern SHAPE =
            Pattern.compile("within (\\d{1,3}) miles? of (home|school)");

    /** What the distance is measured from. */
    public enum From {
        HOME,
        SCHOOL
    }

    /** Empty for any other words. */
    public static Optional<DistanceItem> find(String item) {
        Matcher words = SHAPE.matcher(item.strip().toLowerCase(Locale.ROOT));
        return words.matches()
                ? Optional.of(
                        new DistanceItem(
                                Integer.parseInt(words.group(1)),
                                From.valueOf(words.group(2).toUpperCase(Locale.ROOT))))
                : Optional.empty();
    }

    /** The item as it is written. */
    public String words() {
        return "within %d %s of %s"
                .formatted(
                        miles, miles == 1 ? "mile" : "miles", from.name().toLowerCase(Locale.ROOT));
    }
}
