package org.homeward.ui.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.homeward.app.Store;
import org.homeward.app.matching.ListUnmetNeed;
import org.homeward.app.matching.SumNearMisses;
import org.homeward.app.matching.ViewFairness;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.change.Kind;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.testing.Filled;
import org.homeward.testing.Given;
import org.homeward.testing.MileMap;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.Destination;
import org.junit.jupiter.api.Test;

class InsightViewModelTest {
    private final Desk desk = Desks.on(Given.TODAY);
    private final List<List<String>> written = new ArrayList<>();
    private final InsightViewModel model = model();

    @Test
    void theChangeThatWouldGiveAHomeIsCountedForTheSearch() {
        model.refresh();
        assertThat(model.summaryProperty().get()).startsWith("1 search open, 1 without");
        assertThat(model.kinds().rows()).extracting(sum -> sum.kind()).contains(Kind.AGES);
        var home = model.households().rows().get(0);
        assertThat(home.helped().withoutHome()).isEqualTo(1);
        model.open(home);
        assertThat(desk.navigator().here()).isInstanceOf(Destination.OfHousehold.class);
    }

    @Test
    void whatNobodyCanMeetIsListedAndOpensTheSearch() {
        model.refresh();
        var search = model.unmet().rows().get(0);
        assertThat(search.request()).isEqualTo(RequestId.of("R1"));
        assertThat(model.counts().rows()).isNotEmpty();
        model.open(search.request());
        assertThat(desk.navigator().here()).isEqualTo(new Destination.OfRequest(search.request()));
    }

    @Test
    void fewChildrenGiveNoRateAndSmallNumbersStayInside() {
        model.refresh();
        assertThat(model.groups().rows()).isNotEmpty().allMatch(group -> group.isTooFew());
        assertThat(model.groupsOut()).allMatch(row -> row.get(2).equals("fewer than 6"));
        assertThat(model.fairnessWords().get())
                .contains("No two groups differ", "None of these traits weighs in a match.");
        model.export("Fairness", FairnessTabs.headings(), model.groupsOut());
        assertThat(written).as("nobody chose a file").isEmpty();
    }

    private InsightViewModel model() {
        Store store =
                Filled.with(
                        Given.households("household | ages | max\nOkafor | 8-12 | 1")
                                .children("child | age\nRuby | 7")
                                .requests("request | children\nR1 | Ruby")
                                .facts(),
                        Given.TODAY);
        var matcher = new Matcher(MatchPolicy.standard(), new MileMap());
        return new InsightViewModel(
                new InsightDesk(
                        new SumNearMisses(store, matcher),
                        new ListUnmetNeed(store, matcher),
                        new ViewFairness(store, matcher),
                        (Path file, List<String> columns, List<List<String>> rows) ->
                                written.addAll(rows)),
                desk);
    }
}
