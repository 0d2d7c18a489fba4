package org.homeward.exchange.ssda903;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.app.CanonicalCare;
import org.homeward.app.CheckReturns;
import org.homeward.app.ReadReturns;
import org.homeward.app.ReturnReport;
import org.homeward.app.Stock;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Episode;
import org.homeward.domain.common.PlacementKind;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.shift.Exposure;
import org.homeward.shift.Flows;
import org.homeward.shift.MonthFlows;
import org.homeward.shift.StockScope;
import org.homeward.testing.ReturnWorkbook;
import org.homeward.testing.SharedSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every figure of the three public sample returns comes out as worked out independently. */
class SampleReturnsTest {
    private static final String AS_OFTEN =
            "120 133 142 148 158 168 178 193 199 213 214 215 217 222 225 226 336 "
                    + "344 357 358 361 362 363 364 365 366 367 375 376 377 378 379 380 381 "
                    + "382 383 384 385 387 388 390 391 393 398 408 426 431 432 433 434 435 "
                    + "436 437 440 441 445 460 501 511 514 516 517 518 519 520 524 525 527 "
                    + "528 529 530 531 542 550 551 553 555 557 574 577 578 581 602 3001 EPI";

    @TempDir private static Path folder;

    enum Sample {
        A_five_year_zip(SharedSamples::fiveYearZip),
        B_validator_csv_set(SharedSamples::csvFolder),
        B_validator_xml(SharedSamples::xml),
        B_validator_workbook(SampleReturnsTest::workbook);

        private final Supplier<Path> path;

        Sample(Supplier<Path> path) {
            this.path = path;
        }

        JsonNode expected() {
            return SharedSamples.expected(
                    this == B_validator_workbook ? B_validator_csv_set.name() : name());
        }

        ReturnReport report() {
            List<LocalDate> days = new ArrayList<>();
            expected()
                    .get("stock")
                    .fieldNames()
                    .forEachRemaining(d -> days.add(LocalDate.parse(d)));
            return new CheckReturns(new Ssda903Reader()).check(List.of(path.get()), days);
        }
    }

