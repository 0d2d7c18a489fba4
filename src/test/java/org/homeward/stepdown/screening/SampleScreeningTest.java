package org.homeward.stepdown.screening;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.Northfolk;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockPoint;
import org.homeward.shift.StockScope;
import org.homeward.shift.StockSeries;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.trigger.FlagReason;
import org.homeward.testing.SharedSamples;
import org.junit.jupiter.api.Test;

/** The public sample return and the sample authority, child by child. */
class SampleScreeningTest {
    private final StepDownScreen screen = new StepDownScreen(StepDownPolicy.standard());

    @Test
    void theNineResidentialChildrenOfTheFiveYearSample() {
        JsonNode asOf = SharedSamples.expected("A_five_year_zip").get("as_of");
        Screening screening = screen.flag(fiveYears(LocalDate.parse(asOf.get("date").asText())));
        List<String> expected = new ArrayList<>();
        asOf.get("residential_list").forEach(row -> expected.add(told(row)));
        assertThat(stays(screening).map(SampleScreeningTest::told))
                .containsExactlyInAnyOrderElementsOf(expected)
                .contains("6415 since 2021-12-30, 91 days, 1 moves");
    }

    @Test
    void whichOfThemAreFlaggedAndWhyTheOthersAreNot() {
        SharedSamples.expected("A_five_year_zip");
        Screening screening = screen.flag(fiveYears(LocalDate.of(2022, 3, 31)));
        assertThat(verdicts(screening))
                .isEqualTo(
                        """
                        530282: YOUTH-JUSTICE, waiting
                        569582: YOUTH-JUSTICE, waiting
                        6415: NO-TRIGGER, waiting
                        729233: NO-TRIGGER, waiting
                        871541: T7 since 2022-02-27 (stay since 29 August 2021)
                        933360: T7 since 2021-10-05 (stay since 6 April 2021)
                        525420: NO-TRIGGER, waiting
                        970280: NO-TRIGGER, waiting
                        994928: NO-TRIGGER, waiting"""
                                .lines()
                                .sorted()
                                .collect(Collectors.joining("\n")));
    }

    @Test
    void everybodyInHomesOfTheSampleAuthorityIsFlaggedOrListedWithTheReason() {
        LocalDate day = LocalDate.of(2017, 3, 31);
        CarePosition position =
                new CarePosition(new CareBook(new Northfolk().make(day).facts()), day);
        Screening screening = screen.flag(position);
        StockPoint stock =
                StockSeries.on(position, StockScope.EVERYBODY, List.of(day)).points().get(0);
        assertThat(screening.residents()).isEqualTo(stock.residential(ResidentialScope.WIDE));
        assertThat(
                        stays(screening)
                                .filter(s -> ResidentialScope.NARROW.includes(s.setting().kind())))
                .hasSize(stock.residential(ResidentialScope.NARROW))
                .hasSizeBetween(105, 115);
        assertThat(screening.flags()).allMatch(flag -> !flag.because().isEmpty());
        assertThat(screening.flags().stream().flatMap(flag -> flag.because().stream()))
                .allMatch(reason -> !reason.value().isBlank() && !reason.recorded().isBlank());
        assertThat(screening.notFlagged()).allMatch(n -> !n.because().sentence().isBlank());
        assertThat(
                        screening.flags().stream()
                                .filter(
                                        flag ->
                                                flag.because().stream()
                                                        .anyMatch(r -> r.code().equals("T1"))))
                .hasSizeBetween(25, 60);
    }

    private static CarePosition fiveYears(LocalDate day) {
        var reader = new Ssda903Reader();
        var read = reader.read(List.of(SharedSamples.fiveYearZip()));
        var facts = new FactsBuilder().addAll(read.facts());
        reader.canonical(read.listEpisodes()).episodes().forEach(facts::add);
        return new CarePosition(new CareBook(facts.build()), day);
    }

    private static Stream<Stay> stays(Screening screening) {
        return Stream.concat(
                screening.flags().stream().map(StepDownFlag::stay),
                screening.notFlagged().stream().map(NotFlagged::stay));
    }

    private static String told(Stay stay) {
        return "%s since %s, %d days, %d moves"
                .formatted(stay.child(), stay.since(), stay.days(), stay.movesIn12Months());
    }

    private static String told(JsonNode row) {
        return "%s since %s, %d days, %d moves"
                .formatted(
                        row.get("child").asText(),
                        row.get("residential_spell_start").asText(),
                        row.get("days").asLong(),
                        row.get("moves_12m").asInt());
    }

    private static String verdicts(Screening screening) {
        return Stream.concat(
                        screening.flags().stream()
                                .map(flag -> flag.child() + ": " + reasons(flag.because())),
                        screening.notFlagged().stream()
                                .map(
                                        n ->
                                                "%s: %s, waiting %s"
                                                        .formatted(
                                                                n.stay().child(),
                                                                n.because().code(),
                                                                reasons(n.waiting()))
                                                        .strip()))
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String reasons(List<FlagReason> reasons) {
        return reasons.stream()
                .map(
                        r ->
                                "%s since %s (%s)"
                                        .formatted(
                                                r.code(),
                                                r.since().map(Object::toString).orElse("no date"),
                                                r.recorded()))
                .collect(Collectors.joining(" + "));
    }
}
