package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.homeward.domain.care.ExitReason;
import org.homeward.domain.money.TargetMeasure;
import org.homeward.shift.TargetLine;
import org.homeward.shift.target.MissedTarget;
import org.junit.jupiter.api.Test;

/** The tracking sample tells why the target was missed, as the published figures do. */
class MissedTargetTest {
    private static final World WORLD = World.tracking();
    private static final MissedTarget MISSED =
            MissedTarget.of(
                            WORLD.position(),
                            TargetLine.find(
                                            TargetMeasure.LOOKED_AFTER,
                                            WORLD.data().facts().money().programme())
                                    .orElseThrow())
                    .orElseThrow();

    @Test
    void thePlanWasMissedBy382AndBegan75TooLow() {
        assertThat(MISSED.all()).isEqualTo(new MissedTarget.Pair(1182, 1089));
        assertThat(MISSED.gap()).isEqualTo(382);
        assertThat(MISSED.startedAbove()).isEqualTo(75);
    }

    @Test
    void entriesFellAndExitsFellAsFar() {
        var parts = MISSED.parts().orElseThrow();

        assertThat(parts.byEntries()).isNegative();
        assertThat(parts.byExits()).isPositive();
        assertThat(MISSED.record().years().get(0).entries())
                .isGreaterThan(MISSED.record().findLast().orElseThrow().entries());
    }

    @Test
    void unaccompaniedChildrenMaskedProgress() {
        assertThat(MISSED.unaccompanied().change()).isPositive();
        assertThat(MISSED.others().change()).isLessThan(MISSED.all().change());
    }

    @Test
    void fewerChildrenLeftToGuardianshipAdoptionAndHome() {
        assertThat(MISSED.listExits(WORLD.position()))
                .filteredOn(
                        e ->
                                e.reason() == ExitReason.GUARDIANSHIP
                                        || e.reason() == ExitReason.ADOPTION
                                        || e.reason() == ExitReason.HOME)
                .allSatisfy(e -> assertThat(e.last()).isLessThan(e.before()));
    }
}
