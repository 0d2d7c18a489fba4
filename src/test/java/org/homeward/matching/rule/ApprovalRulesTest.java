package org.homeward.matching.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.Threshold;
import org.homeward.testing.Given;
import org.homeward.testing.Verdicts;
import org.junit.jupiter.api.Test;

/** H1 approved, H9 available, H17 connected person. The home is needed on 1 May 2026. */
class ApprovalRulesTest {

    private static final String RUBY =
            """
            child | age
            Ruby  | 7
            Max   | 9
            """;
    private static final String FOR_RUBY =
            """
            request | children
            R1      | Ruby
            """;

    @Test
    void onlyALiveApprovalCounts() {
        var given =
                Given.households(
                                """
                                household | status         | since
                                Adams     | approved       | 2020-01-01
                                Baker     | suspended      |
                                Cole      | resigned       |
                                Dean      | in-assessment  |
                                Evans     | approved       |
                                """)
                        .children(RUBY)
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new ApprovalLive(), given))
                .isEqualTo(
                        """
                        Adams: kept
                        Baker: The household is suspended
                        Cole: The household is no longer fostering
                        Dean: The household is still in assessment
                        Evans: kept""");
    }

    @Test
    void approvalBeginsOnItsDay() {
        var given =
                Given.households(
                                """
                                household | since
                                Before    | 2026-04-30
                                Next      | 2026-05-02
                                On        | 2026-05-01
                                """)
                        .children(RUBY)
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new ApprovalLive(), given))
                .isEqualTo(
                        """
                        Before: kept
                        Next: Approved only from 2 May 2026; the home is needed on 1 May 2026
                        On: kept""");
    }

    @Test
    void anOverdueReviewRulesOutUnlessThePolicyBearsIt() {
        var given =
                Given.households(
                                """
                                household | review
                                Due       | 2026-05-01
                                Overdue   | 2026-04-30
                                """)
                        .children(RUBY)
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new ApprovalLive(), given))
                .isEqualTo(
                        """
                        Due: kept
                        Overdue: The yearly review of approval was due on 30 April 2026 and is overdue""");
        assertThat(Verdicts.of(new ApprovalLive(), given, bearing(1)))
                .isEqualTo("Due: kept\nOverdue: kept");
    }

    private static MatchPolicy bearing(int days) {
        var limits = MatchPolicy.standard().limits();
        return MatchPolicy.standard()
                .with(
                        new MatchPolicy.Limits(
                                limits.fosteredChildren(),
                                limits.temporaryWeeks(),
                                limits.extensionWeeks(),
                                limits.lastLongTermAge(),
                                new Threshold(days, "local policy"),
                                limits.avoidMargin()));
    }

    @Test
    void availabilityIsAskedForTheWholeStay() {
        var said =
                """
                household | from       | until      | state         | confirmed
                Okafor    | 2026-04-01 |            | available     | 2026-05-01
                Okafor    | 2026-08-01 | 2026-08-15 | not available | 2026-05-01
                """;
        var verdicts =
                Stream.of(
                                "short-term |",
                                "short-term | 2026-08-01",
                                "short-term | 2026-08-02",
                                "long-term |")
                        .map(
                                stay ->
                                        Given.households("household\nOkafor")
                                                .availability(said)
                                                .children(RUBY)
                                                .requests(
                                                        "request | children | type | until\nR1 | Ruby | "
                                                                + stay))
                        .map(given -> Verdicts.of(new AvailableThroughout(), given))
                        .toList();
        var away = "Okafor: Takes no child now from 1 August 2026 until 15 August 2026";
        assertThat(verdicts).containsExactly("Okafor: kept", "Okafor: kept", away, away);
    }

    @Test
    void availabilityIsAskedForTheStartDay() {
        var given =
                Given.households("household\nEnded\nHold\nNobody said\nOut\nReady\nStarts\n")
                        .availability(
                                """
                                household | from       | until      | state         | reason | confirmed
                                Ended     | 2026-04-01 | 2026-05-01 | not available | break  | 2026-05-01
                                Ended     | 2026-05-01 |            | available     |        | 2026-05-01
                                Hold      | 2026-04-01 |            | on hold       |        | 2026-05-01
                                Nobody said | 2026-05-02 |          | available     |        | 2026-05-01
                                Out       | 2026-04-01 | 2026-05-02 | not available | break of 100 % | 2026-05-01
                                Ready     | 2026-04-01 |            | available     |        | 2026-04-01
                                Starts    | 2026-04-01 |            | available     |        | 2026-05-01
                                Starts    | 2026-05-01 |            | not available | illness | 2026-05-01
                                """)
                        .children(RUBY)
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new AvailableThroughout(), given))
                .isEqualTo(
                        """
                        Ended: kept
                        Hold: On hold
                        Nobody said: kept
                        Out: Takes no child now until 2 May 2026: break of 100 %
                        Ready: kept
                        Starts: Takes no child now: illness""");
        assertThat(Verdicts.openOf(new AvailableThroughout(), given))
                .contains("Nobody said: Availability on 1 May 2026 is not recorded");
    }

    @Test
    void aConnectedPersonIsOnlyForTheNamedChild() {
        var given =
                Given.households(
                                """
                                household | status            | since      | named
                                Aunt      | temporary-reg-24  | 2026-04-01 | Ruby
                                Friend    | temporary-reg-24  | 2026-04-01 |
                                Gran      | approved          | 2020-01-01 | Max
                                Open      | approved          | 2020-01-01 |
                                Uncle     | temporary-reg-24  | 2026-04-01 | Max
                                """)
                        .children(RUBY)
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new ConnectedPersonOnly(), given))
                .isEqualTo(
                        """
                        Aunt: kept
                        Friend: Approved for a named child only, not for Ruby
                        Gran: Approved for a named child only, not for Ruby
                        Open: kept
                        Uncle: Approved for a named child only, not for Ruby""");
    }

    @Test
    void temporaryApprovalLastsSixteenWeeksAndEightMoreIfExtended() {
        var given =
                Given.households(
                                """
                                household | status           | since      | named
                                W16 eve   | temporary-reg-24 | 2026-01-10 | Ruby
                                W16 over  | temporary-reg-24 | 2026-01-09 | Ruby
                                W24 eve   | temporary-reg-24 | 2025-11-15 | Ruby
                                W24 over  | temporary-reg-24 | 2025-11-14 | Ruby
                                """)
                        .children(RUBY)
                        .requests(FOR_RUBY);
        assertThat(Verdicts.of(new ConnectedPersonOnly(), given))
                .isEqualTo(
                        """
                        W16 eve: kept
                        W16 over: kept
                        W24 eve: kept
                        W24 over: The temporary approval, even if extended, ended on 1 May 2026""");
        assertThat(Verdicts.openOf(new ConnectedPersonOnly(), given))
                .contains(
                        "W16 eve: The temporary approval ends on 2 May 2026 unless extended (1 day"
                                + " after the start)")
                .contains("W16 over: The temporary approval ended on 1 May 2026 unless extended");
    }
}
