package org.homeward.stepdown.deciding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds words of money in what people write as a reason. What a home costs is never a reason for or
 * against a family (Homeward's money firewall): a sentence that speaks of money is handed back to
 * be said without it.
 */
public final class MoneyWords {
    private static final Pattern WORDS =
            Pattern.compile(
                    "£|\\b(gbp|costs?|costly|costing|cheap(er|est)?|expensive|fees?|budgets?"
                            + "|(un)?affordable|afford|savings|sav(e|es|ing) money|prices?"
                            + "|value for money)\\b",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private MoneyWords() {}

    /** The first word of money, in small letters; empty when there is none. */
    public static Optional<String> find(String text) {
        var found = WORDS.matcher(text);
        return found.find() ? Optional.of(found.group().toLowerCase(Locale.UK)) : Optional.empty();
    }
}
