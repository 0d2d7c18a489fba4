package org.homeward.bench;

import java.util.Arrays;
import java.util.List;
import org.homeward.app.SampleAuthority;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.change.NearMissFinder;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.sibling.SiblingMatcher;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.sample.Northfolk;

/** How long near misses and sibling splits take on the sample authority, warm. */
public final class NearMissBench {

    private static final int WARM_UP = 5;

    private NearMissBench() {}

    public static void main(String[] args) {
        var sample = new Northfolk().make(SampleAuthority.PLANNING);
        var position = new CarePosition(new CareBook(sample.facts()), SampleAuthority.PLANNING);
        var matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        var requests = position.listOpenRequests();
        for (int i = 0; i < WARM_UP; i++) {
            nearMisses(matcher, requests, position);
        }
        double[] millis = nearMisses(matcher, requests, position);
        Arrays.sort(millis);
        System.out.printf(
                "%d requests: near misses median %.1f ms, p95 %.1f ms, worst %.1f ms%n",
                millis.length,
                millis[millis.length / 2],
                millis[(int) (millis.length * 0.95)],
                millis[millis.length - 1]);
        for (int i = 0; i < 2; i++) {
            requests.stream()
                    .filter(request -> request.children().size() > 2)
                    .forEach(request -> split(matcher, request, position));
        }
    }

    private static double[] nearMisses(
            Matcher matcher, List<PlacementRequest> requests, CarePosition position) {
        var finder = new NearMissFinder(matcher);
        double[] millis = new double[requests.size()];
        for (int i = 0; i < millis.length; i++) {
            var list = matcher.shortlist(requests.get(i), position);
            long start = System.nanoTime();
            finder.find(list, position);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return millis;
    }

    /** As if the plan allowed any split. */
    private static void split(Matcher matcher, PlacementRequest request, CarePosition position) {
        var any =
                new PlacementRequest(
                        request.id(),
                        request.children(),
                        request.type(),
                        request.timing(),
                        new TogetherPlan(Togetherness.MAY_SPLIT, ""),
                        request.requirements(),
                        request.wishes(),
                        request.origin(),
                        request.referral());
        long start = System.nanoTime();
        var homes = new SiblingMatcher(matcher).find(any, position, position.asAt());
        System.out.printf(
                "%d children, %d ways to split: %.0f ms%n",
                request.children().size(),
                homes.splits().size(),
                (System.nanoTime() - start) / 1e6);
    }
}
