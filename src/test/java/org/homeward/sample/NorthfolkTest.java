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
                .isEqualTo("80e010823d9494250a3feb562833d445798cf8fc4d6884d8f6c0853d02881845");
        assertThat(Digest.of(World.tracking().data()))
                .isEqualTo("d8de3ec1f84a2e63c5e6f81060c49de5db58ec92f9a3a9acb7ca716bf2f3768a");
    }
}
