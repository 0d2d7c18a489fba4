package org.homeward.ui.importing;

import java.util.Locale;
import java.util.Map;
import org.homeward.ui.kit.Spoken;

/** Tables of the return and sheets of the registers as people call them. */
final class FileWords {
    private static final Map<String, String> TABLES =
            Map.ofEntries(
                    Map.entry("episodes", "Return: episodes"),
                    Map.entry("header", "Return: children"),
                    Map.entry("uasc", "Return: unaccompanied children"),
                    Map.entry("oc2", "Return: health and wellbeing (OC2)"),
                    Map.entry("missing", "Return: missing periods"),
                    Map.entry("reviews", "Return: reviews"),
                    Map.entry("oc3", "Return: care leavers (OC3)"),
                    Map.entry("ad1", "Return: adoption (AD1)"),
                    Map.entry("should_be_placed_adoption", "Return: should be placed for adoption"),
                    Map.entry("placed_for_adoption", "Return: should be placed for adoption"),
                    Map.entry("prev_perm", "Return: previous permanence"),
                    Map.entry("sw_episodes", "Return: social workers"),
                    Map.entry("dolo", "Return: deprivation of liberty orders"));

    private FileWords() {}

    static String table(String name) {
        String known = TABLES.get(name.toLowerCase(Locale.ROOT));
        return known == null ? "Register: " + Spoken.inside(name.replace('_', ' ')) : known;
    }
}
