package org.homeward.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.homeward.app.SampleAuthority;
import org.junit.jupiter.api.Test;

class NorthfolkTest {
    @Test
    void thereAreTwoSamplesAndNoOther() {
        assertThatThrownBy(() -> new Northfolk().make(LocalDate.of(2018, 3, 31)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyScreenCanSayThatItIsASample() {
        assertThat(World.planning().data().authority().sample()).isTrue();
        assertThat(World.planning().data().authority().asAt()).isEqualTo(SampleAuthority.PLANNING);
        assertThat(World.tracking().data().authority().asAt()).isEqualTo(SampleAuthority.TRACKING);
    }

    @Test
    void theSameSampleComesOutEveryTime() {
        assertThat(Digest.of(new Northfolk().make(SampleAuthority.PLANNING)))
                .isEqualTo(Digest.of(World.planning().data()));
    }

    /** A change of the sample changes these on purpose; another machine or Java must not. */
    @Test
    void theSameSampleComesOutOnEveryMachine() {
        assertThat(Digest.of(World.planning().data()))
                .isEqualTo("d2d4d013b90ee1a915eb8930ad80a8b098639160a96ab64884673ade86e7c2a4");
        assertThat(Digest.of(World.tracking().data()))
                .isEqualTo("231f32404a59ef0cc5d31862e167c85af0597ef8765840256bb49aaf7016419d");
    }
}
