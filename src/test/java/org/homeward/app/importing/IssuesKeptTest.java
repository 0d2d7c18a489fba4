package org.homeward.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.app.DataIssue;
import org.homeward.app.DataIssue.State;
import org.homeward.app.Store;
import org.homeward.app.quality.HandleIssues;
import org.homeward.app.quality.ListIssues;
import org.homeward.app.quality.TouchingIssues;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.ProviderCode;
import org.homeward.position.FactsBuilder;
import org.homeward.store.MemoryStore;
import org.homeward.testing.ImportDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the data is kept until it is mended, with what people said of it. */
class IssuesKeptTest {
    private static final String OVERLAP = "R1,05/04/2017,S,C2,N1,K2,PR4,01/10/2017,X1,,,,";
    private static final String NEXT = "R1,01/09/2017,P,C2,N1,U4,PR1,,,,,,";

    @TempDir Path folder;
    private final Store store =
            new MemoryStore(new Authority("Somewhere", false, LocalDate.of(2026, 1, 1)));
    private ImportDesk desk = new ImportDesk(store, Path.of("."));

    @BeforeEach
    void aDesk() {
        desk = new ImportDesk(store, folder);
    }

    @Test
    void whatIsFoundIsOpenFromTheDayItWasFound() {
        desk.episodes(2018, OVERLAP, NEXT).bringIn();

        assertThat(desk.issues(State.OPEN)).contains("501 R1", "CUT R1");
        DataIssue overlap = issue("501");
        assertThat(overlap.firstFoundOn()).isEqualTo("2026-01-02");
        assertThat(overlap.daysOld(LocalDate.of(2026, 1, 12))).isEqualTo(10);
        assertThat(overlap.problem().about().yearEnd()).contains(LocalDate.of(2018, 3, 31));
    }

    @Test
    void foundAgainItKeepsItsAgeAndWhatPeopleSaid() {
        desk.episodes(2018, OVERLAP, NEXT).bringIn();
        handle().assign(Set.of(issue("501").id()), " Zoë ", ImportDesk.AMINA);
        handle().note(Set.of(issue("501").id()), "asked on Monday", ImportDesk.AMINA);
        desk.clock().move(Duration.ofDays(30));
        desk.episodes(2018, "X,05/04/2017,S,C2,N1,K2,PR4,,,,,,", OVERLAP, NEXT).bringIn();

        assertThat(issue("501").firstFoundOn()).isEqualTo("2026-01-02");
        assertThat(issue("501").handling().assignee()).isEqualTo("Zoë");
        assertThat(issue("501").handling().note()).isEqualTo("asked on Monday");
    }

    @Test
    void mendedInTheSourceItIsClosedAndNotListed() {
        desk.episodes(2018, OVERLAP, NEXT).bringIn();
        desk.episodes(2018, OVERLAP.replace("01/10/2017", "01/09/2017"), NEXT).bringIn();

        assertThat(desk.issues(State.CLOSED)).contains("501 R1", "CUT R1");
        assertThat(new ListIssues(store).list())
                .noneMatch(issue -> issue.problem().rule().equals("501"));
    }

    @Test
    void anIssueThatComesBackIsOpenAgainWithItsFirstDay() {
        desk.episodes(2018, OVERLAP, NEXT).bringIn();
        desk.episodes(2018, OVERLAP.replace("01/10/2017", "01/09/2017"), NEXT).bringIn();
        desk.clock().move(Duration.ofDays(5));
        desk.episodes(2018, OVERLAP, NEXT).bringIn();

        assertThat(issue("501").state()).isEqualTo(State.OPEN);
        assertThat(issue("501").firstFoundOn()).isEqualTo("2026-01-02");
    }

