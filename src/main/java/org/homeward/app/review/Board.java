package org.homeward.app.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.view.ChildName;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.Blocker;
import org.homeward.stepdown.SpokenWish;
import org.homeward.stepdown.deciding.Cover;
import org.homeward.stepdown.journey.Journey;
import org.homeward.stepdown.readiness.Readiness;
import org.homeward.stepdown.screening.Stay;
import org.homeward.stepdown.trigger.FlagReason;

/**
 * Every child who is on the way from residential care to a family, or has come by it, as at a day.
 *
 * @param rows in order of their stages, the longest there first
 * @param residents children in residential care on the day
 * @param policy version of the policy in force
 */
public record Board(LocalDate asAt, List<Row> rows, int residents, String policy) {
    public Board {
        rows = List.copyOf(rows);
    }

    /**
     * One child.
     *
     * @param stay in residential care; empty for a child who has left it
     * @param flags why the child is flagged; empty when not
     * @param readiness empty for a child who has left residential care; its number is for the eyes
     *     only where the cover is lifted
     * @param wish what the child said last; empty when nothing is recorded
     */
    public record Row(
            ChildName name,
            Optional<Stay> stay,
            Journey journey,
            List<FlagReason> flags,
            Cover cover,
            Optional<Readiness> readiness,
            Optional<SpokenWish> wish,
            List<Blocker> blockers) {
        public Row {
            flags = List.copyOf(flags);
            blockers = List.copyOf(blockers);
        }

        public ChildId child() {
            return name.id();
        }
    }
}
