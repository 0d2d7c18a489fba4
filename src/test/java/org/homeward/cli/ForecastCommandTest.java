package org.homeward.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.homeward.app.Store;
import org.homeward.app.forecast.ViewForecast;
import org.homeward.exchange.scenario.JsonScenarioFiles;
import org.homeward.shift.scenario.Scenario;
import org.homeward.testing.Filled;
import org.homeward.testing.SimulatedAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForecastCommandTest {
    private static final LocalDate START = LocalDate.of(2018, 3, 31);
    private static final Store STORE =
            Filled.with(
                    new SimulatedAuthority(3, 60)
                            .between(LocalDate.of(2012, 4, 1), START)
                            .book()
                            .facts(),
                    START);
    private static final String[] ASK = {
        "--store",
        "S",
        "--reference",
        "2016-04-01..2018-03-31",
        "--from",
        "2018-03-31",
        "--to",
        "2019-03-31",
        "--runs",
        "50"
    };
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theTextHoldsRangesAndTheBackTest() {
        assertThat(run()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(
                        "Rates of 1 April 2016 to 31 March 2018",
                        "50 runs, seed 1",
                        "80 % range",
                        "in residential care",
                        "The cost is a least: no price is recorded for",
                        "How the same forecast would have done before:",
                        "From 31 March 2017");
    }

    @Test
    void theSameSeedGivesTheSameTable() {
        assertThat(run("--format", "csv", "--seed", "9")).isZero();
        String first = out.toString(StandardCharsets.UTF_8);
        out.reset();
        assertThat(run("--format", "csv", "--seed", "9")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(first);
        assertThat(first).startsWith("day,measure,mean,median,low80,high80,low95,high95");
    }

    @Test
    void theAnswerIsAlsoThereForPrograms() {
        assertThat(run("--format", "json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"runs\" : 50", "\"backTests\" : [", "\"inside95\" : ");
    }

    @Test
    void aScenarioIsReadFromItsFile(@TempDir Path folder) {
        Path file = folder.resolve("plan.json");
        new JsonScenarioFiles().write(Scenario.named("Nothing new"), file);
        assertThat(run("--scenario", file.toString())).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Scenario: Nothing new");
        assertThat(run("--scenario", folder.resolve("none.json").toString()))
                .isEqualTo(Command.REFUSED_OR_PROBLEMS);
    }

    @Test
    void daysThatMakeNoSenseAreRefusedInWords() {
        assertThat(runWith("2016-04-01..2019-03-31", "2018-03-31"))
                .isEqualTo(Command.REFUSED_OR_PROBLEMS);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("The forecast ends on or before the day it starts.")
                .contains("it would know its own future");
        assertThatThrownBy(() -> runWith("2016-04-01", "2019-03-31"))
                .isInstanceOf(WrongUse.class)
                .hasMessage("--reference needs two dates such as 2018-04-01..2020-03-31.");
    }

    private int run(String... more) {
        List<String> words = new ArrayList<>(List.of(ASK));
        words.addAll(List.of(more));
        return call(words);
    }

    private int runWith(String reference, String to) {
        return call(
                List.of(
                        "--store",
                        "S",
                        "--reference",
                        reference,
                        "--from",
                        "2018-03-31",
                        "--to",
                        to));
    }

    private int call(List<String> words) {
        var command =
                new ForecastCommand(
                        new StoreAccess(new OneStore(STORE), Map.of()),
                        ViewForecast::new,
                        new JsonScenarioFiles());
        return command.run(
                Arguments.parse(words, command.options()), new Console(print(out), print(err)));
    }

    private static PrintStream print(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
