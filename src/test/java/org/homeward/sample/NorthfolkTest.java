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
                .isEqualTo("1320b282c00bcbe8a24baac10d9a9d70552ea2cbddbfc34135f9cfc52745cb21");
        assertThat(Digest.of(World.tracking().data()))
                .isEqualTo("4e8841a2ef25d560b436e9e86bb0945963714a6abfeb08cf9d75ab4e4cf476b8");
    }
}
