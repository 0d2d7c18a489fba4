package org.homeward.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.app.PlaceChild.Command;
import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.Role;
import org.homeward.domain.common.WorkingDays;
import org.homeward.matching.rule.EmergencyOverride;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;

/**
 * Whether the household that was chosen may be chosen: it keeps every rule, or a second person
 * allows it outside its terms in an emergency (Care Planning Regulations 2010 reg 23).
 */
final class Allowed {
    private static final String REG_23 = "Care Planning Regulations 2010 reg 23";

    private final Command command;
    private final Shortlist shortlist;

    Allowed(Command command, Shortlist shortlist) {
        this.command = command;
        this.shortlist = shortlist;
    }

    List<Reason> reasonsAgainst() {
        Optional<RuledOut> ruledOut = shortlist.findRuledOut(command.household());
        if (ruledOut.isPresent()) {
            return againstRuledOut(ruledOut.get());
        }
        Optional<MatchProposal> proposal = shortlist.findProposal(command.household());
        if (proposal.isEmpty()) {
            return List.of(
                    Reason.of(
                            "HOUSEHOLD",
                            "There is no household %s.".formatted(command.household())));
        }
        return againstNotFirst();
    }

    /** The terms that are set aside; empty when the household keeps every rule. */
    Optional<Outside> findOutsideTerms(WorkingDays calendar) {
        Optional<Actor> second = command.emergency().flatMap(Emergency::allowedBy);
        return shortlist
                .findRuledOut(command.household())
                .filter(out -> second.isPresent())
                .map(out -> outside(out, second.orElseThrow(), calendar));
    }

    private Outside outside(RuledOut home, Actor second, WorkingDays calendar) {
        LocalDate last =
                EmergencyOverride.lastDay(command.startsOn(), shortlist.policy(), calendar);
        Set<String> rules =
                home.because().stream().map(Reason::code).collect(Collectors.toUnmodifiableSet());
        String reason = command.emergency().map(Emergency::reason).orElse("").strip();
        return new Outside(rules, reason, command.by().name(), second.name(), last);
    }

    private List<Reason> againstRuledOut(RuledOut home) {
        boolean urgent = command.emergency().isPresent() && shortlist.request().isEmergency();
        if (!urgent || !home.isOpenToEmergency()) {
            return home.because();
        }
        var against = new ArrayList<Reason>(againstNotFirst());
        Emergency emergency = command.emergency().orElseThrow();
        if (emergency.reason().isBlank()) {
            against.add(
                    new Reason(
                            "EMERGENCY",
                            "Say why the child cannot wait for a home within its terms.",
                            REG_23));
        }
        against.addAll(againstSecond(emergency.allowedBy()));
        return against;
    }

    private List<Reason> againstSecond(Optional<Actor> second) {
        if (second.isEmpty()) {
            return List.of(
                    new Reason(
                            "SECOND",
                            "A home outside its terms needs the permission of a team lead.",
                            REG_23));
        }
        var against = new ArrayList<Reason>();
        if (second.get().role() != Role.TEAM_LEAD) {
            against.add(
                    new Reason(
                            "SECOND",
                            "%s is no team lead and cannot allow it."
                                    .formatted(second.get().name()),
                            REG_23));
        }
        if (second.get().name().equalsIgnoreCase(command.by().name())) {
            against.add(
                    new Reason("SECOND", "The person who allows it has to be another.", REG_23));
        }
        return against;
    }

    /** Choosing another home than the top of the list needs a sentence, in an emergency too. */
    private List<Reason> againstNotFirst() {
        Optional<HouseholdId> first =
                shortlist.proposals().stream().findFirst().map(top -> top.household().id());
        return command.said().whyNotFirst().isBlank()
                ? first.filter(top -> !top.equals(command.household())).stream()
                        .map(Allowed::sayWhyNot)
                        .toList()
                : List.of();
    }

    private static Reason sayWhyNot(HouseholdId first) {
        return Reason.of(
                "FIRST",
                "Say why the first home of the list, %s, was not chosen.".formatted(first));
    }

    /** An emergency outside the terms, before its placements have ids. */
    record Outside(
            Set<String> rules, String reason, String askedBy, String allowedBy, LocalDate lastDay) {
        OutsideTerms of(PlacementId placement) {
            return new OutsideTerms(placement, rules, reason, askedBy, allowedBy, lastDay);
        }

        Evidence.OutsideLine line() {
            return new Evidence.OutsideLine(rules, reason, askedBy, allowedBy, lastDay);
        }
    }
}
