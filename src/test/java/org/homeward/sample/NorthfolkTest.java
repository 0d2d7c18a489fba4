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
                .isEqualTo("51837d4f5b8013fca914f249813b8347e57a20ba33262e1b08aa282006a57423");
        assertThat(Digest.of(World.tracking().data()))
                .isEqualTo("48baefdc81f1b7d5e115104a6d51e27f8336c60def3e84ee093b0a58a3b42ec4");
    }
}
