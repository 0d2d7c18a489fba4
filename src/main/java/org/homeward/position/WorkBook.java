package org.homeward.position;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.care.Visit;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.WorkingDays;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.RequestClosing;
import org.homeward.domain.search.ShortlistedHome;

/** The facts of casework by what they belong to, without those that were voided. */
final class WorkBook {
    final Grouped<HouseholdId, Hold> holdsIn;
    final Grouped<RequestId, Hold> holdsFor;
    final Grouped<RequestId, Approach> approaches;
    final Grouped<HouseholdId, Approach> approachesTo;
    final Grouped<RequestId, ShortlistedHome> shortlisted;
    final Grouped<RequestId, GateRecord> gates;
    final Grouped<ChildId, Visit> visits;
    final Grouped<PlacementId, Disruption> disruptions;
    final Grouped<String, Correction> corrections;
    final Map<PlacementId, PlacementEnding> endings = new HashMap<>();
    final Map<PlacementId, OutsideTerms> outsideTerms = new HashMap<>();

    final Map<RequestId, RequestClosing> closings = new HashMap<>();
    final WorkingDays calendar;
    private final Set<String> gone = new HashSet<>();

    WorkBook(Facts facts) {
        WorkFacts work = facts.work();
        calendar = WorkingDays.england().with(facts.specialDays());
        work.corrections().stream()
                .filter(Correction::isVoid)
                .forEach(each -> gone.add(each.subject()));
        List<Hold> holds = without(gone, work.holds(), Hold::id);
        List<Approach> asked = without(gone, work.approaches(), Approach::id);
        holdsIn = Grouped.by(holds, Hold::household);
        holdsFor = Grouped.by(holds, Hold::request);
        approaches = Grouped.by(asked, Approach::request);
        approachesTo = Grouped.by(asked, Approach::household);
        shortlisted = Grouped.by(work.shortlisted(), ShortlistedHome::request);
        gates = Grouped.by(without(gone, work.gates(), GateRecord::id), GateRecord::request);
        visits = Grouped.by(work.visits(), Visit::child);
        disruptions = Grouped.by(work.disruptions(), Disruption::placement);
        corrections = Grouped.by(work.corrections(), Correction::subject);
        work.closings().forEach(closing -> closings.put(closing.request(), closing));
        facts.care().endings().forEach(ending -> endings.put(ending.placement(), ending));
        facts.care().outsideTerms().forEach(out -> outsideTerms.put(out.placement(), out));
    }

    private WorkBook(WorkBook other, Grouped<HouseholdId, Hold> holdsIn) {
        this.holdsIn = holdsIn;
        holdsFor = other.holdsFor;
        approaches = other.approaches;
        approachesTo = other.approachesTo;
        shortlisted = other.shortlisted;
        gates = other.gates;
        visits = other.visits;
        disruptions = other.disruptions;
        corrections = other.corrections;
        calendar = other.calendar;
        endings.putAll(other.endings);
        outsideTerms.putAll(other.outsideTerms);
        closings.putAll(other.closings);
        gone.addAll(other.gone);
    }

    /** What would be if no place were held in a household. */
    WorkBook withoutHoldsIn(HouseholdId household) {
        return new WorkBook(this, holdsIn.without(household));
    }

    boolean isVoid(String record) {
        return gone.contains(record);
    }

    private static <T> List<T> without(Set<String> gone, List<T> facts, Function<T, String> id) {
        return gone.isEmpty()
                ? facts
                : facts.stream().filter(fact -> !gone.contains(id.apply(fact))).toList();
    }
}
