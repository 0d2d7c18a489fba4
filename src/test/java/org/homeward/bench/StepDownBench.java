package org.homeward.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Supplier;
import org.homeward.app.ListStepDown;
import org.homeward.app.SampleAuthority;
import org.homeward.app.Store;
import org.homeward.app.review.ListNews;
import org.homeward.app.review.ViewBoard;
import org.homeward.app.review.ViewDemand;
import org.homeward.app.review.ViewReview;
import org.homeward.domain.common.ChildId;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.sample.Northfolk;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.testing.Filled;

/** How long the questions of the team lead's desk take, warm, on the sample authority. */
public final class StepDownBench {
    private static final LocalDate DAY = SampleAuthority.PLANNING;
    private static final int ROUNDS = 30;

    private StepDownBench() {}

    public static void main(String[] args) {
        Store store = Filled.with(new Northfolk().make(DAY).facts(), DAY);
        var matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        var list = new ListStepDown(store, StepDownPolicy.standard());
        var review = new ViewReview(store, matcher);
        var board = new ViewBoard(store);
        ChildId child = list.list(DAY).flags().get(0).child();
        print("flags of everybody", () -> list.list(DAY));
        print("the board", () -> board.view(DAY));
        print("the review of one child", () -> review.view(child, DAY));
        print("homes for one child, with news", () -> review.options(child, DAY));
        print("news of all open cases", () -> new ListNews(store, matcher).on(DAY));
        print("demand with near misses", () -> new ViewDemand(store, matcher).view(DAY));
    }

    private static void print(String what, Supplier<?> asking) {
        long[] times = new long[ROUNDS];
        for (int n = -5; n < ROUNDS; n++) {
            long start = System.nanoTime();
            asking.get();
            times[Math.max(n, 0)] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        System.out.printf(
                "%-34s median %6.1f ms, worst %6.1f ms%n",
                what, times[ROUNDS / 2] / 1e6, times[ROUNDS - 1] / 1e6);
    }
}
