package org.homeward.position;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.care.Visit;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.RequestClosing;
import org.homeward.domain.search.ShortlistedHome;

/** What people did about requests and placements. Records that were voided are not seen. */
public final class Casework {
    private final WorkBook work;

    Casework(WorkBook work) {
        this.work = work;
    }

    /** Places kept in a household on a day, whatever the request. */
    public List<Hold> holdsOn(HouseholdId household, LocalDate day) {
        return work.holdsIn.of(household).stream().filter(h -> h.span().contains(day)).toList();
    }

    /** Every hold that a household ever had. */
    public List<Hold> holds(HouseholdId household) {
        return work.holdsIn.of(household);
    }

    /** Every hold that was made for a request. */
    public List<Hold> holds(RequestId request) {
        return work.holdsFor.of(request);
    }

    /** Who was asked for a request, the latest first. */
    public List<Approach> approaches(RequestId request) {
        return latestFirst(work.approaches.of(request));
    }

    /** What a household was ever asked, the latest first. */
    public List<Approach> approaches(HouseholdId household) {
        return latestFirst(work.approachesTo.of(household));
    }

    /** Homes that are on the shortlist of a request now. */
    public List<ShortlistedHome> shortlisted(RequestId request) {
        return work.shortlisted.of(request).stream().filter(ShortlistedHome::kept).toList();
    }

    public List<GateRecord> gates(RequestId request) {
        return work.gates.of(request);
    }

    /** What was recorded for one part of a gate. */
    public List<GateRecord> gates(RequestId request, GatePart part) {
        return gates(request).stream().filter(record -> record.part() == part).toList();
    }

    /** How a search ended without a placement from it; empty when it did not. */
    public Optional<RequestClosing> findClosing(RequestId request) {
        return Optional.ofNullable(work.closings.get(request));
    }

    /** Visits to a child, in order of the day. */
    public List<Visit> visits(ChildId child) {
        return work.visits.of(child).stream()
                .sorted(Comparator.comparing(visit -> visit.recorded().on()))
                .toList();
    }

    public List<Disruption> disruptions(PlacementId placement) {
        return work.disruptions.of(placement);
    }

    public Optional<PlacementEnding> findEnding(PlacementId placement) {
        return Optional.ofNullable(work.endings.get(placement));
    }

    /** The emergency outside the terms of approval under which a placement was made. */
    public Optional<OutsideTerms> findOutsideTerms(PlacementId placement) {
        return Optional.ofNullable(work.outsideTerms.get(placement));
    }

    public Collection<OutsideTerms> listOutsideTerms() {
        return work.outsideTerms.values();
    }

    /** How a record was corrected, oldest first. */
    public List<Correction> corrections(String subject) {
        return work.corrections.of(subject);
    }

    private static List<Approach> latestFirst(List<Approach> approaches) {
        return approaches.stream().sorted(Comparator.comparing(Approach::at).reversed()).toList();
    }
}
