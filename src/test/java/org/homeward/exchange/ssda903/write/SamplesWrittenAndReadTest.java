package org.homeward.exchange.ssda903.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.homeward.app.ReadReturns;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.Facts;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.PlacedHere;
import org.homeward.testing.Positions;
import org.homeward.testing.ReturnsInWords;
import org.homeward.testing.SharedSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole returns come out as they went in, and placements made here come out as moves. */
class SamplesWrittenAndReadTest {
    private static final LocalDate NEWEST = LocalDate.of(2018, 3, 31);

    @TempDir Path folder;

    enum Sample {
        FIVE_YEARS(SharedSamples::fiveYearZip),
        TABLES(SharedSamples::csvFolder),
        XML(SharedSamples::xml);

        private final Supplier<Path> path;

        Sample(Supplier<Path> path) {
            this.path = path;
        }

        ReadReturns read() {
            return new Ssda903Reader().read(List.of(path.get()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tablesReadBackToTheSameRowsAndThePositionTheyGive(Sample sample) {
        ReadReturns read = sample.read();
        new Ssda903Writer().writeCsv(read.listEpisodes(), book(read), folder);
        ReadReturns back = new Ssda903Reader().read(List.of(folder));
        assertThat(rows(back)).isEqualTo(rows(read));
        assertThat(Positions.of(book(back))).isEqualTo(Positions.of(book(read)));
    }

    @ParameterizedTest
    @EnumSource
    void xmlReadsBackToTheSamePositionAndNumberOfRows(Sample sample) {
        ReadReturns read = sample.read();
        new Ssda903Writer().writeXml(read.listEpisodes(), book(read), folder);
        ReadReturns back = new Ssda903Reader().read(List.of(folder));
        assertThat(back.rows()).isEqualTo(read.rows());
        assertThat(Positions.of(book(back))).isEqualTo(Positions.of(book(read)));
    }

    @Test
    void xmlReadsBackToTheSameRows() {
        ReadReturns read = Sample.XML.read();
        new Ssda903Writer().writeXml(read.listEpisodes(), book(read), folder);
        assertThat(rows(new Ssda903Reader().read(List.of(folder)))).isEqualTo(rows(read));
    }

    @Test
    void aPlacementMadeHereIsAMoveInTheReturnOfItsYear() {
        List<ReturnRows> returns =
                ReturnsInWords.read(
                        """
                        return 2018-03-31
                        C1 2017-05-01 open S K2
                        C2 2017-06-01 open S U4
                        C3 2017-06-01 2017-09-01 S U4 PR1 E4A
                        """);
        CareBook book = placed(returns, LocalDate.of(2018, 6, 10));
        new Ssda903Writer().writeCsv(returns, book, folder);
        ReadReturns back = new Ssda903Reader().read(List.of(folder));
        assertThat(back.listEpisodes())
                .extracting(ReturnRows::yearEnd)
                .containsExactly(NEWEST, NEWEST.plusYears(1));
        assertThat(told(back.listEpisodes().get(1)))
                .containsExactly(
                        "C1 2017-05-01 to 2018-06-10 S K2 X1",
                        "C1 2018-06-10 to - P U4 ",
                        "C2 2017-06-01 to - S U4 ");
        assertThat(living(book(back))).isEqualTo(living(book));
    }

    @Test
    void aPlacementMadeHereTwoYearsLaterLeavesNobodyBehind() {
        List<ReturnRows> returns =
                ReturnsInWords.read(
                        """
                        return 2018-03-31
                        C1 2017-05-01 open S K2
                        C2 2017-06-01 open S U4
                        """);
        CareBook book = placed(returns, LocalDate.of(2019, 6, 10));
        new Ssda903Writer().writeXml(returns, book, folder);
        ReadReturns back = new Ssda903Reader().read(List.of(folder));
        assertThat(back.listEpisodes()).hasSize(3);
        assertThat(living(book(back))).isEqualTo(living(book));
    }

    @Test
    void aPlacementMadeHereWithinTheNewestReturnIsAMoveInIt() {
        List<ReturnRows> returns =
                ReturnsInWords.read(
                        """
                        return 2018-03-31
                        C1 2017-05-01 open S K2
                        """);
        CareBook book = placed(returns, NEWEST);
        new Ssda903Writer().writeCsv(returns, book, folder);
        ReadReturns back = new Ssda903Reader().read(List.of(folder));
        assertThat(told(back.listEpisodes().get(0)))
                .containsExactly("C1 2017-05-01 to 2018-03-31 S K2 X1", "C1 2018-03-31 to - P U4 ");
    }

    /** The first child moves to a foster home on a day. */
    private static CareBook placed(List<ReturnRows> returns, LocalDate day) {
        ChildId child = ChildId.of("C1");
        Episode move = PlacedHere.from(child, day);
        List<Episode> own = new ArrayList<>();
        FactsBuilder facts = new FactsBuilder();
        for (Episode e : new Ssda903Reader().canonical(returns).episodes()) {
            if (e.child().equals(child)) {
                own.add(e);
            } else {
                facts.add(e);
            }
        }
        new CareHistory(child, own).movedTo(move).episodes().forEach(facts::add);
        return new CareBook(facts.build());
    }

    private static List<String> told(ReturnRows rows) {
        return rows.rows().stream()
                .map(
                        r ->
                                "%s %s to %s %s %s %s"
                                        .formatted(
                                                r.child(),
                                                r.decom(),
                                                r.dec().map(LocalDate::toString).orElse("-"),
                                                r.codes().rne(),
                                                r.codes().place(),
                                                r.codes().rec()))
                .sorted()
                .toList();
    }

    private static List<String> living(CareBook book) {
        List<String> all = new ArrayList<>();
        for (CareHistory history : new CarePosition(book, LocalDate.MAX).listHistories()) {
            history.episodes()
                    .forEach(
                            e ->
                                    all.add(
                                            e.child()
                                                    + " "
                                                    + e.span()
                                                    + " "
                                                    + e.started()
                                                    + " "
                                                    + e.setting()
                                                    + " "
                                                    + e.legal()));
        }
        return all;
    }

    private static List<String> rows(ReadReturns read) {
        List<String> all = new ArrayList<>();
        for (ReturnRows one : read.listEpisodes()) {
            one.rows()
                    .forEach(
                            r ->
                                    all.add(
                                            String.join(
                                                    " ",
                                                    one.yearEnd().toString(),
                                                    r.child().text(),
                                                    r.decom().toString(),
                                                    r.dec().toString(),
                                                    r.codes().toString(),
                                                    r.homePost(),
                                                    r.placementPost())));
            one.others().forEach(r -> all.add(one.yearEnd() + " " + r.table() + " " + r.cells()));
        }
        all.sort(String::compareTo);
        return all;
    }

    private static CareBook book(ReadReturns read) {
        Facts facts = read.facts();
        FactsBuilder all = new FactsBuilder().addAll(facts);
        new Ssda903Reader().canonical(read.listEpisodes()).episodes().forEach(all::add);
        return new CareBook(all.build());
    }
}
