package org.homeward.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.ImportReceipt;
import org.homeward.app.Problem;
import org.homeward.app.Store;
import org.homeward.app.placing.EndPlacement;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.RequestId;
import org.homeward.position.FactsBuilder;
import org.homeward.store.MemoryStore;
import org.homeward.testing.Given;
import org.homeward.testing.ImportDesk;
import org.homeward.testing.PlacedHere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A placement that was decided here and the same move in a later return are one. */
class OwnPlacementsTest {
    private static final ChildId RUBY = ChildId.of("R1");
    private static final String IN_A_HOME = "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,";

    @TempDir Path folder;
    private final Store store =
            new MemoryStore(new Authority("Somewhere", false, LocalDate.of(2018, 3, 31)));
    private ImportDesk desk = new ImportDesk(store, Path.of("."));

    @BeforeEach
    void rubyIsInAHomeAndPlacedInJune() {
        desk = new ImportDesk(store, folder);
        desk.episodes(2018, IN_A_HOME).bringIn();
        place(LocalDate.of(2018, 6, 1));
    }

    @Test
    void theSameMoveInTheReturnIsLinkedAndCountedOnce() {
        ImportReceipt receipt = returned("01/06/2018", "U4,PR1");

        assertThat(rules(receipt)).contains("LINKED").doesNotContain("HERE", "DIFFERS");
        assertThat(desk.told("R1"))
                .isEqualTo(
                        "2017-04-05..2018-06-01 RES_CHILDRENS_HOME, 2018-06-01..open FOSTER_IN_HOUSE");
        LocalDate day = LocalDate.of(2018, 6, 5);
        assertThat(store.position(day).listLookedAfterOn(day)).hasSize(1);
    }

    @Test
    void sevenDaysApartItIsLinkedAndTheDifferenceIsListed() {
        ImportReceipt receipt = returned("08/06/2018", "U6,PR1");

        assertThat(problem(receipt, "DIFFERS").text())
                .contains("starts on 2018-06-08", "placement code U6");
        assertThat(desk.told("R1")).contains("2018-06-08..open FOSTER_IN_HOUSE");
    }

    @Test
    void eightDaysApartItIsAnotherMove() {
        ImportReceipt receipt = returned("09/06/2018", "U4,PR1");

        assertThat(problem(receipt, "HERE").text()).contains("within a week");
    }

    @Test
    void aMoveToAnotherKindIsAnotherMove() {
        assertThat(rules(returned("01/06/2018", "K2,PR4"))).contains("HERE");
    }

    @Test
    void aMoveThatTheReturnHasJustBeforeItEndsIsNotPutOnTopAgain() {
        place(LocalDate.of(2019, 4, 2));
        desk.episodes(
                        2019,
                        "R1,05/04/2017,S,C2,N1,K2,PR4,30/03/2019,X1,,,,",
                        "R1,30/03/2019,P,C2,N1,U4,PR1,,,,,,")
                .bringIn(2019);

        assertThat(desk.told("R1"))
                .isEqualTo(
                        "2017-04-05..2019-03-30 RES_CHILDRENS_HOME, 2019-03-30..open FOSTER_IN_HOUSE");
    }

    @Test
    void whatIsDeniedStaysListedAtEveryLaterImport() {
        desk.episodes(2019, IN_A_HOME).bringIn(2019);
        ImportReceipt later = desk.episodes(2020, IN_A_HOME).bringIn(2020);

        assertThat(rules(later)).contains("HERE");
    }

    @Test
    void aStayThatTheReturnEndsIsNoLongerSomebodysBed() {
        desk.episodes(
                        2019,
                        "R1,05/04/2017,S,C2,N1,K2,PR4,01/06/2018,X1,,,,",
                        "R1,01/06/2018,P,C2,N1,U4,PR1,01/09/2018,X1,,,,",
                        "R1,01/09/2018,L,V2,N1,U4,PR1,01/12/2018,E4A,,,,")
                .bringIn(2019);

        assertThat(store.position(LocalDate.MAX).placements(RUBY))
                .singleElement()
                .satisfies(p -> assertThat(p.span().findEnd()).contains(LocalDate.of(2018, 12, 1)));
    }

    @Test
    void anEndRecordedHereHoldsUntilAReturnTellsWhatCameOfIt() {
        end(Optional.empty());
        desk.episodes(2018, IN_A_HOME).bringIn();
        assertThat(desk.told("R1"))
                .endsWith("2018-06-01..2018-09-01 FOSTER_IN_HOUSE, 2018-09-01..open UNKNOWN");

        ImportReceipt told =
                desk.episodes(
                                2019,
                                "R1,05/04/2017,S,C2,N1,K2,PR4,01/06/2018,X1,,,,",
                                "R1,01/06/2018,P,C2,N1,U4,PR1,01/09/2018,X1,,,,",
                                "R1,01/09/2018,P,C2,N1,K2,PR4,,,,,,")
                        .bringIn(2019);
        assertThat(rules(told)).contains("LINKED").doesNotContain("HERE");
        assertThat(desk.told("R1")).endsWith("2018-09-01..open RES_CHILDRENS_HOME");
    }

    @Test
    void careThatEndedHereStaysEndedWhenTheReturnIsReadAgain() {
        end(Optional.of("E4A"));
        desk.episodes(2018, IN_A_HOME).bringIn();
        assertThat(desk.told("R1")).endsWith("2018-06-01..2018-09-01 FOSTER_IN_HOUSE");
    }

    private void end(Optional<String> leftCare) {
        var ended =
                new EndPlacement(store, desk.clock())
                        .end(
                                new EndPlacement.Command(
                                        PlacementId.of("P2018-06-01"),
                                        LocalDate.of(2018, 9, 1),
                                        EndReason.CARPL,
                                        Answer.YES,
                                        "To be found",
                                        leftCare,
                                        "",
                                        ImportDesk.AMINA));
        assertThat(ended.reasons()).isEmpty();
    }

    private ImportReceipt returned(String start, String place) {
        return desk.episodes(
                        2019,
                        "R1,05/04/2017,S,C2,N1,K2,PR4," + start + ",X1,,,,",
                        "R1," + start + ",P,C2,N1," + place + ",,,,,,")
                .bringIn(2019);
    }

    private static List<String> rules(ImportReceipt receipt) {
        return receipt.problems().stream().map(Problem::rule).toList();
    }

    private static Problem problem(ImportReceipt receipt, String rule) {
        return receipt.problems().stream()
                .filter(problem -> problem.rule().equals(rule))
                .findFirst()
                .orElseThrow(() -> new AssertionError(rules(receipt).toString()));
    }

    private void place(LocalDate day) {
        Episode episode = PlacedHere.from(RUBY, day);
        Placement placement =
                new Placement(
                        PlacementId.of("P" + day),
                        RUBY,
                        Where.with(HouseholdId.of("Okafor")),
                        DateSpan.from(day),
                        Optional.of(CareType.LONG_TERM),
                        Optional.empty(),
                        Optional.of(RequestId.of("R1")));
        store.write(
                books -> {
                    var facts =
                            Given.households(
                                            """
                                    household | ages | max | mile | provider
                                    Okafor    | 5-12 | 1   | 2    | PR1
                                    """)
                                    .facts();
                    books.put(new FactsBuilder().addAll(facts).add(placement).build());
                    books.replaceEpisodes(
                            RUBY, books.position(day).history(RUBY).movedTo(episode).episodes());
                    books.audit(
                            new AuditEntry(
                                    desk.clock().instant(),
                                    ImportDesk.AMINA,
                                    "placed",
                                    Set.of("R1"),
                                    ""));
                    return day;
                });
    }
}
