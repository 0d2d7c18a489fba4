package org.homeward.exchange.registers;

import java.util.Arrays;
import java.util.HashMap;
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

    /** Constants by their packed names, packed once. */
    private static final ClassValue<Map<String, Enum<?>>> CONSTANTS =
            new ClassValue<>() {
                @Override
                protected Map<String, Enum<?>> computeValue(Class<?> type) {
                    Map<String, Enum<?>> constants = new HashMap<>();
                    for (Object constant : type.getEnumConstants()) {
                        Enum<?> one = (Enum<?>) constant;
                        constants.put(packed(one.name()), one);
                    }
                    return constants;
                }
            };

    private EnumText() {}

    static <E extends Enum<E>> Optional<E> find(Class<E> type, String cell) {
        String packed = packed(cell);
        Enum<?> found = CONSTANTS.get(type).get(OTHER_WORDS.getOrDefault(packed, packed));
        return found == null ? Optional.empty() : Optional.of(type.cast(found));
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
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                packed.append(Character.toLowerCase(text.charAt(i)));
            }
        }
        return packed.toString();
    }
}
