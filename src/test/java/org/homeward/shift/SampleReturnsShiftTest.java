package org.homeward.shift;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.homeward.app.CanonicalCare;
import org.homeward.app.ReadReturns;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.shift.series.CountBasis;
import org.homeward.shift.series.Cut;
import org.homeward.shift.series.CutPoint;
import org.homeward.shift.series.CutSeries;
import org.homeward.shift.series.PlacementsPerChild;
import org.homeward.stepdown.Resident;
import org.homeward.testing.SharedSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Stock, flows, child-days and stays of the public sample returns, as worked out elsewhere. */
class SampleReturnsShiftTest {
    /** A sample and the name its figures go by. */
    enum Sample {
        A_five_year_zip(SharedSamples::fiveYearZip),
        B_validator_csv_set(SharedSamples::csvFolder),
        B_validator_xml(SharedSamples::xml);

        private final Supplier<Path> path;

        Sample(Supplier<Path> path) {
            this.path = path;
        }

        JsonNode expected() {
            return SharedSamples.expected(name());
        }

        CarePosition on(LocalDate day) {
            Ssda903Reader reader = new Ssda903Reader();
            ReadReturns read = reader.read(List.of(path.get()));
            CanonicalCare care = reader.canonical(read.listEpisodes());
            FactsBuilder facts = new FactsBuilder().addAll(read.facts());
            care.episodes().forEach(facts::add);
            return new CarePosition(new CareBook(facts.build()), day);
        }
    }

    @ParameterizedTest
    @EnumSource
    void stockByKindWithAndWithoutShortBreaks(Sample sample) {
        JsonNode stock = sample.expected().get("stock");
        CarePosition position = sample.on(LocalDate.MAX);
        for (String day : names(stock)) {
            LocalDate on = LocalDate.parse(day);
            JsonNode expected = stock.get(day);
            assertThat(byKind(position, StockScope.EVERYBODY, on))
                    .as(day)
                    .isEqualTo(counts(expected.get("by_kind")));
            assertThat(byKind(position, StockScope.PUBLISHED, on))
                    .as(day)
                    .isEqualTo(counts(expected.get("by_kind_excl_V3_V4")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void stockByAgeOnTheDay(Sample sample) {
        JsonNode stock = sample.expected().get("stock");
        CountBasis basis = everybody(sample.on(LocalDate.MAX));
        List<String> dates = names(stock);
        CutSeries ages =
                CutSeries.of(
                        basis, Cut.AGE, dates.stream().map(LocalDate::parse).sorted().toList());
        for (CutPoint point : ages.points()) {
            Map<String, Integer> counts = new TreeMap<>();
            for (int i = 0; i < ages.classes().size(); i++) {
                if (point.counts().get(i) > 0) {
                    counts.put(ages.classes().get(i), point.counts().get(i));
                }
            }
            assertThat(counts)
                    .as(point.day().toString())
                    .isEqualTo(counts(stock.get(point.day().toString()).get("by_age")));
        }
    }

    @ParameterizedTest
    @EnumSource
    void placementsPerChildInTheYearAndInThePeriod(Sample sample) {
        JsonNode asOf = sample.expected().get("as_of");
        LocalDate day = LocalDate.parse(asOf.get("date").asText());
        PlacementsPerChild found = PlacementsPerChild.on(everybody(sample.on(day)), day);
        assertThat(upTo(3, found.inYear()))
                .isEqualTo(counts(asOf.get("moves_last_12_months_children")));
        assertThat(upTo(6, found.inPeriod()))
                .isEqualTo(counts(asOf.get("moves_in_current_period_children")));
    }

    private static CountBasis everybody(CarePosition position) {
        return new CountBasis(
                position, StockScope.EVERYBODY, ResidentialScope.WIDE, place -> Optional.empty());
    }

    /** Children by number of moves, so many and more under one name. */
    private static Map<String, Integer> upTo(int most, SortedMap<Integer, List<ChildId>> moves) {
        Map<String, Integer> counts = new TreeMap<>();
        moves.forEach(
                (number, children) ->
                        counts.merge(
                                number < most ? "" + number : most + "+",
                                children.size(),
                                Integer::sum));
        return counts;
    }

    @ParameterizedTest
    @EnumSource
    void flowsByPathAndByMonth(Sample sample) {
        JsonNode window = sample.expected().get("window");
        LocalDate from = LocalDate.parse(window.get("from").asText());
        LocalDate to = LocalDate.parse(window.get("to").asText());
        Flows flows = Flows.between(sample.on(to), StockScope.EVERYBODY, from, to);
        Map<String, Integer> matrix = new TreeMap<>();
        flows.matrix().forEach((path, number) -> matrix.put(path.toString(), number));
        assertThat(matrix).isEqualTo(counts(window.get("flows")));
        for (MonthFlows month : flows.byMonth()) {
            JsonNode expected = window.get("by_month").path(month.month().toString());
            assertThat(headlines(month))
                    .as(month.month().toString())
                    .isEqualTo(
                            List.of(
                                    expected.path("entries").asInt(),
                                    expected.path("exits").asInt(),
                                    expected.path("residential_to_foster").asInt(),
                                    expected.path("foster_to_residential").asInt()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void childDaysByGroup(Sample sample) {
        JsonNode window = sample.expected().get("window");
        LocalDate from = LocalDate.parse(window.get("from").asText());
        LocalDate to = LocalDate.parse(window.get("to").asText());
        Map<String, Integer> days = new TreeMap<>();
        Exposure.between(sample.on(to), StockScope.EVERYBODY, from, to)
                .childDays()
                .forEach((group, number) -> days.put(group.name(), number.intValue()));
        assertThat(days).isEqualTo(counts(window.get("child_days")));
    }

    @ParameterizedTest
    @EnumSource
    void staysInResidentialCareAndTheirMoves(Sample sample) {
        JsonNode asOf = sample.expected().get("as_of");
        CarePosition position = sample.on(LocalDate.parse(asOf.get("date").asText()));
        List<Resident> residents = Resident.listOn(position);
        assertThat(residents).hasSize(asOf.get("residential_children").asInt());
        for (JsonNode row : asOf.get("residential_list")) {
            Resident resident =
                    residents.stream()
                            .filter(r -> r.id().text().equals(row.get("child").asText()))
                            .findFirst()
                            .orElseThrow();
            assertThat(resident.since()).hasToString(row.get("residential_spell_start").asText());
            assertThat(resident.days()).isEqualTo(row.get("days").asLong());
            assertThat(resident.movesIn12Months()).isEqualTo(row.get("moves_12m").asInt());
        }
    }

    private static Map<String, Integer> byKind(
            CarePosition position, StockScope scope, LocalDate day) {
        Map<String, Integer> counts = new TreeMap<>();
        StockSeries.on(position, scope, List.of(day))
                .points()
                .get(0)
                .byKind()
                .forEach((kind, number) -> counts.put(kind.name(), number));
        return counts;
    }

    private static List<Integer> headlines(MonthFlows month) {
        return List.of(
                month.entries(),
                month.exits(),
                month.residentialToFoster(),
                month.fosterToResidential());
    }

    private static Map<String, Integer> counts(JsonNode node) {
        Map<String, Integer> counts = new TreeMap<>();
        names(node).forEach(name -> counts.put(name, node.get(name).asInt()));
        return counts;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
