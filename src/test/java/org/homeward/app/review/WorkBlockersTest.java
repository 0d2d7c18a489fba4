package org.homeward.app.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.app.review.ReviewWorld.ADA;
import static org.homeward.app.review.ReviewWorld.DAY;
import static org.homeward.app.review.ReviewWorld.verdict;

import java.time.LocalDate;
import org.homeward.app.Outcome;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.BlockerKind;
import org.homeward.testing.Filled;
import org.junit.jupiter.api.Test;

/** Whoever raises a blocker says who deals with it, and by when. */
class WorkBlockersTest {
    private final ReviewWorld world = new ReviewWorld();
    private final WorkBlockers work = new WorkBlockers(world.store, world.ids, world.clock);

    @Test
    void anOwnerAndADayToComeAreNeeded() {
        assertThat(verdict(raise("Ada", "", DAY))).isEqualTo("OWNER");
        assertThat(verdict(raise("Ada", "Jo", DAY.minusDays(1)))).isEqualTo("DUE");
        assertThat(verdict(raise("Nobody", " ", DAY.minusDays(1)))).isEqualTo("CHILD OWNER DUE");
        assertThat(verdict(raise("Ada", "Jo", DAY))).isEqualTo("done");
        assertThat(verdict(raise("Ada", "Ben", DAY.plusDays(9)))).isEqualTo("KIND");
        assertThat(world.told()).isEqualTo("was refused: raised a blocker (KIND)");
    }

    @Test
    void itIsHandedOnAndWhatItSaidIsKept() {
        var id = raised();
        assertThat(verdict(work.handOn(id, "", DAY.minusDays(1), DAY, Filled.AMINA)))
                .isEqualTo("OWNER DUE");
        work.handOn(id, "Ben Ash", DAY.plusDays(20), DAY, Filled.AMINA);
        var now = world.work().listStanding(ADA).get(0);
        assertThat(now.owner()).isEqualTo("Ben Ash");
        assertThat(now.due()).isEqualTo(DAY.plusDays(20));
        var kept = world.position().book().facts().work().corrections().get(0);
        assertThat(kept.before()).isEqualTo("Jo deals with it by 8 May 2026");
        assertThat(kept.isVoid()).isFalse();
    }

    @Test
    void itIsClearedOnceAndStaysOnRecord() {
        var id = raised();
        assertThat(verdict(work.clear(id, DAY, Filled.AMINA))).isEqualTo("done");
        assertThat(world.work().listStanding(ADA)).isEmpty();
        assertThat(world.work().blockers(ADA)).hasSize(1);
        assertThat(verdict(work.clear(id, DAY, Filled.AMINA))).isEqualTo("CLEARED");
        assertThat(verdict(work.clear("B99", DAY, Filled.AMINA))).isEqualTo("RECORD");
    }

    @Test
    void oneRaisedInErrorIsVoidWithAReason() {
        var id = raised();
        assertThat(verdict(work.voidBlocker(id, "", DAY, Filled.AMINA))).isEqualTo("WHY");
        work.voidBlocker(id, "another child's", DAY, Filled.AMINA);
        assertThat(world.work().blockers(ADA)).isEmpty();
        assertThat(verdict(work.voidBlocker(id, "again", DAY, Filled.AMINA))).isEqualTo("RECORD");
    }

    private String raised() {
        return raise("Ada", "Jo", DAY.plusDays(7)).findResult().orElseThrow().id();
    }

    private Outcome<Blocker> raise(String child, String owner, LocalDate due) {
        return work.raise(
                new WorkBlockers.Command(
                        ChildId.of(child),
                        BlockerKind.SUPPORT_NOT_FUNDED,
                        "Therapist",
                        owner,
                        due,
                        DAY,
                        Filled.AMINA));
    }
}
