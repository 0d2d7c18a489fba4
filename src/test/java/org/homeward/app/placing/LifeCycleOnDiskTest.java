package org.homeward.app.placing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.store.FileKey;
import org.homeward.store.H2Store;
import org.homeward.testing.Given;
import org.homeward.testing.SetClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded of a placement is there when the store is opened again. */
class LifeCycleOnDiskTest {

    private static final FileKey KEY = FileKey.of("0123456789abcdef".repeat(4));
    private static final LocalDate START = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

    private final SetClock clock = new SetClock("2026-05-01T09:30:00Z");

    @Test
    void anEndAndAVoidedPlacementComeBackFromTheDisk(@TempDir Path folder) {
        var authority = new Authority("Northam", true, Given.TODAY);
        PlacementId placed;
        try (var store = new H2Store(folder, KEY, clock).create("store-1", authority)) {
            var world = new PlacedWorld(store);
            placed = world.placeRuby();
            new EndPlacement(store, clock).end(ending(placed));
            world.place("R2", "Lamb", JUNE);
        }
        try (var store = new H2Store(folder, KEY, clock).open()) {
            var position = store.position(JUNE);
            assertThat(position.casework().findEnding(placed).orElseThrow().reason())
                    .isEqualTo(EndReason.CREQO);
            assertThat(position.history(PlacedWorld.RUBY).findOn(JUNE).orElseThrow().kind())
                    .isEqualTo(PlacementKind.FOSTER_IFA);
            var latest = position.findPlacementOn(PlacedWorld.RUBY, JUNE).orElseThrow();
            new CorrectPlacement(store, prefix -> prefix + "9", clock)
                    .correct(
                            new CorrectPlacement.Command(
                                    latest.id(),
                                    new CorrectPlacement.Right.NeverWas(),
                                    "Not taken up",
                                    PlacedWorld.AMINA));
        }
        try (var store = new H2Store(folder, KEY, clock).open()) {
            var position = store.position(JUNE);
            assertThat(position.findPlacementOn(PlacedWorld.RUBY, JUNE)).isEmpty();
            assertThat(position.placements(PlacedWorld.RUBY)).hasSize(2);
            assertThat(position.book().facts().care().placements()).hasSize(3);
            assertThat(position.findPlacementOn(PlacedWorld.RUBY, START)).isPresent();
        }
    }

    private static EndPlacement.Command ending(PlacementId placed) {
        return new EndPlacement.Command(
                placed,
                JUNE,
                EndReason.CREQO,
                Answer.NO,
                "Not known yet",
                Optional.empty(),
                "",
                PlacedWorld.AMINA);
    }
}
