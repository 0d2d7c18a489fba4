package org.homeward.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.sample.life.Kind;
import org.homeward.sample.life.Leg;
import org.homeward.sample.life.Stay;

/**
 * An episode as a return tells it: its codes agree with each other and with the episode before, and
 * two legs between which nothing changes are one.
 *
 * @param last the leg it ends with
 * @param before the episode that it joins; empty at the start of a period of care
 */
record Told(Leg leg, Leg last, Optional<Told> before) {
    private static final int YOUNGEST_ON_REMAND = 10;
    private static final Set<String> SAME_CARER = Set.of("L", "T", "U");
    private static final String OWN_FOSTERING = "SC926001";
    private static final String OWN_ADOPTION = "SC926002";
    private static final int FIRST_OTHER_URN = 9_300_101;
    private static final int OTHERS = 14;

    /** No number is registered for these. */
    private static final Set<String> WITHOUT_NUMBER = Set.of("P1", "P2", "P3", "H5", "R1", "R2");

    /** In order of their days. */
    static List<Told> of(List<Leg> legs) {
        List<Told> all = new ArrayList<>();
        for (Leg leg : legs) {
            Optional<Told> joined =
                    Optional.of(all)
                            .filter(list -> !list.isEmpty())
                            .map(list -> list.get(list.size() - 1))
                            .filter(told -> told.end().equals(leg.start()));
            Told now = new Told(leg, leg, joined.map(told -> told.alone()));
            if (joined.filter(now::changesNothingFrom).isPresent()) {
                Told first = joined.orElseThrow();
                all.set(all.size() - 1, new Told(first.leg, leg, first.before));
            } else {
                all.add(now);
            }
        }
        return all;
    }

    private Told alone() {
        return new Told(leg, last, Optional.empty());
    }

    private boolean changesNothingFrom(Told other) {
        return SAME_CARER.contains(leg.started())
                && legal().equals(other.legal())
                && code().equals(other.code())
                && urn().equals(other.urn())
                && leg.stay().provider() == other.leg.stay().provider()
                && leg.stay().sector().equals(other.leg.stay().sector());
    }

    LocalDate start() {
        return leg.start();
    }

    LocalDate end() {
        return last.end();
    }

    /** LS: nobody is remanded under 10, and children placed for adoption are under an order. */
    String legal() {
        if (leg.stay().kind() == Kind.ADOPTION) {
            return "E1";
        }
        boolean young = leg.stay().life().ageOn(leg.start()) < YOUNGEST_ON_REMAND;
        boolean withParents = leg.code().equals("P1") && leg.legal().equals("V2");
        return (leg.legal().startsWith("J") && young) || withParents ? "C2" : leg.legal();
    }

    /** RNE: a change that comes with another legal status says so. */
    String started() {
        if (before.filter(b -> !b.legal().equals(legal())).isEmpty()) {
            return leg.started();
        }
        return switch (leg.started()) {
            case "P" -> "B";
            case "T" -> "U";
            default -> leg.started();
        };
    }

    /** PLACE. */
    String code() {
        return leg.stay().kind() == Kind.ADOPTION ? "A6" : leg.code();
    }

    /** The number of the home, agency or service; empty where none is registered. */
    String urn() {
        if (WITHOUT_NUMBER.contains(code())) {
            return "";
        }
        Stay stay = leg.stay();
        if (!stay.urn().isEmpty()) {
            return stay.urn();
        }
        return switch (stay.kind()) {
            case OWN_FOSTER, CONNECTED -> OWN_FOSTERING;
            case ADOPTION -> OWN_ADOPTION;
            default -> Integer.toString(FIRST_OTHER_URN + stay.life().number() % OTHERS);
        };
    }
}
