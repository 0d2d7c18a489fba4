package org.homeward.matching.rule;

import java.util.Locale;
import org.homeward.domain.common.CareType;

/** Kinds and counts as they stand in a sentence. */
final class Words {

    private Words() {}

    static String of(CareType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String places(int count) {
        return count == 1 ? "1 place" : count + " places";
    }

    static String bedrooms(int count) {
        return count == 1 ? "1 bedroom is" : count + " bedrooms are";
    }
}
