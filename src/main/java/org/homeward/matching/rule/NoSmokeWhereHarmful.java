package org.homeward.matching.rule;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.HealthNeed;
import org.homeward.matching.Candidate;
import org.homeward.matching.MatchPolicy.Effect;

/**
 * H15: young children and children whose health smoke would harm do not live with smokers. The
 * policy says whether that rules a home out or is a warning.
 */
public final class NoSmokeWhereHarmful implements HardRule {

    @Override
    public String code() {
        return "H15";
    }

    @Override
    public String label() {
        return "smokers";
    }

    @Override
    public String basis() {
        return "Fostering Network advice on smoking, 2007; local policy";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        return candidate.policy().cautions().smoking().effect() == Effect.BLOCK
                        && candidate.household().dwelling().smoker() == Answer.YES
                ? reasons(candidate, "there are smokers in the household")
                : List.of();
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        return candidate.household().dwelling().smoker() == Answer.UNKNOWN
                ? reasons(candidate, "ask whether anybody in the household smokes")
                : List.of();
    }

    /** Why smoke would harm the children, each with the same end of the sentence. */
    public List<Reason> reasons(Candidate candidate, String end) {
        return Stream.concat(young(candidate), frail(candidate))
                .map(why -> because(why + ": " + end))
                .toList();
    }

    private static Stream<String> young(Candidate candidate) {
        int under = candidate.policy().cautions().smoking().underAge().value();
        return candidate.children().stream()
                .filter(child -> child.age().orElse(under) < under)
                .map(child -> "%s is under %d".formatted(child.id(), under));
    }

    private static Stream<String> frail(Candidate candidate) {
        var health = candidate.search().request().referral().health();
        return candidate.policy().cautions().smoking().health().stream()
                .filter(health::contains)
                .map(NoSmokeWhereHarmful::words);
    }

    private static String words(HealthNeed need) {
        return switch (need) {
            case RESPIRATORY -> "Trouble with breathing";
            case HEART -> "Heart disease";
            case GLUE_EAR -> "Glue ear";
            case CANNOT_PLAY_OUTSIDE -> "Cannot go outside to play";
            case PET_ALLERGY -> "Allergy to animals";
            case PET_PHOBIA -> "Fear of animals";
        };
    }
}
