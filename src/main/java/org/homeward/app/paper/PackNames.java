package org.homeward.app.paper;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.app.view.ChildName;
import org.homeward.domain.carer.Household;

/**
 * Names as a pack prints them: as they are, or children and households by their codes and everybody
 * else by initials. What people wrote stays as they wrote it.
 */
final class PackNames {
    private final boolean pseudonyms;

    PackNames(boolean pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    String child(ChildName name) {
        String code = name.id().text();
        return pseudonyms || name.name().equals(code) ? code : name.name() + " (" + code + ")";
    }

    String household(Household household) {
        return pseudonyms ? household.id().text() : household.name();
    }

    /** The name of a home tells where the child lives. */
    String place(String home) {
        return home.isBlank() ? "not recorded" : pseudonyms ? "a children's home" : home;
    }

    String person(String name) {
        return pseudonyms
                ? Stream.of(name.strip().split("\\s+"))
                        .filter(word -> !word.isEmpty() && Character.isLetter(word.charAt(0)))
                        .map(word -> word.substring(0, 1).toUpperCase(java.util.Locale.UK))
                        .collect(Collectors.joining())
                : name;
    }
}
