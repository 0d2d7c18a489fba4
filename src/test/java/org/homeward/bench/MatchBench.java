package org.homeward.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.homeward.app.SampleAuthority;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.exchange.geography.SectorGazetteer;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.shortlist.Matcher;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.sample.Northfolk;

/**
 * How long a shortlist takes on the sample authority, warm. With the argument {@code lists} it
 * prints the list of every open request in one line instead.
 */
public final class MatchBench {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 11;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private static double cpuMillis;

    private MatchBench() {}

    public static void main(String[] args) {
        var sample = new Northfolk().make(SampleAuthority.PLANNING);
        var position = new CarePosition(new CareBook(sample.facts()), SampleAuthority.PLANNING);
        var matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
        var requests = position.listOpenRequests();
        if (Arrays.asList(args).contains("lists")) {
            requests.forEach(r -> System.out.println(line(matcher.shortlist(r, position))));
            return;
        }
        for (int i = 0; i < WARM_UP; i++) {
            measure(matcher, requests, position);
        }
        cpuMillis = 0;
        double[] all = new double[ROUNDS * requests.size()];
        for (int i = 0; i < ROUNDS; i++) {
            double[] round = measure(matcher, requests, position);
            System.arraycopy(round, 0, all, i * round.length, round.length);
        }
        Arrays.sort(all);
        System.out.printf(
                "%d households, %d open requests: shortlist median %.1f ms, p95 %.1f ms, worst %.1f"
                        + " ms; mean CPU %.1f ms%n",
                position.supply().listHouseholds().size(),
                requests.size(),
                all[all.length / 2],
                all[(int) (all.length * 0.95)],
                all[all.length - 1],
                cpuMillis / all.length);
    }

    private static double[] measure(
            Matcher matcher, List<PlacementRequest> requests, CarePosition position) {
        double[] millis = new double[requests.size()];
        for (int i = 0; i < millis.length; i++) {
            long cpu = THREADS.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            matcher.shortlist(requests.get(i), position);
            millis[i] = (System.nanoTime() - start) / 1e6;
            cpuMillis += (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6;
        }
        return millis;
    }

    private static String line(Shortlist list) {
        var best = list.proposals().stream().findFirst();
        return "%s %s x%d %s | %s | best %s"
                .formatted(
                        list.request().id(),
                        list.request().type(),
                        list.request().children().size(),
                        list.request().requirements().essential(),
                        list.sentence(),
                        best.map(p -> p.band() + " " + p.fit() + " (" + p.completeness() + " %)")
                                .orElse("none"));
    }
}
