package org.homeward.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.review.Blocker;
import org.homeward.domain.review.BlockerKind;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.CheckPoint;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.LedgerEntry;
import org.homeward.domain.review.Offer;
import org.homeward.domain.review.Wish;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.JourneyWorld;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

class AuditedStepDownTest {
    private static final LocalDate TODAY = JourneyWorld.TODAY;
    private static final ChildId RUBY = ChildId.of("Ruby");
    private static final Recorded BY = new Recorded("Lee", TODAY.minusDays(40));

    @Test
    void thePackTellsTheWholeWayToTheFamily() {
        var told =
                pack(
                        new JourneyWorld()
                                .inHome("Ruby")
                                .agreed("Ruby")
                                .moved("Ruby", TODAY.minusDays(16))
                                .with(recorded()));

        assertThat(told)
                .contains("I want a dog")
                .contains("asked by Lee: Yes, but")
                .contains("Trusts two adults")
                .contains("Court")
                .contains("Sam by")
                .contains("review V")
                .contains("Day 3")
                .contains("I like the garden");
    }

    @Test
    void aChildWhoWasNeverLookedAtHasNoSuchPart() {
        assertThat(pack(new JourneyWorld().inHome("Ruby"))).doesNotContain("For and against");
    }

    private static String pack(JourneyWorld world) {
        var use =
                new PrintAuditPack(
                        world.store(), (p, a, f) -> {}, new SetClock("2026-05-01T09:00:00Z"));
        return use.paper(RUBY, TODAY).parts().toString();
    }

    private static FactsBuilder recorded() {
        return new FactsBuilder()
                .add(
                        new ChildsVoice(
                                RUBY,
                                Wish.YES_BUT,
                                "I want a dog",
                                "on a walk",
                                Offer.NONE,
                                Offer.NONE,
                                BY))
                .add(
                        new LedgerEntry(
                                "L1",
                                RUBY,
                                LedgerEntry.Side.FOR,
                                LedgerEntry.Weight.STRONG,
                                "Trusts two adults",
                                "report",
                                BY))
                .add(
                        new Blocker(
                                "B1",
                                RUBY,
                                BlockerKind.COURT,
                                "hearing",
                                "Sam",
                                TODAY,
                                BY,
                                Optional.empty()))
                .add(
                        new CheckIn(
                                JourneyWorld.placementOf("Ruby"),
                                CheckPoint.DAY_3,
                                TODAY.minusDays(13),
                                CheckIn.Going.WELL,
                                CheckIn.Measures.NONE,
                                "I like the garden",
                                "",
                                BY));
    }
}
