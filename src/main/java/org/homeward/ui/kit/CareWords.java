package org.homeward.ui.kit;

import java.util.List;
import java.util.Map;
import org.homeward.domain.care.LegalStatus;

/** Codes of the statutory return in words; a code without words stands as it is. */
public final class CareWords {
    private static final Map<String, String> LEGAL =
            Map.ofEntries(
                    Map.entry("C1", "Interim care order"),
                    Map.entry("C2", "Full care order"),
                    Map.entry("D1", "Freeing order"),
                    Map.entry("E1", "Placement order"),
                    Map.entry("V2", "Section 20, single period"),
                    Map.entry("V3", "Short breaks, section 20"),
                    Map.entry("V4", "Short breaks, section 20 agreement"),
                    Map.entry("L1", "Police protection"),
                    Map.entry("L2", "Emergency protection order"),
                    Map.entry("L3", "Child assessment order"),
                    Map.entry("J1", "On remand"),
                    Map.entry("J2", "Detained by the police"),
                    Map.entry("J3", "Youth rehabilitation order"),
                    Map.entry("V1", "Short-term breaks"),
                    Map.entry("W1", "Wardship"));

    private static final Map<String, String> BEGAN =
            Map.of(
                    "S", "Coming into care",
                    "L", "Change of legal status",
                    "P", "Change of placement and carer",
                    "T", "Change of placement, same carer",
                    "B", "Change of legal status, placement and carer",
                    "U", "Change of legal status and placement, same carer");

    private CareWords() {}

    /** Why an episode began (RNE). */
    public static String began(String code) {
        return code.isEmpty() ? "Not recorded" : BEGAN.getOrDefault(code, "Code " + code);
    }

    public static String legal(LegalStatus status) {
        return status.code().isEmpty()
                ? "Not recorded"
                : LEGAL.getOrDefault(status.code(), "Code " + status.code());
    }

    /** Every code of a legal status that has words, in order. */
    public static List<String> legalCodes() {
        return LEGAL.keySet().stream().sorted().toList();
    }
}
