package org.homeward.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Setting;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.Identity;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.Age;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/**
 * An authority whose children come, move and leave day by day at rates that are known, to see
 * whether a forecast that learns from it says how sure it is.
 */
public final class SimulatedAuthority {
    private static final List<PlacementKind> KINDS =
            List.of(
                    PlacementKind.FOSTER_IN_HOUSE,
                    PlacementKind.FOSTER_IFA,
                    PlacementKind.RES_CHILDRENS_HOME,
                    PlacementKind.PARENTS);

    /** Rates a year of moving to each kind, and of leaving; doubled leaving under five. */
    private static final Map<PlacementKind, double[]> MOVES =
            Map.of(
                    PlacementKind.FOSTER_IN_HOUSE, new double[] {0, 0.12, 0.06, 0.05, 0.25},
                    PlacementKind.FOSTER_IFA, new double[] {0.08, 0, 0.08, 0.03, 0.2},
                    PlacementKind.RES_CHILDRENS_HOME, new double[] {0.15, 0.2, 0, 0.05, 0.3},
                    PlacementKind.PARENTS, new double[] {0.1, 0.05, 0.05, 0, 0.6});

    private static final double[] ENTRY = {0.5, 0.25, 0.1, 0.15};
    private static final double YEAR = 365.25;
    private final SplittableRandom random;
    private final double entriesAYear;
    private final FactsBuilder facts = new FactsBuilder();
    private int children;

    public SimulatedAuthority(long seed, double entriesAYear) {
        this.random = new SplittableRandom(seed);
        this.entriesAYear = entriesAYear;
    }

    /** Everything that happens from one day to another, both included; the stock builds up. */
    public CarePosition between(LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            double limit = Math.exp(-entriesAYear / YEAR);
            for (double p = random.nextDouble(); p > limit; p *= random.nextDouble()) {
                enter(day, to);
            }
        }
        return new CarePosition(new CareBook(facts.build()), to);
    }

    private void enter(LocalDate day, LocalDate to) {
        SplittableRandom own = random.split();
        ChildId id = ChildId.of("c%06d".formatted(children++));
        LocalDate born = day.minusDays(own.nextInt((int) (17.9 * YEAR)));
        facts.add(
                Child.unknown(id)
                        .withIdentity(
                                new Identity(
                                        Optional.of(born),
                                        Sex.UNKNOWN,
                                        "",
                                        "",
                                        false,
                                        Optional.empty())));
        LocalDate leaves = Age.birthday(born, born.getYear() + 18);
        PlacementKind kind = KINDS.get(pick(ENTRY, own));
        LocalDate start = day;
        while (true) {
            double[] rates = MOVES.get(kind).clone();
            LocalDate fifth = Age.birthday(born, born.getYear() + 5);
            boolean young = start.isBefore(fifth);
            rates[4] *= young ? 2 : 1;
            double sum = 0;
            for (double rate : rates) {
                sum += rate;
            }
            double wait = -Math.log(1 - own.nextDouble()) / sum * YEAR;
            LocalDate next = start.plusDays(1 + (long) Math.min(wait, 20 * YEAR));
            if (young && next.isAfter(fifth) && fifth.isBefore(leaves)) {
                stay(id, kind, start, fifth, fifth.isAfter(to), "X1");
                start = fifth;
                if (fifth.isAfter(to)) {
                    return;
                }
                continue;
            }
            int way = pick(rates, own);
            LocalDate end = next.isBefore(leaves) ? next : leaves;
            boolean out = way == 4 || !next.isBefore(leaves);
            stay(id, kind, start, end, end.isAfter(to), out ? "E4A" : "X1");
            if (out || end.isAfter(to)) {
                return;
            }
            kind = KINDS.get(way);
            start = end;
        }
    }

    private void stay(
            ChildId id,
            PlacementKind kind,
            LocalDate from,
            LocalDate to,
            boolean open,
            String rec) {
        facts.add(
                new Episode(
                        id,
                        open ? DateSpan.from(from) : DateSpan.of(from, to),
                        "P",
                        new LegalStatus("C2"),
                        "N1",
                        new Setting(
                                "", kind, ProviderCode.PR1, "", Optional.empty(), Optional.empty()),
                        open ? Ending.NONE : new Ending(rec, "", false),
                        Origin.HERE));
    }

    private static int pick(double[] weights, SplittableRandom own) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double point = own.nextDouble() * sum;
        int at = 0;
        while (at < weights.length - 1 && point >= weights[at]) {
            point -= weights[at++];
        }
        return at;
    }
}
