package org.homeward.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.app.ImportReceipt;
import org.homeward.app.Outcome;
import org.homeward.app.Problem;
import org.homeward.app.Store;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.app.reading.Stopped;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.Episode;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Role;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.store.MemoryStore;
import org.homeward.testing.PlacedHere;
import org.homeward.testing.SharedSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come into the store whole or not at all. */
class ImportFilesTest {
    private static final Actor AMINA = new Actor("Amina", Role.ADMINISTRATOR);
    private static final ChildId RUBY = ChildId.of("R1");
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";

    @TempDir Path folder;

    private final Store store =
            new MemoryStore(new Authority("Somewhere", false, LocalDate.of(2026, 1, 1)));
    private final ImportFiles importFiles =
            new ImportFiles(
                    store,
                    new ImportFiles.Readers(
                            new Ssda903Reader(), new RegisterFilesReader(), FigureTable.bundled()),
                    Clock.fixed(Instant.parse("2026-01-02T10:00:00Z"), ZoneOffset.UTC));

    @Test
    void aReturnBecomesEpisodesAndChildrenWithAnAuditEntry() {
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        write("2018/header.csv", HEADER + "R1,2,01/02/2009,WBRI,,,\n");
        ImportReceipt receipt = bringIn();
        assertThat(receipt.episodes()).isEqualTo(new ImportReceipt.Episodes(1, 0, 0, 0, 0));
        assertThat(receipt.returns()).containsExactly(LocalDate.of(2018, 3, 31));
        assertThat(receipt.stored()).isTrue();
        assertThat(told()).isEqualTo("2017-04-05..open RES_CHILDRENS_HOME");
        assertThat(store.authority().asAt()).isEqualTo("2018-03-31");
        assertThat(store.listAudit(9))
                .singleElement()
                .extracting(AuditEntry::action)
                .isEqualTo("imported files");
    }

