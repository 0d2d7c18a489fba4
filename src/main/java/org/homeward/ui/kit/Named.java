package org.homeward.ui.kit;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts names in place of the codes of children and households, as people read a sentence. Rules
 * speak in codes, so that what they say can be logged and stored.
 */
public final class Named {
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}_-]+");

    private final Map<String, String> names;

    /** Names by code. */
    public Named(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    public String in(String sentence) {
        return CODE.matcher(sentence)
                .replaceAll(
                        found ->
                                Matcher.quoteReplacement(
                                        names.getOrDefault(found.group(), found.group())));
    }
}