    @Test
    void acceptedItStaysAcceptedWhenFoundAgain() {
        desk.episodes(2018, OVERLAP, NEXT).bringIn();
        handle().accept(Set.of(issue("501").id()), "both homes were paid", ImportDesk.AMINA);
        desk.episodes(2018, OVERLAP, NEXT, "X,05/04/2017,S,C2,N1,K2,PR4,,,,,,").bringIn();

        assertThat(desk.issues(State.ACCEPTED)).containsExactly("501 R1");
        handle().reopen(Set.of(issue("501").id()), ImportDesk.AMINA);
        assertThat(desk.issues(State.OPEN)).contains("501 R1");
    }

    @Test
    void acceptingNeedsAReasonAndAnIssue() {
        desk.episodes(2018, OVERLAP, NEXT).bringIn();

        assertThat(handle().accept(Set.of(issue("501").id()), " ", ImportDesk.AMINA).reasons())
                .singleElement()
                .satisfies(why -> assertThat(why.sentence()).contains("Say why"));
        assertThat(handle().accept(Set.of(), "fine", ImportDesk.AMINA).reasons()).hasSize(1);
    }

    @Test
    void aRowThatCouldNotBeKeptIsAnIssueUntilItsReturnComesAnew() {
        desk.episodes(2018, NEXT, "R2,31/02/2018,S,C2,N1,K2,PR4,,,,,,").bringIn(2018);
        desk.episodes(2019, NEXT).bringIn(2019);
        assertThat(desk.issues(State.OPEN)).contains("141 R2");

        desk.episodes(2018, NEXT, "R2,28/02/2018,S,C2,N1,K2,PR4,,,,,,").bringIn(2018);
        assertThat(desk.issues(State.OPEN)).doesNotContain("141 R2");
    }

    @Test
    void errorsTouchTheFiguresAndAChildsOwnIssuesTouchTheChild() {
        desk.episodes(2018, OVERLAP, NEXT).bringIn();
        TouchingIssues touching = new TouchingIssues(store);

        assertThat(touching.listFor(TouchingIssues.Figures.STOCK))
                .allMatch(issue -> issue.problem().rule().equals("501"))
                .hasSize(1);
        assertThat(touching.listFor(TouchingIssues.Figures.CARERS)).isEmpty();
        assertThat(touching.listFor(ChildId.of("R1"))).hasSizeGreaterThan(1);
        assertThat(touching.listFor(ChildId.of("R2"))).isEmpty();
    }

    @Test
    void theRegulatorsListIsAskedWhereOneIsStored() {
        String listedAsHome = "R1,05/04/2017,S,C2,N1,U4,PR1,,,,NR1 3AA,NR2 1AA,1234567";
        desk.episodes(2018, listedAsHome).bringIn();
        assertThat(desk.issues(State.OPEN)).doesNotContain("219 R1", "224 R1");

        store.write(
                books -> {
                    books.put(new FactsBuilder().add(PRIVATE_HOME).build());
                    books.audit(
                            new AuditEntry(
                                    desk.clock().instant(),
                                    ImportDesk.AMINA,
                                    "listed",
                                    Set.of(),
                                    ""));
                    return 0;
                });
        desk.episodes(2019, listedAsHome).bringIn(2019);

        assertThat(desk.issues(State.OPEN)).contains("219 R1", "224 R1");
    }

    private static final RegisteredProvider PRIVATE_HOME =
            new RegisteredProvider(
                    "1234567",
                    "Larch House",
                    Set.of("K2"),
                    Set.of(ProviderCode.PR4),
                    "Northam",
                    Optional.empty(),
                    OptionalInt.of(4),
                    Optional.empty());

    @Test
    void theWorstComeFirst() {
        desk.episodes(2018, OVERLAP, NEXT).bringIn();

        assertThat(new ListIssues(store).list())
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(issue -> issue.problem().severity()));
    }

    private HandleIssues handle() {
        return new HandleIssues(store, desk.clock());
    }

    private DataIssue issue(String rule) {
        return store.listIssues().stream()
                .filter(issue -> issue.problem().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