    @Test
    void theSameFilesAgainChangeNothingAndItIsSaid() {
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        write("2018/header.csv", HEADER + "R1,2,01/02/2009,WBRI,,,\n");
        bringIn();
        ImportReceipt again = bringIn();
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.stored()).isFalse();
        assertThat(store.listAudit(9)).hasSize(1);
    }

    @Test
    void aDryRunTellsTheSameAndStoresNothing() {
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        Outcome<ImportReceipt> outcome =
                importFiles.bringIn(new ImportFiles.Command(List.of(folder), AMINA, true));
        assertThat(outcome.findResult().orElseThrow().episodes().added()).isEqualTo(1);
        assertThat(outcome.findResult().orElseThrow().stored()).isFalse();
        assertThat(store.position(LocalDate.MAX).listChildren()).isEmpty();
        assertThat(store.listAudit(9)).isEmpty();
    }

    @Test
    void oneFileThatCannotBeUsedRefusesAll() {
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        write("2018/torn.xml", "<EXPSSDA903><CHILD>");
        Outcome<ImportReceipt> outcome =
                importFiles.bringIn(new ImportFiles.Command(List.of(folder), AMINA, false));
        assertThat(outcome.reasons())
                .singleElement()
                .satisfies(why -> assertThat(why.sentence()).contains("torn.xml"));
        assertThat(store.position(LocalDate.MAX).listChildren()).isEmpty();
    }

    @Test
    void stoppedBeforeItIsStoredNothingIsKept() {
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        ReadFiles files = importFiles.read(List.of(folder), ReadingChoices.NONE, Progress.UNHEARD);
        assertThatThrownBy(() -> importFiles.bringIn(files, AMINA, new StoppedAtOnce()))
                .isInstanceOf(Stopped.class);
        assertThat(store.position(LocalDate.MAX).listHistories()).isEmpty();
        assertThat(store.listImports()).isEmpty();
        assertThat(importFiles.bringIn(files, AMINA, Progress.UNHEARD).findResult()).isPresent();
    }

    private static final class StoppedAtOnce implements Progress {
        @Override
        public void at(String what, long done, long total) {}

        @Override
        public boolean isStopAsked() {
            return true;
        }
    }

    @Test
    void filesWithNothingInThemAreRefused() {
        assertThat(importFiles.bringIn(new ImportFiles.Command(List.of(), AMINA, false)).reasons())
                .hasSize(1);
    }

    @Test
    void aNewerReturnIsMergedWithThoseStored() {
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        bringIn();
        Path newer = folder.resolve("2019");
        write(
                "2019/episodes.csv",
                EPISODES
                        + "R1,05/04/2017,S,C2,N1,K2,PR4,01/06/2018,X1,,,,\n"
                        + "R1,01/06/2018,P,C2,N1,U4,PR1,,,,,,\n");
        ImportReceipt receipt = bringIn(newer);
        assertThat(receipt.episodes()).isEqualTo(new ImportReceipt.Episodes(1, 1, 1, 0, 0));
        assertThat(told())
                .isEqualTo(
                        "2017-04-05..2018-06-01 RES_CHILDRENS_HOME, 2018-06-01..open FOSTER_IN_HOUSE");
    }

    @Test
    void anOlderReturnThatComesLateTakesNothingBack() {
        write("2019/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,U4,PR1,,,,,,\n");
        write("2019/header.csv", HEADER + "R1,2,01/02/2009,WBRI,,,\n");
        write("2019/more.csv", EPISODES + "Z,05/04/2018,S,C2,N1,U4,PR1,,,,,,\n");
        bringIn(folder.resolve("2019"));
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        write("2018/header.csv", HEADER + "R1,1,01/02/2010,WOTH,,,\n");
        bringIn(folder.resolve("2018"));
        assertThat(told()).isEqualTo("2017-04-05..open FOSTER_IN_HOUSE");
        assertThat(child().identity().ethnicity()).isEqualTo("WBRI");
        assertThat(store.authority().asAt()).isEqualTo("2019-03-31");
    }

    @Test
    void headerAndRegisterDoNotWipeEachOtherOut() {
        write("registers/children.csv", childRegister("Ruby"));
        bringIn(folder.resolve("registers"));
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        write("2018/header.csv", HEADER + "R1,2,01/02/2009,WBRI,,,\n");
        bringIn(folder.resolve("2018"));
        assertThat(child().profile().name()).isEqualTo("Ruby");
        assertThat(child().identity().bornOn()).contains(LocalDate.of(2009, 2, 1));
        write("registers/children.csv", childRegister("Ruby Ann"));
        bringIn(folder.resolve("registers"));
        assertThat(child().profile().name()).isEqualTo("Ruby Ann");
        assertThat(child().identity().bornOn()).contains(LocalDate.of(2009, 2, 1));
    }

    @Test
    void returnsAndRegistersMayLieInOneFolder() {
        write("mixed/children.csv", childRegister("Ruby"));
        write("mixed/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        ImportReceipt receipt = bringIn(folder.resolve("mixed"));
        assertThat(receipt.rows()).containsKeys("children", "episodes");
    }

    @Test
    void aPlacementRecordedHereOutlivesAReturnThatCannotKnowIt() {
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        bringIn();
        place(LocalDate.of(2018, 4, 1));
        write(
                "2018/episodes.csv",
                EPISODES
                        + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n"
                        + "R2,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        bringIn();
        assertThat(told())
                .isEqualTo(
                        "2017-04-05..2018-04-01 RES_CHILDRENS_HOME, 2018-04-01..open FOSTER_IN_HOUSE");
    }

    @Test
    void aPlacementRecordedHereThatTheReturnHasTooIsTakenFromTheReturn() {
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        bringIn();
        place(LocalDate.of(2018, 4, 1));
        write(
                "2019/episodes.csv",
                EPISODES
                        + "R1,05/04/2017,S,C2,N1,K2,PR4,01/04/2018,X1,,,,\n"
                        + "R1,01/04/2018,P,C2,N1,U4,PR1,,,,,,\n");
        ImportReceipt receipt = bringIn(folder.resolve("2019"));
        assertThat(receipt.problems()).extracting(Problem::rule).doesNotContain("HERE");
        assertThat(episodes()).allMatch(e -> !e.origin().isHere());
    }

    @Test
    void aPlacementRecordedHereThatTheReturnDeniesIsListed() {
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        bringIn();
        place(LocalDate.of(2018, 3, 31));
        ImportReceipt receipt = bringIn();
        assertThat(receipt.problems()).extracting(Problem::rule).contains("HERE");
        assertThat(told()).isEqualTo("2017-04-05..open RES_CHILDRENS_HOME");
    }

    @Test
    void theFiveYearSampleComesInWhole() {
        ImportReceipt receipt = bringIn(SharedSamples.fiveYearZip());
        assertThat(receipt.episodes().added()).isEqualTo(2827);
        assertThat(
                        store.position(LocalDate.of(2022, 3, 31))
                                .listLookedAfterOn(LocalDate.of(2022, 3, 31)))
                .hasSize(62);
        assertThat(bringIn(SharedSamples.fiveYearZip()).changesNothing()).isTrue();
    }

    private ImportReceipt bringIn() {
        return bringIn(folder);
    }

    private ImportReceipt bringIn(Path path) {
        Outcome<ImportReceipt> outcome =
                importFiles.bringIn(new ImportFiles.Command(List.of(path), AMINA, false));
        assertThat(outcome.reasons()).isEmpty();
        return outcome.findResult().orElseThrow();
    }

    private void place(LocalDate day) {
        Episode placed = PlacedHere.from(RUBY, day);
        store.write(
                books -> {
                    books.replaceEpisodes(
                            RUBY, books.position(day).history(RUBY).movedTo(placed).episodes());
                    books.audit(new AuditEntry(Instant.EPOCH, AMINA, "placed", Set.of("R1"), ""));
                    return day;
                });
    }

    private Child child() {
        return store.position(LocalDate.MAX).child(RUBY);
    }

    private List<Episode> episodes() {
        return store.position(LocalDate.MAX).history(RUBY).episodes();
    }

    private String told() {
        return episodes().stream()
                .map(
                        e ->
                                "%s..%s %s"
                                        .formatted(
                                                e.span().start(),
                                                e.findEnd().map(Object::toString).orElse("open"),
                                                e.kind()))
                .collect(Collectors.joining(", "));
    }

    private static String childRegister(String name) {
        return "CHILD,NAME,HOME_POST,SCHOOL,SCHOOL_POST,LANGUAGES,FAITH_PRACTICE,SIBLING_GROUP,IRO,"
                + "SOCIAL_WORKER,FOSTER_SUITABILITY,RESIDENTIAL_SUITABILITY,SUPPORTED_SUITABILITY,"
                + "PLAN_AT_ENTRY\nR1,"
                + name
                + ",NR1 3,,,English,,,,,Preferred,,,\n";
    }

    private void write(String name, String text) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