    /** The tables of the second sample as the sheets of a workbook. */
    private static Path workbook() {
        return ReturnWorkbook.of(SharedSamples.csvFolder(), folder.resolve("return.xlsx"));
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsCounted(Sample sample) {
        ReturnReport report = sample.report();
        assertThat(report.read().rows()).isEqualTo(counts(sample.expected().get("rows")));
        assertThat(report.read().children())
                .isEqualTo(counts(sample.expected().get("children_in")));
        JsonNode header = sample.expected().get("header");
        assertThat(report.read().children().get("header"))
                .isEqualTo(header.get("children").asInt());
        assertThat(report.children().withoutHeader())
                .isEqualTo(header.get("episode_children_without_header").asInt());
    }

    @ParameterizedTest
    @EnumSource
    void everyRowIsKeptOrListed(Sample sample) {
        ReturnReport report = sample.report();
        CanonicalCare.Counts counts = report.care().counts();
        assertThat(report.read().quarantined()).isZero();
        assertThat(report.care().episodes().size() + counts.superseded() + counts.repeated())
                .isEqualTo(report.read().rows().get("episodes"));
        assertThat(report.problemCounts().getOrDefault("SUPERSEDED", 0))
                .isEqualTo(counts.superseded());
    }

    @ParameterizedTest
    @EnumSource
    void returnsBecomeWhatHappened(Sample sample) {
        ReturnReport report = sample.report();
        CanonicalCare.Counts counts = report.care().counts();
        JsonNode canonical = sample.expected().get("canonical");
        JsonNode issues = canonical.get("issues");
        assertThat(report.care().episodes()).hasSize(canonical.get("episodes").asInt());
        assertThat(report.children().withEpisodes()).isEqualTo(canonical.get("children").asInt());
        assertThat(counts.periodsOfCare()).isEqualTo(canonical.get("periods_of_care").asInt());
        assertThat(counts.open()).isEqualTo(canonical.get("open_episodes").asInt());
        assertThat(counts.presumedEnded())
                .isEqualTo(issues.path("presumed_ended_not_in_newest_return").asInt());
        assertThat(counts.superseded())
                .isEqualTo(issues.path("superseded_by_newer_return").asInt());
        assertThat(counts.cut()).isEqualTo(issues.path("overlap_truncated").asInt());
        assertThat(counts.nested()).isEqualTo(issues.path("overlap_nested").asInt());
        assertThat(counts.closedByNext())
                .isEqualTo(issues.path("open_closed_by_next_start").asInt());
    }

    @ParameterizedTest
    @EnumSource
    void stockIsRightOnEveryDate(Sample sample) {
        ReturnReport report = sample.report();
        JsonNode expected = sample.expected().get("stock");
        assertThat(report.stock()).hasSameSizeAs(expected);
        report.stock()
                .forEach((day, stock) -> assertStock(day, stock, expected.get(day.toString())));
        CarePosition position = position(report);
        report.stock()
                .keySet()
                .forEach(day -> assertDetail(position.at(day), expected.get(day.toString())));
    }

    @ParameterizedTest
    @EnumSource
    void everyResidentialChildIsToldWithSpellAndMoves(Sample sample) {
        ReturnReport report = sample.report();
        JsonNode asOf = sample.expected().get("as_of");
        CarePosition position = position(report).at(LocalDate.parse(asOf.get("date").asText()));
        JsonNode list = asOf.get("residential_list");
        assertThat(rows(position))
                .as("the expected list holds the sixty longest stays")
                .containsAll(rows(list))
                .hasSize(asOf.get("residential_children").asInt());
        assertThat(moves(position, true, 3))
                .isEqualTo(counts(asOf.get("moves_last_12_months_children")));
        assertThat(moves(position, false, 6))
                .isEqualTo(counts(asOf.get("moves_in_current_period_children")));
    }

    @ParameterizedTest
    @EnumSource
    void otherTablesGiveFacts(Sample sample) {
        ReadReturns read = sample.report().read();
        JsonNode expected = sample.expected();
        assertThat(read.facts().child().sdqScores())
                .hasSize(expected.at("/sdq/rows_with_score").asInt());
        assertThat(read.facts().child().missing()).hasSize(expected.at("/missing/rows").asInt());
        assertThat(
                        read.returns().stream()
                                .flatMap(r -> r.facts().child().children().stream())
                                .filter(c -> c.identity().unaccompanied().isPresent())
                                .map(c -> c.id())
                                .distinct())
                .hasSize(expected.get("uasc_children").asInt());
    }

    @ParameterizedTest
    @EnumSource
    void theDepartmentsRulesAreBrokenAsOften(Sample sample) {
        Map<String, Integer> problems = sample.report().problemCounts();
        JsonNode expected = sample.expected().get("row_checks");
        assertThat(problems.getOrDefault("142", 0))
                .isEqualTo(expected.get("142_open_but_later_episode").asInt());
        assertThat(problems.getOrDefault("148", 0))
                .isEqualTo(expected.get("148_dec_rec_not_both").asInt());
        assertThat(problems.getOrDefault("501", 0)).isEqualTo(expected.get("501_overlap").asInt());
    }

    /** Rules that the department's words and a public validator understand as we do. */
    @Test
    void aPublicValidatorCountsTheSame() {
        Map<String, Integer> problems = Sample.B_validator_csv_set.report().problemCounts();
        JsonNode counts = SharedSamples.validatorCounts("B_csv_ruleset_2022_23");
        for (String rule : AS_OFTEN.split(" ")) {
            int expected = counts.get(rule).elements().next().asInt();
            assertThat(problems.getOrDefault(rule, 0)).as("rule %s", rule).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @EnumSource
    void flowsAndChildDaysAreRight(Sample sample) {
        JsonNode window = sample.expected().get("window");
        LocalDate from = LocalDate.parse(window.get("from").asText());
        LocalDate to = LocalDate.parse(window.get("to").asText());
        CarePosition position = position(sample.report()).at(to);
        StockScope everybody = StockScope.EVERYBODY;
        Map<String, Integer> days = new TreeMap<>();
        Exposure.between(position, everybody, from, to)
                .childDays()
                .forEach((group, count) -> days.put(group.name(), count.intValue()));
        assertThat(days).isEqualTo(counts(window.get("child_days")));
        Flows flows = Flows.between(position, everybody, from, to);
        Map<String, Integer> paths = new TreeMap<>();
        flows.matrix().forEach((path, count) -> paths.put(path.toString(), count));
        assertThat(paths).isEqualTo(counts(window.get("flows")));
        for (MonthFlows month : flows.byMonth()) {
            JsonNode expected = window.get("by_month").path(month.month().toString());
            assertThat(month.entries()).isEqualTo(expected.path("entries").asInt());
            assertThat(month.exits()).isEqualTo(expected.path("exits").asInt());
            assertThat(month.fosterToResidential())
                    .isEqualTo(expected.path("foster_to_residential").asInt());
            assertThat(month.residentialToFoster())
                    .isEqualTo(expected.path("residential_to_foster").asInt());
        }
    }

    private static void assertStock(LocalDate day, Stock stock, JsonNode expected) {
        assertThat(stock.lookedAfter())
                .as("%s", day)
                .isEqualTo(expected.get("looked_after").asInt());
        assertThat(stock.excludingShortBreaks())
                .isEqualTo(expected.get("looked_after_excl_V3_V4").asInt());
        assertThat(nonZero(stock.groups())).isEqualTo(counts(expected.get("by_group")));
        assertThat(nonZero(stock.kinds())).isEqualTo(counts(expected.get("by_kind")));
        assertThat(stock.in(PlacementKind.RES_CHILDRENS_HOME))
                .isEqualTo(expected.get("K2_children").asInt());
    }

    private static void assertDetail(CarePosition position, JsonNode expected) {
        Map<String, Integer> codes = new TreeMap<>();
        Map<String, Integer> ages = new TreeMap<>();
        Map<String, Integer> longTerm = new TreeMap<>();
        List<Episode> covering = position.listLookedAfterOn(position.asAt());
        for (Episode episode : covering) {
            codes.merge(episode.setting().code(), 1, Integer::sum);
            ages.merge(
                    position.child(episode.child()).ageBandOn(position.asAt()).label(),
                    1,
                    Integer::sum);
            if (!episode.legal().isShortBreak()) {
                longTerm.merge(episode.kind().name(), 1, Integer::sum);
            }
        }
        assertThat(codes).isEqualTo(counts(expected.get("by_place_as_coded")));
        assertThat(ages).isEqualTo(counts(expected.get("by_age")));
        assertThat(longTerm).isEqualTo(counts(expected.get("by_kind_excl_V3_V4")));
        assertThat(covering.stream().filter(e -> e.setting().isTemporary()))
                .hasSize(expected.get("in_temporary_episode").asInt());
    }

    private static List<String> rows(CarePosition position) {
        return position.listHistories().stream()
                .filter(h -> h.findResidentialSince(position.asAt()).isPresent())
                .map(h -> row(position, h))
                .toList();
    }

    private static String row(CarePosition position, CareHistory history) {
        LocalDate day = position.asAt();
        Episode now = history.findOn(day).orElseThrow();
        LocalDate since = history.findResidentialSince(day).orElseThrow();
        return String.join(
                " ",
                history.child().text(),
                String.valueOf(position.child(history.child()).findAgeOn(day).orElse(-1)),
                now.kind().name(),
                now.span().start().toString(),
                since.toString(),
                String.valueOf(java.time.temporal.ChronoUnit.DAYS.between(since, day)),
                history.findPeriodOn(day).orElseThrow().start().toString(),
                now.legal().code(),
                String.valueOf(history.carerMovesIn12MonthsTo(day)),
                String.valueOf(history.carerMovesInPeriodTo(day)));
    }

    private static List<String> rows(JsonNode list) {
        Map<String, String> kinds =
                Map.of("K2", "RES_CHILDRENS_HOME", "R1", "RES_CARE_HOME", "S1", "RES_SCHOOL");
        List<String> rows = new ArrayList<>();
        for (JsonNode child : list) {
            rows.add(
                    String.join(
                            " ",
                            child.get("child").asText(),
                            child.get("age").asText(),
                            kinds.get(child.get("code").asText()),
                            child.get("episode_start").asText(),
                            child.get("residential_spell_start").asText(),
                            child.get("days").asText(),
                            child.get("period_of_care_start").asText(),
                            child.get("legal_status").asText(),
                            child.get("moves_12m").asText(),
                            child.get("moves_in_period").asText()));
        }
        return rows;
    }

    private static Map<String, Integer> moves(CarePosition position, boolean inYear, int orMore) {
        Map<String, Integer> children = new TreeMap<>();
        for (CareHistory history : position.listHistories()) {
            if (history.findOn(position.asAt()).isPresent()) {
                int moves =
                        inYear
                                ? history.carerMovesIn12MonthsTo(position.asAt())
                                : history.carerMovesInPeriodTo(position.asAt());
                children.merge(moves < orMore ? "" + moves : orMore + "+", 1, Integer::sum);
            }
        }
        return children;
    }

    private static CarePosition position(ReturnReport report) {
        FactsBuilder facts = new FactsBuilder().addAll(report.read().facts());
        report.care().episodes().forEach(facts::add);
        return new CarePosition(new CareBook(facts.build()), LocalDate.MAX);
    }

    private static Map<String, Integer> nonZero(Map<? extends Enum<?>, Integer> counts) {
        Map<String, Integer> named = new TreeMap<>();
        counts.forEach(
                (key, count) -> {
                    if (count > 0) {
                        named.put(key.name(), count);
                    }
                });
        return named;
    }

    private static Map<String, Integer> counts(JsonNode node) {
        return Stream.of(new ObjectMapper().convertValue(node, Map.class))
                .collect(
                        TreeMap::new,
                        (all, one) ->
                                ((Map<?, ?>) one)
                                        .forEach((k, v) -> all.put((String) k, (Integer) v)),
                        Map::putAll);
    }
}
