package org.homeward.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticesTest {
    private final Notices notices =
            new Notices(Clock.fixed(Instant.parse("2017-03-31T14:02:30Z"), ZoneOffset.UTC));

    @Test
    void aSuccessShowsWhenItWasSaved() {
        notices.saved("Ruby is placed with Okafor.");
        assertThat(notices.latestProperty().get())
                .contains(
                        new Notices.Notice(
                                "Ruby is placed with Okafor. Saved 14:02.", Optional.empty()));
        assertThat(notices.savedAtProperty().get()).isEqualTo("Saved 14:02");
    }

    @Test
    void aTroubleStaysUntilItIsClosed() {
        notices.trouble(new Trouble("Could not save.", "details"));
        assertThat(notices.latestProperty().get()).isPresent();
        notices.close();
        assertThat(notices.latestProperty().get()).isEmpty();
    }
}
