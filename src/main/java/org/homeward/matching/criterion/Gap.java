package org.homeward.matching.criterion;

import java.util.Locale;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;

/** A need and the skill that stands against it. */
public record Gap(NeedDomain domain, NeedLevel need, NeedLevel skill) {

    /** Levels by which the skill stays behind the need; 0 when it meets it. */
    public int steps() {
        return Math.max(0, need.degree() - skill.degree());
    }

    public String words() {
        return "%s: needs %s, offered %s".formatted(words(domain), word(need), word(skill));
    }

    private static String words(NeedDomain domain) {
        String words = domain.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String word(NeedLevel level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
