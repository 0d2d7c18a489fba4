package org.homeward.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.homeward.domain.child.NeedDomain;

/** Households and children drawn by a seed, as the text tables of {@link Given}. */
public final class RandomWorld {

    private static final int HOUSEHOLDS = 12;
    private static final int CHILDREN = 14;
    private static final String[] LEVELS = {"none", "some", "moderate", "intensive"};
    private static final String[] ANSWERS = {"yes", "no", "unknown"};

    private final Random random;
    private final List<String> households = new ArrayList<>();
    private final List<String> children = new ArrayList<>();
    private final List<String> living = new ArrayList<>();
    private final List<String> needs = new ArrayList<>();
    private final List<String> skills = new ArrayList<>();
    private final List<String> holds = new ArrayList<>();
    private final List<String> requested;

    public RandomWorld(long seed) {
        random = new Random(seed);
        for (int i = 0; i < HOUSEHOLDS; i++) {
            households.add(household("H" + i));
            skills("H" + i);
        }
        for (int i = 0; i < CHILDREN; i++) {
            child("C" + i, "S" + i / 3);
        }
        requested = new ArrayList<>(List.of("C0", "C1", "C2").subList(0, 1 + one(3)));
    }

    /** Another child of any age and family placed in a household. */
    public RandomWorld withOneMoreIn(String household) {
        child("X", "S" + one(6));
        living.add("X | " + household + " | 2026-01-01");
        return this;
    }

    /** A place held in a household for a child of another request. */
    public RandomWorld withAPlaceHeldIn(String household) {
        child("X", "S" + one(6));
        holds.add(household + " | R9 | 2026-01-01");
        return this;
    }

    /** The children named in another order. */
    public RandomWorld askedTheOtherWayRound() {
        Collections.reverse(requested);
        return this;
    }

    /** What speaks for the households is not known: agreed sharing, no smokers, the best skills. */
    public RandomWorld withoutItsGoodNews() {
        households.replaceAll(row -> row.replace("| yes |", "| unknown |"));
        households.replaceAll(row -> row.endsWith("| no") ? row + "t known" : row);
        households.replaceAll(row -> row.replace("| not known", "| unknown"));
        skills.removeIf(row -> row.endsWith("intensive"));
        return this;
    }

    /** The same facts, told in another order. */
    public RandomWorld shuffled() {
        for (var rows : List.of(households, children, living, needs, skills)) {
            Collections.shuffle(rows, random);
        }
        return this;
    }

    public Given given() {
        return Given.households(
                        table(
                                "household | ages | max | sex | rooms | sharing | mile | smoker",
                                households))
                .children(table("child | age | sex | siblings | home | school", children))
                .living(table("child | household | from", living))
                .needs(table("child | domain | level", needs))
                .skills(table("household | domain | level", skills))
                .holds(table("household | request | from", holds))
                .requests(
                        "request | children | desirable\nR1 | %s | no smokers\nR9 | X |"
                                .formatted(String.join(" ", requested)));
    }

    private String household(String id) {
        int youngest = one(6);
        return String.join(
                " | ",
                id,
                youngest + "-" + (youngest + 6 + one(11)),
                String.valueOf(1 + one(5)),
                one(5) == 0 ? "female" : "any",
                String.valueOf(1 + one(3)),
                ANSWERS[one(3)],
                one(6) == 0 ? "" : String.valueOf(one(40)),
                ANSWERS[one(3)]);
    }

    private void skills(String household) {
        for (NeedDomain domain : NeedDomain.values()) {
            if (one(5) > 0) {
                skills.add(household + " | " + domain + " | " + LEVELS[one(4)]);
            }
        }
    }

    private void child(String id, String siblings) {
        String age = one(12) == 0 ? "" : String.valueOf(one(17));
        String sex = one(2) == 0 ? "female" : "male";
        children.add(
                String.join(
                        " | ",
                        id,
                        age,
                        sex,
                        siblings,
                        String.valueOf(one(30)),
                        String.valueOf(one(30))));
        for (NeedDomain domain : NeedDomain.values()) {
            if (one(3) > 0) {
                needs.add(id + " | " + domain + " | " + LEVELS[one(4)]);
            }
        }
        boolean searched = List.of("C0", "C1", "C2", "X").contains(id);
        if (!searched && one(4) > 0) {
            living.add(id + " | H" + one(HOUSEHOLDS) + " | 2026-01-01");
        }
    }

    private int one(int of) {
        return random.nextInt(of);
    }

    private static String table(String header, List<String> rows) {
        return header + "\n" + String.join("\n", rows);
    }
}
