package org.homeward.sample.supply;

import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.child.Sex;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.draw.Shares;
import org.homeward.sample.supply.Roof.Approved;

/**
 * Which of the unfilled places can be used. Approved is not available: of 758 places 413 are
 * filled, 197 cannot be used and 148 are vacant, yet about a dozen of these would do for a boy of
 * 13.
 */
final class Openings {
    private static final double NOT_AVAILABLE = 197.0 / 345;
    private static final int FOR_A_BOY_OF_13 = 12;
    private static final String NEEDS = "needs of the child placed";
    private static final String SINGLE = "child placed must be the only one";
    private static final String BREAK = "taking a break";
    private static final String STAYING_PUT = "young adult staying put";
    private static final String HEALTH = "health or house";
    private static final String OTHER = "other";
    private static final List<String> REASONS =
            List.of(SINGLE, NEEDS, STAYING_PUT, BREAK, HEALTH, OTHER);
    private static final double[] REASON_SHARES = {25, 35, 12, 15, 8, 5};

    private final Dice dice = new Dice("openings");
    private final List<Roof> roofs;

    Openings(List<Roof> roofs) {
        this.roofs = roofs.stream().filter(roof -> roof.unfilled() > 0).toList();
    }

    void give() {
        int unfilled = roofs.stream().mapToInt(Roof::unfilled).sum();
        int missing = (int) Math.round(unfilled * NOT_AVAILABLE);
        List<Roof> kept = choose(dice.shuffled(forBoyOf13()), FOR_A_BOY_OF_13);
        List<Roof> closed = new ArrayList<>(forBoyOf13());
        closed.removeAll(kept);
        roofs.stream().filter(r -> r.approved() == Approved.CONNECTED).forEach(closed::add);
        missing -= closed.stream().mapToInt(Roof::unfilled).sum();
        List<Roof> others = new ArrayList<>(roofs);
        others.removeAll(closed);
        others.removeAll(kept);
        others.removeIf(roof -> roof.approved() == Approved.SHORT_BREAK);
        List<Roof> mixed = dice.shuffled(others);
        mixed.sort((a, b) -> Integer.compare(b.children().size(), a.children().size()));
        closed.addAll(choose(mixed, missing));
        closed.forEach(Roof::unavailable);
        giveReasons(closed);
    }

    private List<Roof> forBoyOf13() {
        return roofs.stream()
                .filter(
                        r ->
                                r.approved() == Approved.SHORT_TERM
                                        || r.approved() == Approved.PERMANENT)
                .filter(r -> r.ages().covers(13) && r.sex().accepts(Sex.MALE))
                .toList();
    }

    /** Households whose unfilled places come to exactly so many. */
    private static List<Roof> choose(List<Roof> from, int places) {
        List<Roof> chosen = new ArrayList<>();
        int left = places;
        for (Roof roof : from) {
            if (roof.unfilled() <= left) {
                chosen.add(roof);
                left -= roof.unfilled();
            }
        }
        if (left != 0) {
            throw new IllegalStateException("%d places cannot be chosen.".formatted(places));
        }
        return chosen;
    }

    private void giveReasons(List<Roof> closed) {
        int places = closed.stream().mapToInt(Roof::unfilled).sum();
        int[] counts = Shares.of(places, REASON_SHARES);
        List<Roof> open = dice.shuffled(closed);
        open.sort((a, b) -> Integer.compare(b.children().size(), a.children().size()));
        for (int i = 0; i < counts.length; i++) {
            for (Roof roof : List.copyOf(open)) {
                if (counts[i] > 0 && suits(roof, REASONS.get(i))) {
                    roof.why(REASONS.get(i));
                    counts[i] -= roof.unfilled();
                    open.remove(roof);
                }
            }
        }
        open.forEach(roof -> roof.why(OTHER));
    }

    private static boolean suits(Roof roof, String reason) {
        return switch (reason) {
            case NEEDS -> !roof.children().isEmpty();
            case SINGLE -> roof.children().size() == 1;
            default -> true;
        };
    }
}
