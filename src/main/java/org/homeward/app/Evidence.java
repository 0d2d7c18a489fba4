package org.homeward.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;

/**
 * What a decision rests on beside the list of homes: what inspectors look for in a record of
 * matching (Fostering National Minimum Standard 15).
 *
 * @param place straight-line distances and area of the chosen home, a sentence each
 */
public record Evidence(
        List<ShortlistLine> shortlisted,
        List<GateLine> gates,
        List<WarningLine> warnings,
        Optional<OutsideLine> outside,
        Considerations said,
        SiblingLine siblings,
        WishesLine wishes,
        List<String> place) {
    public static final Evidence NONE =
            new Evidence(
                    List.of(),
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    Considerations.of("", ""),
                    SiblingLine.NONE,
                    WishesLine.NONE,
                    List.of());

    public Evidence {
        shortlisted = List.copyOf(shortlisted);
        gates = List.copyOf(gates);
        warnings = List.copyOf(warnings);
        place = List.copyOf(place);
    }

    /** What is there, for a record that an earlier version stored without it. */
    static Evidence orNone(Evidence evidence) {
        return Objects.requireNonNullElse(evidence, NONE);
    }

    /**
     * A home that people had on their shortlist.
     *
     * @param standing its band and fit, or the rules that rule it out
     * @param lastContact what it said when it was asked; empty when it was not
     */
    public record ShortlistLine(
            HouseholdId household,
            String name,
            String standing,
            String reasonsFor,
            String reasonsAgainst,
            String lastContact) {}

    /**
     * A gate and how it stood when it was decided.
     *
     * @param status in words: done, not needed, missing, or by which day
     * @param done who did what when, a sentence for each part
     */
    public record GateLine(
            String code, String label, String basis, String status, List<String> done) {
        public GateLine {
            done = List.copyOf(done);
        }
    }

    /** A warning, and whether the person who decided had read it. */
    public record WarningLine(String code, String sentence, String basis, boolean acknowledged) {}

    /** An emergency outside the terms of approval (Care Planning Regulations 2010 reg 23). */
    public record OutsideLine(
            Set<String> rules, String reason, String askedBy, String allowedBy, LocalDate lastDay) {
        public OutsideLine {
            rules = Set.copyOf(rules);
        }
    }

    /**
     * Whether brothers and sisters come together.
     *
     * @param placed children of the request who are placed by this decision
     * @param apart children of the request who are not
     * @param decided who decided the plan when; empty when nobody signed it
     */
    public record SiblingLine(
            List<ChildId> placed,
            List<ChildId> apart,
            String plan,
            String decided,
            String why,
            String contactPlan) {
        public static final SiblingLine NONE =
                new SiblingLine(List.of(), List.of(), "", "", "", "");

        public SiblingLine {
            placed = List.copyOf(placed);
            apart = List.copyOf(apart);
        }
    }

    /** How the child's wishes were sought and what came of them. */
    public record WishesLine(String howSought, String whatChanged, String whyNotSought) {
        public static final WishesLine NONE = new WishesLine("", "", "");
    }
}
