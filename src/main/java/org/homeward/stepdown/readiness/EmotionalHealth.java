package org.homeward.stepdown.readiness;

import java.util.List;
import org.homeward.domain.child.SdqScore;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.Resident;

/**
 * R4 from the strengths and difficulties scores of the returns: full at 16 or less or after a fall
 * of 5, half at 17 to 20 without a rise. One score of 17 to 20 alone shows no trend.
 */
final class EmotionalHealth implements Indicator {
    private final MarkRules.Emotions rules;

    EmotionalHealth(MarkRules.Emotions rules) {
        this.rules = rules;
    }

    @Override
    public Aspect aspect() {
        return Aspect.EMOTIONAL_HEALTH;
    }

    @Override
    public Found of(Resident resident) {
        List<SdqScore> scores = resident.sdqScores();
        if (scores.isEmpty()) {
            return Found.unknown("No strengths and difficulties score is recorded.");
        }
        SdqScore latest = scores.get(scores.size() - 1);
        return scores.size() == 1 ? alone(latest) : after(scores.get(scores.size() - 2), latest);
    }

    private Found alone(SdqScore only) {
        String value = "Score %d, no earlier one.".formatted(only.score());
        if (only.score() <= rules.fullUpTo()) {
            return Found.full(value, only.yearEnd());
        }
        return only.score() <= rules.halfUpTo()
                ? Found.unknown("Score %d, and no earlier one to compare.".formatted(only.score()))
                : Found.none(value, only.yearEnd());
    }

    private Found after(SdqScore before, SdqScore latest) {
        int fall = before.score() - latest.score();
        String value = "Score %d after %d.".formatted(latest.score(), before.score());
        if (latest.score() <= rules.fullUpTo() || fall >= rules.clearFall()) {
            return Found.full(value, latest.yearEnd());
        }
        return latest.score() <= rules.halfUpTo() && fall >= 0
                ? Found.half(value, latest.yearEnd())
                : Found.none(value, latest.yearEnd());
    }
}
