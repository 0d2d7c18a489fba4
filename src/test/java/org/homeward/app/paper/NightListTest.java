package org.homeward.app.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.homeward.app.Store;
import org.homeward.app.view.EmergencyAsk;
import org.homeward.app.view.EmergencyHome;
import org.homeward.app.view.ListEmergencyHomes;
import org.homeward.domain.child.Sex;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;

/** Who may be called tonight, on the screen and on paper. */
class NightListTest {
    private final Store store =
            Filled.with(
                    Given.households(
                                    """
                                    household | max | ages | sex    | status
                                    Okafor    | 2   | 5-12 | any    | approved
                                    Lamb      | 3   | 0-18 | female | approved
                                    Price     | 4   | 0-18 | any    | approved
                                    Shah      | 2   | 0-18 | any    | approved
                                    Cole      | 3   | 0-18 | any    | suspended
                                    Dunn      | 3   | 0-18 | any    | approved
                                    """)
                            .children(
                                    """
                                    child | age
                                    Ruby  | 7
                                    Max   | 9
                                    Ada   | 3
                                    """)
                            .living(
                                    """
                                    child | household | from
                                    Ruby  | Price     | 2026-01-01
                                    Max   | Price     | 2026-01-01
                                    Ada   | Price     | 2026-01-01
                                    """)
                            .availability(
                                    """
                                    household | from       | state         | reason  | confirmed
                                    Okafor    | 2026-01-01 | available     |         | 2026-05-01
                                    Lamb      | 2026-01-01 | available     |         | 2026-04-20
                                    Price     | 2026-01-01 | available     |         | 2026-05-01
                                    Shah      | 2026-01-01 | not available | holiday | 2026-04-28
                                    Cole      | 2026-01-01 | available     |         | 2026-05-01
                                    Dunn      | 2026-01-01 | available     |         | 2026-03-01
                                    """)
                            .facts(),
                    Given.TODAY);
    private final ListEmergencyHomes homes =
            new ListEmergencyHomes(store, () -> new ListEmergencyHomes.Limits(3, 28));

    @Test
    void thoseWhoSaidSoTodayComeFirstAndTheLimitIsNeverLifted() {
        assertThat(told(EmergencyAsk.ANYBODY))
                .isEqualTo(
                        """
                        Okafor: TODAY []
                        Lamb: LATELY []
                        Dunn: TOO_OLD []""");
    }

    @Test
    void whatIsOutsideTheTermsIsSaidInWords() {
        assertThat(told(new EmergencyAsk(OptionalInt.of(13), Optional.of(Sex.MALE), 3, true)))
                .isEqualTo(
                        """
                        Okafor: TODAY [approved for ages 5 to 12, 2 of 2 places free]
                        Lamb: LATELY [approved for girls]
                        Dunn: TOO_OLD []""");
    }

    @Test
    void fourAreTakenOnlyTogetherAndOnlyWhereNobodyElseLives() {
        var strangers = new EmergencyAsk(OptionalInt.empty(), Optional.empty(), 4, false);
        var siblings = new EmergencyAsk(OptionalInt.empty(), Optional.empty(), 4, true);
        assertThat(told(strangers)).isEmpty();
        assertThat(told(siblings)).contains("Lamb: LATELY [3 of 3 places free]");
    }

    @Test
    void thePaperSaysWhomToCallWhomToAskAndWhomNot() {
        var paper =
                new PrintNightList(
                                store,
                                homes,
                                (printed, authority, file) -> {},
                                new SetClock("2026-05-01T16:30:00Z"))
                        .paper(Given.TODAY);
        assertThat(paper.lead()).contains("Printed on 1 May 2026 at 17:30");
        assertThat(paper.parts().stream().map(Object::toString).collect(Collectors.joining("\n")))
                .containsSubsequence(
                        "Said so today: 1",
                        "Okafor",
                        "no number",
                        "2 of 2",
                        "5 to 12, any",
                        "nobody",
                        "today",
                        "ask again: 1",
                        "Lamb",
                        "3 free, 0-18 girls, cots ask, 11 d",
                        "Not to be called",
                        "holiday",
                        "Shah",
                        "six working days");
    }

    private String told(EmergencyAsk ask) {
        List<EmergencyHome> found = homes.on(Given.TODAY, ask);
        return found.stream()
                .map(h -> h.row().household().name() + ": " + h.word() + " " + h.outside())
                .collect(Collectors.joining("\n"));
    }
}
