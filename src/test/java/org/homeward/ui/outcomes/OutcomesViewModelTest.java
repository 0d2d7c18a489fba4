package org.homeward.ui.outcomes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homeward.app.MakeSample;
import org.homeward.app.SampleAuthority;
import org.homeward.app.review.Demand;
import org.homeward.app.review.ViewDemand;
import org.homeward.app.review.ViewOutcomes;
import org.homeward.chart.ChartTheme;
import org.homeward.chart.SurvivalFigure;
import org.homeward.domain.common.Authority;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.exchange.ssda903.Ssda903Reader;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.sample.Northfolk;
import org.homeward.stepdown.outcome.MovesToFamily;
import org.homeward.stepdown.outcome.Outcomes;
import org.homeward.store.MemoryStore;
import org.homeward.testing.Filled;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.junit.jupiter.api.Test;

/** What the outcomes screen says of the sample authority, and of an empty one. */
class OutcomesViewModelTest {
    private static final LocalDate DAY = SampleAuthority.PLANNING;

    private final MemoryStore store = new MemoryStore(new Authority("Empty", true, DAY));
    private final Desk desk = Desks.on(DAY);

    @Test
    void theCurveItsTableAndTheEndsComeFromTheSameMoves() {
        sample();
        OutcomesViewModel model = model();
        model.refresh();
        Outcomes outcomes = model.outcomes().valueProperty().get().orElseThrow();
        assertThat(outcomes.moves()).hasSizeGreaterThan(20);
        assertThat(model.ends().rows().stream().mapToInt(end -> end.moves()).sum())
                .isEqualTo(outcomes.moves().size());
        assertThat(model.retention().rows()).extracting(r -> r.weeks()).contains(12, 26, 52, 104);
        SurvivalFigure figure = new SurvivalFigure(outcomes);
        assertThat(figure.isDrawable()).isTrue();
        assertThat(figure.title()).contains("after 52 weeks").contains("%");
        assertThat(figure.caption()).contains("week 104: ");
        assertThat(figure.table().rows().get(0))
                .startsWith("0", Integer.toString(outcomes.moves().size()), "0", "100.0");
        assertThat(figure.draw(ChartTheme.light()).getXYPlot().getSeriesCount()).isEqualTo(3);
    }

    @Test
    void allRecordedMovesAreMoreThanThoseAgreedInReviews() {
        sample();
        OutcomesViewModel model = model();
        model.refresh();
        int agreed = model.outcomes().valueProperty().get().orElseThrow().moves().size();
        model.whichProperty().set(MovesToFamily.Which.ALL_RECORDED);
        assertThat(model.outcomes().valueProperty().get().orElseThrow().moves())
                .hasSizeGreaterThan(agreed);
    }

    @Test
    void demandAddsUpToTheFlaggedChildren() {
        sample();
        OutcomesViewModel model = model();
        model.refresh();
        int flagged = model.waiting().rows().stream().mapToInt(Demand.Waiting::children).sum();
        assertThat(model.demandWords().get()).contains(flagged + " of them flagged");
        assertThat(model.triggers().rows()).isNotEmpty();
        assertThat(model.blockers().rows()).isNotEmpty();
        assertThat(model.changes().rows()).isNotEmpty();
        assertThat(model.groups().rows()).anyMatch(group -> group.flagged().isPresent());
        assertThat(model.fairnessWords().get()).contains("no proof");
    }

    @Test
    void withoutMovesThereIsNoPercentage() {
        OutcomesViewModel model = model();
        model.refresh();
        Outcomes outcomes = model.outcomes().valueProperty().get().orElseThrow();
        SurvivalFigure figure = new SurvivalFigure(outcomes);
        assertThat(figure.isDrawable()).isFalse();
        assertThat(figure.title()).startsWith("Limited data: 0 moves");
        assertThat(figure.table().rows()).allMatch(row -> row.get(3).isEmpty());
        assertThat(model.retention().rows()).allMatch(r -> r.words().startsWith("limited data"));
        assertThat(model.published().rows()).anyMatch(p -> p.count().isPresent());
    }

    @Test
    void itLeadsToTheBoardAndToWhatWouldHelp() {
        OutcomesViewModel model = model();
        model.openInsight();
        assertThat(desk.navigator().here()).isEqualTo(new Destination.Insight());
        model.openStepDown();
        assertThat(desk.navigator().here()).isEqualTo(new Destination.StepDown());
    }

    private void sample() {
        new MakeSample(new Northfolk(), new Ssda903Reader(), Clock.systemUTC())
                .make(store, DAY, Filled.AMINA);
    }

    private OutcomesViewModel model() {
        var matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        return new OutcomesViewModel(
                new OutcomesDesk(
                        new ViewOutcomes(store),
                        new ViewDemand(store, matcher),
                        (Path file, List<String> columns, List<List<String>> rows) -> {}),
                desk);
    }
}
