package org.homeward.position;

import java.util.List;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.Visit;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.RequestClosing;
import org.homeward.domain.search.ShortlistedHome;

/** Facts about the work on requests and placements: who was asked, what was held and approved. */
public record WorkFacts(
        List<Hold> holds,
        List<Approach> approaches,
        List<ShortlistedHome> shortlisted,
        List<GateRecord> gates,
        List<Visit> visits,
        List<Disruption> disruptions,
        List<Correction> corrections,
        List<RequestClosing> closings) {
    public WorkFacts {
        holds = List.copyOf(holds);
        approaches = List.copyOf(approaches);
        shortlisted = List.copyOf(shortlisted);
        gates = List.copyOf(gates);
        visits = List.copyOf(visits);
        disruptions = List.copyOf(disruptions);
        corrections = List.copyOf(corrections);
        closings = List.copyOf(closings);
    }
}
