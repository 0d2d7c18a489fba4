package org.homeward.domain.common;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PLACE_PROVIDER of the statutory return (SSDA903 guide, placement provider). */
public enum ProviderCode {
    PR0,
    PR1,
    PR2,
    PR3,
    PR4,
    PR5,
    NONE;

    private static final Map<String, ProviderCode> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(Enum::name, code -> code));

    /** Empty text is {@link #NONE}; an unknown code gives empty. */
    public static Optional<ProviderCode> find(String text) {
        if (text.isEmpty()) {
            return Optional.of(NONE);
        }
        return Optional.ofNullable(BY_NAME.get(text)).filter(code -> code != NONE);
    }

    /** Private or voluntary: an independent agency or home. */
    public boolean isAgency() {
        return this == PR4 || this == PR5;
    }

    /** Run by the authority itself. */
    public boolean isOwn() {
        return this == PR1;
    }
}
