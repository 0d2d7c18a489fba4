package org.homeward.matching.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Household;
import org.homeward.domain.common.AreaStatus;
import org.homeward.domain.common.Areas;
import org.homeward.domain.search.GatePart;
import org.homeward.matching.Candidate;

/**
 * G1: a home outside the area is approved by a nominated officer, one at a distance by the director
 * of children's services, and the area authority is told in writing. Carers whom the authority
 * approved itself, and connected persons, need no approval (reg 11(4)); the area authority is told
 * all the same. After an emergency the notice may follow; the approval may not.
 */
public final class ApprovedOutsideArea implements Gate {

    @Override
    public String code() {
        return "G1";
    }

    @Override
    public String label() {
        return "outside the area";
    }

    @Override
    public String basis() {
        return "Care Planning Regulations 2010 regs 11 and 13(4)";
    }

    @Override
    public GateState stateFor(Candidate candidate) {
        Areas areas = candidate.search().gazetteer().areas();
        AreaStatus status = areas.statusOf(candidate.household().postcode());
        String where =
                candidate
                        .household()
                        .postcode()
                        .flatMap(areas::authorityOf)
                        .map(name -> "%s (%s)".formatted(status.label(), name))
                        .orElse(status.label());
        if (status == AreaStatus.IN_AREA) {
            return GateState.notNeeded(this, "The home is " + where);
        }
        Desk desk = new Desk(candidate);
        List<PartState> parts = new ArrayList<>();
        findApproval(status, where, candidate, desk).ifPresent(parts::add);
        parts.add(notice(where, candidate, desk));
        return GateState.of(
                this,
                status == AreaStatus.UNKNOWN
                        ? parts.stream().map(Desk::asQuestion).toList()
                        : parts);
    }

    private static Optional<PartState> findApproval(
            AreaStatus status, String where, Candidate candidate, Desk desk) {
        if (needsNoApproval(candidate.household())) {
            return Optional.empty();
        }
        PartState director =
                desk.forAll(
                        GatePart.DIRECTOR_AREA,
                        "The director of children's services has to approve: the home is " + where);
        if (status == AreaStatus.AT_A_DISTANCE || director.status() == GateStatus.DONE) {
            return Optional.of(director);
        }
        return Optional.of(
                desk.forAll(
                        GatePart.NOMINATED_OFFICER_AREA,
                        "A nominated officer has to approve: the home is " + where));
    }

    private static PartState notice(String where, Candidate candidate, Desk desk) {
        PartState told =
                desk.forAll(
                        GatePart.AREA_AUTHORITY_TOLD,
                        "The area authority has to be told in writing: the home is " + where);
        return desk.laterInEmergency(told, candidate.policy().clocks().noticeWorkingDays());
    }

    private static boolean needsNoApproval(Household household) {
        return household.provider().code().isOwn()
                || household.approval().status() == ApprovalStatus.TEMPORARY_REG_24;
    }
}
