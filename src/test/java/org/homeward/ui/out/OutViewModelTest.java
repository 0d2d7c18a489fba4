package org.homeward.ui.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Reason;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.PathsPicked;
import org.junit.jupiter.api.Test;

class OutViewModelTest {
    private static final WayOut.Switch PUBLIC = new WayOut.Switch("public", "For publication");

    private final PathsPicked picker = new PathsPicked();
    private final Desk desk = Desks.on(LocalDate.of(2018, 3, 31), picker);
    private final List<String> written = new ArrayList<>();

    @Test
    void aFileIsWrittenWhereThePersonSaysAndItIsSaid() {
        var model = model("tables.xlsx", Outcome.done(Path.of("/out/mine.xlsx")));
        picker.then(Path.of("/out/mine.xlsx"));
        model.take(model.ways().get(0));
        assertThat(written).containsExactly("/out/mine.xlsx []");
        assertThat(desk.notices().latestProperty().get().orElseThrow().sentence())
                .startsWith("Written: /out/mine.xlsx.");
        assertThat(model.writing().runningProperty().get()).isFalse();
    }

    @Test
    void aFolderIsMadeInsideTheOneThatIsChosen() {
        var model = model("tables", Outcome.done(Path.of("/out/tables")));
        model.switchOf(model.ways().get(0), PUBLIC).set(true);
        picker.then(Path.of("/out"));
        model.take(model.ways().get(0));
        assertThat(written).containsExactly("/out/tables [public]");
    }

    @Test
    void whoThinksBetterOfItWritesNothing() {
        var model = model("tables.xlsx", Outcome.done(Path.of("x")));
        model.take(model.ways().get(0));
        assertThat(written).isEmpty();
    }

    @Test
    void aRefusalIsShownInPlainWordsUntilTheNextTry() {
        Outcome<Path> there =
                Outcome.refused(List.of(Reason.of("THERE", "tables.xlsx is there already.")));
        var model = model("tables.xlsx", there);
        picker.then(Path.of("/out/tables.xlsx"));
        model.take(model.ways().get(0));
        assertThat(model.refusals()).extracting(Reason::code).containsExactly("THERE");
        model.take(model.ways().get(0));
        assertThat(model.refusals()).isEmpty();
    }

    private OutViewModel model(String suggested, Outcome<Path> outcome) {
        return new OutViewModel(
                List.of(
                        new WayOut(
                                "tables",
                                "Tables",
                                "Save all tables",
                                "Everything.",
                                suggested,
                                List.of(PUBLIC),
                                (place, on, progress) -> write(place, on, outcome))),
                desk);
    }

    private Outcome<Path> write(Path place, Set<String> on, Outcome<Path> outcome) {
        written.add(place + " " + on);
        return outcome;
    }
}
