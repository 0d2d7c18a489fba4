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
                .isEqualTo("748a9cf855ea2bc73cb9c449ed84de791f1be89e06a4cdda8cf05d85249a41f5");
        assertThat(Digest.of(World.tracking().data()))
                .isEqualTo("656526f8ce3d57eadfdd5dc04e4a49192997ddb3abbed9b13e2178dfb2c51554");
    }
}
