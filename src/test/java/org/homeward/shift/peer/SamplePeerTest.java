package org.homeward.shift.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.homeward.app.ReadReturns;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.shift.forecast.ReferencePeriod;
import org.homeward.testing.SharedSamples;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The other method on the public sample gives the other tool's own figures. */
class SamplePeerTest {
    private static final Offset<Double> FOUR_DECIMALS = within(0.00005 + 1e-9);
    private static JsonNode expected;
    private static MeanOfRatios method;

    @BeforeAll
    static void read() {
        expected = SharedSamples.peer();
        ReadReturns read = new Ssda903Reader().read(List.of(SharedSamples.fiveYearZip()));
        Map<ChildId, LocalDate> born = new HashMap<>();
        for (Child child : read.facts().child().children()) {
            child.identity().bornOn().ifPresent(day -> born.put(child.id(), day));
        }
        List<PeerRow> rows = new ArrayList<>();
        for (ReturnRows one : read.listEpisodes()) {
            for (EpisodeRow row : one.rows()) {
                Optional.ofNullable(born.get(row.child()))
                        .ifPresent(
                                day ->
                                        rows.add(
                                                new PeerRow(
                                                        row.child(),
                                                        row.decom(),
                                                        row.dec(),
                                                        row.codes().place(),
                                                        day)));
            }
        }
        method = new MeanOfRatios(rows);
    }

    @Test
    void mergesTheRowsAsTheToolDoesAndKeepsWhatNobodyReportsAnyMore() {
        assertThat(method.episodes()).isEqualTo(expected.get("episodes_after_merge").asInt());
        assertThat(method.open()).isEqualTo(expected.get("open_after_merge").asInt()).isEqualTo(86);
    }

    @Test
    void stockByKindOnEachDate() {
        JsonNode byDate = expected.get("stock_by_date");
        names(byDate)
                .forEach(
                        day -> {
                            Map<String, Integer> counts = new HashMap<>();
                            method.stockOn(LocalDate.parse(day))
                                    .forEach(
                                            (state, n) -> {
                                                counts.merge(state.place().name(), n, Integer::sum);
                                                counts.merge("TOTAL", n, Integer::sum);
                                            });
                            names(byDate.get(day))
                                    .forEach(
                                            kind ->
                                                    assertThat(counts.get(kind))
                                                            .as(day + kind)
                                                            .isEqualTo(
                                                                    byDate.get(day)
                                                                            .get(kind)
                                                                            .asInt()));
                        });
    }

    @Test
    void dailyRatesAndEntrants() {
        JsonNode rates = expected.get("daily_rates");
        for (String period : names(rates)) {
            Map<String, Double> found = new HashMap<>();
            method.rates(period(period)).forEach((m, rate) -> found.put(m.toString(), rate));
            same(found, rates.get(period), within(5e-9 + 1e-12));
            Map<String, Double> entrants = new HashMap<>();
            method.entrants(period(period)).forEach((s, n) -> entrants.put(s.toString(), n));
            same(entrants, expected.get("daily_entrants").get(period), within(5e-9 + 1e-12));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cli_default",
                "web_default_daily",
                "web_default_step90",
                "ref_2018_2020_from_2020-03-31",
                "ref_2017_2019_from_2019-03-31"
            })
    void everyForecastToFourDecimals(String name) {
        JsonNode run = expected.get("forecast").get(name);
        ReferencePeriod reference =
                new ReferencePeriod(
                        LocalDate.parse(run.get("ref").get(0).asText()),
                        LocalDate.parse(run.get("ref").get(1).asText()));
        List<PeerPoint> points =
                method.forecast(
                        reference,
                        LocalDate.parse(run.get("start").asText()),
                        LocalDate.parse(run.get("end").asText()),
                        run.get("step_days").asInt());
        for (String label : names(run.get("by_type"))) {
            LocalDate day = LocalDate.parse(label.substring(0, 10));
            PeerPoint point = points.stream().filter(p -> p.day().equals(day)).findFirst().get();
            JsonNode figures = run.get("by_type").get(label);
            for (String kind : names(figures)) {
                double found =
                        kind.equals("TOTAL") ? point.total() : point.of(PeerPlace.valueOf(kind));
                assertThat(found)
                        .as(day + kind)
                        .isCloseTo(figures.get(kind).asDouble(), FOUR_DECIMALS);
            }
        }
        Map<String, Double> last = new HashMap<>();
        points.get(points.size() - 1).states().forEach((s, n) -> last.put(s.toString(), n));
        JsonNode states = run.get("by_state_at_end");
        names(states)
                .forEach(
                        state ->
                                assertThat(last.get(state))
                                        .as(state)
                                        .isCloseTo(states.get(state).asDouble(), FOUR_DECIMALS));
    }

    private static void same(Map<String, Double> found, JsonNode figures, Offset<Double> near) {
        assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(names(figures));
        found.forEach(
                (name, number) ->
                        assertThat(number).as(name).isCloseTo(figures.get(name).asDouble(), near));
    }

    private static ReferencePeriod period(String text) {
        String[] ends = text.split("\\.\\.");
        return new ReferencePeriod(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
