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
import org.homeward.position.Facts;
import org.homeward.sample.Northfolk;

/**
 * How long a shortlist takes, warm, on the sample authority and on one a hundred times its size, as
 * large as England. With the argument {@code lists} it prints the list of every open request in one
 * line instead; with {@code small} or {@code large} it measures one of the two.
 */
public final class MatchBench {

    private static final int COPIES = 99;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Matcher matcher = new Matcher(MatchPolicy.standard(), SectorGazetteer.bundled());
    private final CarePosition position;
    private final List<PlacementRequest> requests;
    private double cpuMillis;

    private MatchBench(Facts facts) {
        position = new CarePosition(new CareBook(facts), SampleAuthority.PLANNING);
        requests = position.listOpenRequests();
    }

    public static void main(String[] args) {
        var wanted = Arrays.asList(args);
        var facts = new Northfolk().make(SampleAuthority.PLANNING).facts();
        if (wanted.contains("lists")) {
            var bench = new MatchBench(facts);
            bench.requests.forEach(
                    r -> System.out.println(line(bench.matcher.shortlist(r, bench.position))));
            return;
        }
        if (!wanted.contains("large")) {
            new MatchBench(facts).run(10, 11);
        }
        if (!wanted.contains("small")) {
            new MatchBench(England.copies(facts, COPIES)).run(2, 3);
        }
    }

    private void run(int warmUp, int rounds) {
        for (int i = 0; i < warmUp; i++) {
            measure();
        }
        cpuMillis = 0;
        double[] all = new double[rounds * requests.size()];
        for (int i = 0; i < rounds; i++) {
            double[] round = measure();
            System.arraycopy(round, 0, all, i * round.length, round.length);
        }
        Arrays.sort(all);
        int households = position.supply().listHouseholds().size();
        double median = all[all.length / 2];
        double children = requests.stream().mapToInt(r -> r.children().size()).average().orElse(0);
        System.out.printf(
                "%,d households, %d open requests: shortlist median %.1f ms, p95 %.1f ms, worst"
                        + " %.1f ms; mean CPU of the caller %.1f ms; %,.0f pairs of child and"
                        + " household a second%n",
                households,
                requests.size(),
                median,
                all[(int) (all.length * 0.95)],
                all[all.length - 1],
                cpuMillis / all.length,
                households * children * all.length * 1000 / Arrays.stream(all).sum());
    }

    private double[] measure() {
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
