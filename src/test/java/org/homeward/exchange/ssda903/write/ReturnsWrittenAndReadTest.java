package org.homeward.exchange.ssda903.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.homeward.app.ReadReturns;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.position.CareBook;
import org.homeward.position.FactsBuilder;
import org.homeward.testing.Positions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is written as returns reads back to the same children, care, scores and absences. */
class ReturnsWrittenAndReadTest {
    private static final List<String> PLACES =
            List.of("U1", "U4", "U6", "K2", "R1", "S1", "H5", "P1", "A4", "T1", "T4", "K1", "XX");
    private static final List<String> PROVIDERS = List.of("PR0", "PR1", "PR2", "PR4", "PR5", "");

    @TempDir Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void theSamePositionComesBack(long seed) {
        World world = new World(new Random(seed), 2018 + (int) (seed % 7));
        CareBook book = world.book();
        Ssda903Writer writer = new Ssda903Writer();
        writer.writeCsv(world.returns, book, folder.resolve("csv"));
        writer.writeXml(world.returns, book, folder.resolve("xml"));
        assertSame(readBack(folder.resolve("csv")), book);
        assertSame(readBack(folder.resolve("xml")), book);
    }

    @Test
    void aFileThatIsThereIsNotWrittenOver() {
        World world = new World(new Random(1), 2020);
        Ssda903Writer writer = new Ssda903Writer();
        writer.writeCsv(world.returns, world.book(), folder);
        assertThatThrownBy(() -> writer.writeCsv(world.returns, world.book(), folder))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static void assertSame(CareBook back, CareBook book) {
        var told = Positions.of(back);
        assertThat(told).hasSameSizeAs(Positions.of(book));
        Positions.of(book)
                .forEach(
                        (child, before) ->
                                assertThat(told).extractingByKey(child).isEqualTo(before));
    }

    private static CareBook readBack(Path folder) {
        Ssda903Reader reader = new Ssda903Reader();
        ReadReturns read = reader.read(List.of(folder));
        assertThat(read.quarantined()).isZero();
        FactsBuilder facts = new FactsBuilder().addAll(read.facts());
        reader.canonical(read.listEpisodes()).episodes().forEach(facts::add);
        return new CareBook(facts.build());
    }

    /** Random returns of three years with everything that may be in them. */
    private static final class World {
        private final Random random;
        private final List<ReturnRows> returns = new ArrayList<>();
        private final FactsBuilder facts = new FactsBuilder();

        World(Random random, int firstYear) {
            this.random = random;
            for (int year = firstYear; year < firstYear + 3; year++) {
                returns.add(oneReturn(LocalDate.of(year, 3, 31)));
            }
            for (int i = 0; i < 30; i++) {
                child(ChildId.of("C" + i), LocalDate.of(firstYear, 3, 31));
            }
        }

        CareBook book() {
            FactsBuilder all = new FactsBuilder().addAll(facts.build());
            new Ssda903Reader().canonical(returns).episodes().forEach(all::add);
            return new CareBook(all.build());
        }

        private ReturnRows oneReturn(LocalDate yearEnd) {
            List<EpisodeRow> rows = new ArrayList<>();
            rows.add(row(ChildId.of("C0"), yearEnd.minusDays(1), yearEnd, 2));
            for (int i = 0; i < 60; i++) {
                LocalDate start = yearEnd.minusDays(random.nextInt(700));
                rows.add(row(ChildId.of("C" + random.nextInt(25)), start, yearEnd, i + 3));
            }
            return new ReturnRows(yearEnd, "", rows);
        }

        private EpisodeRow row(ChildId child, LocalDate start, LocalDate yearEnd, int line) {
            LocalDate end = start.plusDays(random.nextInt(300));
            boolean open = end.isAfter(yearEnd);
            return new EpisodeRow(
                    child,
                    start,
                    open ? Optional.empty() : Optional.of(end),
                    new EpisodeRow.Codes(
                            one(List.of("S", "P", "L", "T", "B", "U")),
                            one(List.of("C1", "C2", "V2", "V3", "J1")),
                            one(List.of("N1", "N2", "")),
                            one(PLACES),
                            one(PROVIDERS),
                            open ? "" : one(List.of("X1", "E4A", "E11")),
                            one(List.of("", "CARPL", "PLACE")),
                            one(List.of("", "1234567", "SC123456"))),
                    one(List.of("", "NR1 3", "NR2 4AB")),
                    one(List.of("", "IP24 1", "NR30 2XY")),
                    new RowSource("made", line));
        }

        private void child(ChildId id, LocalDate yearEnd) {
            LocalDate born = LocalDate.of(2008, 2, 29).plusDays(random.nextInt(3000));
            Optional<DateSpan> unaccompanied =
                    random.nextInt(5) > 0
                            ? Optional.empty()
                            : Optional.of(
                                    random.nextBoolean()
                                            ? DateSpan.from(born)
                                            : DateSpan.of(born, born.plusYears(18)));
            Identity identity =
                    new Identity(
                            Optional.of(born),
                            random.nextBoolean() ? Sex.MALE : Sex.FEMALE,
                            one(List.of("WBRI", "BAFR", "")),
                            one(List.of("", "A123456789012")),
                            random.nextInt(9) == 0,
                            unaccompanied);
            facts.add(Child.unknown(id).withIdentity(identity));
            if (random.nextBoolean()) {
                facts.add(new SdqScore(id, yearEnd, random.nextInt(41)));
            }
            if (random.nextInt(4) == 0) {
                LocalDate from = yearEnd.plusDays(random.nextInt(600) - 100);
                facts.add(
                        new MissingPeriod(
                                id,
                                random.nextBoolean()
                                        ? DateSpan.from(from)
                                        : DateSpan.of(from, from.plusDays(random.nextInt(20))),
                                one(List.of("M", "A"))));
            }
        }

        private String one(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }
    }
}
