package org.homeward.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.homeward.app.Store;
import org.homeward.cli.Console;
import org.homeward.domain.common.Authority;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come in from the command line as they do on the screen. */
class ImportCommandTest {
    private static final String HEADINGS =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,"
                    + "PL_POST,URN";
    private static final String RUBY = "R1,05/04/2017,S,C2,N1,U4,PR1,,,,,,";

    @TempDir Path folder;
    private final SetClock clock = new SetClock("2026-05-01T09:30:00Z");
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void anEmptyStore() {
        stores().createSample(
                        folder.resolve("store"),
                        new Authority("Northam", true, LocalDate.of(2026, 1, 1)))
                .close();
    }

    @Test
    void aDryRunStoresNothingAndTheNextRunStoresOnce() throws IOException {
        write("2018/episodes.csv", HEADINGS, RUBY);

        assertThat(bringIn("--dry-run")).isZero();
        assertThat(said()).contains("Dry run: nothing was stored.");
        assertThat(children()).isZero();

        assertThat(bringIn()).isZero();
        assertThat(said()).contains("Episodes: 1 new", "Stored.");
        assertThat(children()).isEqualTo(1);

        bringIn();
        assertThat(said()).contains("Everything was stored already; nothing has changed.");
    }

    @Test
    void ofSeveralAuthoritiesOneHasToBeChosen() throws IOException {
        write(
                "2018/episodes.csv",
                HEADINGS + ",LA,YEAR",
                RUBY + ",Northam,2018",
                RUBY.replace("R1", "R2") + ",Southam,2018");

        assertThat(bringIn()).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Northam, Southam", "choose one");
        assertThat(children()).isZero();

        assertThat(bringIn("--la", "Southam")).isZero();
        assertThat(children()).isEqualTo(1);
    }

    @Test
    void headingsAndCodesStandForWhatTheCallSays() throws IOException {
        write("2018/episodes.csv", HEADINGS.replace("DECOM", "Began"), RUBY.replace("U4", "FOST"));

        assertThat(bringIn("--heading", "began=DECOM", "--code", "place:fost=U4")).isZero();
        try (Store store = stores().openSample(folder.resolve("store"))) {
            LocalDate day = LocalDate.of(2018, 3, 31);
            assertThat(store.position(day).listLookedAfterOn(day))
                    .singleElement()
                    .satisfies(e -> assertThat(e.setting().code()).isEqualTo("U4"));
        }
    }

    @Test
    void aHeadingWithoutItsColumnIsWrongUse() throws IOException {
        write("2018/episodes.csv", HEADINGS, RUBY);

        assertThat(bringIn("--heading", "Began")).isEqualTo(2);
        assertThat(bringIn("--code", "U4")).isEqualTo(2);
    }

    @Test
    void theMachinesFormTellsProblemsAndComparedFigures() throws IOException {
        write("2017/episodes.csv", HEADINGS, RUBY.replace("2017", "2016"));

        bringIn("--format", "json");

        assertThat(said())
                .contains("\"stored\" : true", "\"problemsByRule\"")
                .contains("\"published\" : 1106", "\"ours\" : 1");
    }

    private int bringIn(String... more) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "import",
                                folder.resolve("files").toString(),
                                "--store",
                                folder.resolve("store").toString()));
        words.addAll(Arrays.asList(more));
        out.reset();
        err.reset();
        return CommandLines.of(clock, Map.of())
                .run(words, new Console(new PrintStream(out, true), new PrintStream(err, true)));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private int children() {
        try (Store store = stores().openSample(folder.resolve("store"))) {
            return store.position(LocalDate.MAX).listHistories().size();
        }
    }

    private LocalStores stores() {
        return new LocalStores(clock);
    }

    private void write(String name, String... lines) throws IOException {
        Path file = folder.resolve("files").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, Arrays.asList(lines));
    }
}
