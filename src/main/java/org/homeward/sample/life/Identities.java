package org.homeward.sample.life;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.domain.child.Sex;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Table;

/** Sex, ethnicity, category of need, surname and home of everybody; exact for March 2017. */
final class Identities {
    private static final int BOYS = 611;
    private static final int BOYS_IN_HOMES = 75;
    private static final List<String> ETHNIC =
            List.of(
                    "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH", "BCRB", "BAFR",
                    "BOTH", "OOTH", "NOBT", "WOTH", "WIRT", "WROM", "WIRI");
    private static final int[] ETHNIC_COUNTS = {
        14, 9, 11, 13, 2, 1, 2, 7, 5, 24, 3, 20, 7, 48, 7, 4, 3
    };
    private static final List<String> NEEDS = List.of("N2", "N3", "N4", "N5", "N6", "N8");
    private static final int[] NEED_COUNTS = {40, 16, 94, 182, 9, 24};
    private static final double BOYS_SHARE = 0.55;

    private final Dice dice = new Dice("identities");
    private final YearTargets year = YearTargets.of(LongTerm.YEAR);
    private final Population population;
    private final HomeSectors sectors = new HomeSectors();
    private final List<String> surnames =
            Table.read("/org/homeward/sample/surnames.csv").column("surname");

    Identities(Population population) {
        this.population = population;
    }

    void give() {
        List<Life> stock =
                population.inCareOn(year.end()).stream()
                        .map(Period::life)
                        .collect(Collectors.toCollection(ArrayList::new));
        giveSexes(stock);
        stock.stream().filter(Life::isUnaccompanied).forEach(l -> arriveAlone(l, dice));
        List<List<Life>> families = families(stock);
        deal(families, ETHNIC, ETHNIC_COUNTS, "WBRI", Life::ethnicity, Life::ethnicity);
        deal(families, NEEDS, NEED_COUNTS, "N1", Life::need, Life::need);
        Dice others = new Dice("identities of others");
        population.lives().stream()
                .filter(l -> l.need().isEmpty())
                .forEach(l -> giveAny(l, others));
        shareInFamilies();
    }

    private void giveSexes(List<Life> stock) {
        List<Life> homes =
                stock.stream().filter(l -> l.periods().stream().anyMatch(this::inHome)).toList();
        dice.sample(homes, BOYS_IN_HOMES, l -> 1).forEach(l -> l.sex(Sex.MALE));
        homes.stream().filter(l -> l.sex() == Sex.UNKNOWN).forEach(l -> l.sex(Sex.FEMALE));
        List<Life> open = stock.stream().filter(l -> l.sex() == Sex.UNKNOWN).toList();
        dice.sample(open, BOYS - BOYS_IN_HOMES, l -> l.isUnaccompanied() ? 100 : 1)
                .forEach(l -> l.sex(Sex.MALE));
        open.stream().filter(l -> l.sex() == Sex.UNKNOWN).forEach(l -> l.sex(Sex.FEMALE));
    }

    private boolean inHome(Period period) {
        return period.isOn(year.end()) && period.kind(year.year()).isHome();
    }

    private static void arriveAlone(Life life, Dice dice) {
        life.ethnicity(List.of("OOTH", "OOTH", "BAFR", "AOTH").get(dice.below(4)));
        life.need("N8");
    }

    /** Families of children in care, the larger ones first. */
    private List<List<Life>> families(List<Life> stock) {
        List<List<Life>> families = new ArrayList<>();
        Map<Integer, List<Life>> groups = Siblings.groups(population);
        groups.values().forEach(g -> families.add(g.stream().filter(stock::contains).toList()));
        families.removeIf(List::isEmpty);
        stock.stream()
                .filter(l -> l.siblings().isEmpty() && !l.isUnaccompanied())
                .forEach(l -> families.add(List.of(l)));
        return dice.shuffled(families);
    }

    /** Deals exact numbers of each value to whole families; everybody else has the usual one. */
    private void deal(
            List<List<Life>> families,
            List<String> values,
            int[] counts,
            String usual,
            Function<Life, String> now,
            BiConsumer<Life, String> give) {
        int[] left = counts.clone();
        for (int i = 0; i < left.length; i++) {
            String value = values.get(i);
            left[i] -= countAlready(value, now);
        }
        List<List<Life>> mixed = dice.shuffled(families);
        for (List<Life> family : mixed) {
            int start = dice.below(left.length);
            for (int n = 0; n < left.length; n++) {
                int at = (start + n) % left.length;
                if (left[at] >= family.size() && now.apply(family.get(0)).isEmpty()) {
                    family.forEach(life -> give.accept(life, values.get(at)));
                    left[at] -= family.size();
                }
            }
            if (Arrays.stream(left).sum() == 0) {
                break;
            }
        }
        families.stream()
                .flatMap(List::stream)
                .filter(life -> now.apply(life).isEmpty())
                .forEach(life -> give.accept(life, usual));
    }

    private int countAlready(String value, Function<Life, String> now) {
        if (value.equals("N8")) {
            return 0;
        }
        return (int)
                population.lives().stream()
                        .filter(Life::isUnaccompanied)
                        .filter(life -> now.apply(life).equals(value))
                        .count();
    }

    private void giveAny(Life life, Dice dice) {
        if (life.isUnaccompanied()) {
            arriveAlone(life, dice);
            life.sex(dice.chance(0.9) ? Sex.MALE : Sex.FEMALE);
            return;
        }
        life.sex(dice.chance(BOYS_SHARE) ? Sex.MALE : Sex.FEMALE);
        int ethnic = dice.below(1107);
        String code = "WBRI";
        for (int i = 0; i < ETHNIC_COUNTS.length && ethnic >= 0; i++) {
            ethnic -= ETHNIC_COUNTS[i];
            code = ethnic < 0 ? ETHNIC.get(i) : code;
        }
        life.ethnicity(code);
        int need = dice.weighted(40, 16, 94, 182, 9, 24, 742);
        life.need(need < NEEDS.size() ? NEEDS.get(need) : "N1");
    }

    private void shareInFamilies() {
        Dice families = new Dice("families");
        for (Life life : population.lives()) {
            life.surname(families.pick(surnames));
            if (!life.isUnaccompanied()) {
                life.homeSector(Optional.of(sectors.draw(families)));
            }
        }
        for (List<Life> family : Siblings.groups(population).values()) {
            Life eldest = family.get(0);
            family.forEach(life -> life.surname(eldest.surname()));
            Optional<String> home =
                    family.stream().map(Life::homeSector).flatMap(Optional::stream).findFirst();
            family.stream()
                    .filter(life -> !life.isUnaccompanied())
                    .forEach(life -> life.homeSector(home));
            family.stream()
                    .filter(life -> life.periods().stream().noneMatch(p -> p.isOn(year.end())))
                    .forEach(life -> life.ethnicity(eldest.ethnicity()));
        }
    }
}
