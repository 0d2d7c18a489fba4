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
}
