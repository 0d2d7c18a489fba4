package org.homeward.exchange.registers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.common.CareType;

/** Constants of the field as words in a cell: {@code SHORT_TERM} is {@code short-term} there. */
final class EnumText {
    private static final Map<String, String> OTHER_WORDS =
            Map.of("suitablebutnotpreferred", "suitablenotpreferred", "m", "male", "f", "female");
    private static final Map<String, String> WRITTEN =
            Map.of(
                    "SUITABLE_NOT_PREFERRED", "Suitable but not preferred",
                    "PREFERRED", "Preferred",
                    "UNSUITABLE", "Unsuitable",
                    "NOT_SPECIFIED", "Not specified",
                    "CHILDRENS_HOME", "children's home",
                    "TEMPORARY_REG_24", "temporary reg 24");

    private EnumText() {}

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String cell) {
        String packed = packed(cell);
        String wanted = OTHER_WORDS.getOrDefault(packed, packed);
        for (E constant : type.getEnumConstants()) {
            if (packed(constant.name()).equals(wanted)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    static String write(Enum<?> constant, String joint) {
        String known = WRITTEN.get(constant.name());
        return known == null ? constant.name().toLowerCase(Locale.ROOT).replace("_", joint) : known;
    }

    /** Every constant as it is written. */
    static String[] choices(Class<? extends Enum<?>> type) {
        String joint = type == CareType.class ? "-" : " ";
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> write(constant, joint))
                .toArray(String[]::new);
    }

    static String write(Enum<?> constant) {
        return write(constant, " ");
    }

    private static String packed(String text) {
        StringBuilder packed = new StringBuilder(text.length());
        text.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(c -> packed.append((char) c));
        return packed.toString();
    }
}
