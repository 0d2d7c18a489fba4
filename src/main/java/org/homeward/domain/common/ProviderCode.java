package org.homeward.domain.common;

import java.util.Optional;

/** PLACE_PROVIDER of the statutory return (SSDA903 guide, placement provider). */
public enum ProviderCode {
    PR0,
    PR1,
    PR2,
    PR3,
    PR4,
    PR5,
    NONE;

    /** Empty text is {@link #NONE}; an unknown code gives empty. */
    public static Optional<ProviderCode> find(String text) {
        if (text.isEmpty()) {
            return Optional.of(NONE);
        }
        for (ProviderCode code : values()) {
            if (code.name().equals(text)) {
                return Optional.of(code);
            }
        }
        return Optional.empty();
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
