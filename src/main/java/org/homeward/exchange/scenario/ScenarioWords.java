package org.homeward.exchange.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.scenario.Choices.Recruits;

/** What choices are called in a file. */
final class ScenarioWords {
    static final Map<String, PlacementKind> DESTINATIONS = destinations();
    static final Map<String, Recruits> RECRUITS =
            Map.of(
                    "stepDown", Recruits.STEP_DOWN,
                    "inPlaceOfAgency", Recruits.IN_PLACE_OF_AGENCY);

    private ScenarioWords() {}

    static <T> String word(Map<String, T> words, T value) {
        Optional<String> found =
                words.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(value))
                        .map(Map.Entry::getKey)
                        .findFirst();
        return found.orElseThrow(() -> new IllegalArgumentException("No word for " + value));
    }

    private static Map<String, PlacementKind> destinations() {
        Map<String, PlacementKind> words = new LinkedHashMap<>();
        words.put("agency", PlacementKind.FOSTER_IFA);
        words.put("own", PlacementKind.FOSTER_IN_HOUSE);
        words.put("familyAndFriends", PlacementKind.FOSTER_KINSHIP);
        words.put("otherPublic", PlacementKind.FOSTER_OTHER_PUBLIC);
        words.put("providerNotStated", PlacementKind.FOSTER_UNSPECIFIED);
        return words;
    }
}
