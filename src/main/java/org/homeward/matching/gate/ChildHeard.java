package org.homeward.matching.gate;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.Wishes;
import org.homeward.matching.Candidate;

/**
 * G4: the wishes of every child were sought, or why not is recorded, and the independent reviewing
 * officer was told of the plan. An emergency does not lift it.
 */
public final class ChildHeard implements Gate {

    @Override
    public String code() {
        return "G4";
    }

    @Override
    public String label() {
        return "wishes and reviewing officer";
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22(4)-(5); Care Planning Regulations 2010 reg 9(1)(b)";
    }

    @Override
    public GateState stateFor(Candidate candidate) {
        Desk desk = new Desk(candidate);
        PartState told =
                desk.forAll(
                        GatePart.REVIEWING_OFFICER_INFORMED,
                        "The independent reviewing officer has to be told");
        return GateState.of(
                this, Stream.concat(wishes(candidate, desk).stream(), Stream.of(told)).toList());
    }

    private static List<PartState> wishes(Candidate candidate, Desk desk) {
        Wishes wishes = candidate.search().request().wishes();
        if (wishes.areSought()) {
            return List.of(desk.said(GatePart.WISHES_SOUGHT, "The request has the child's words"));
        }
        if (!wishes.whyNotSought().isBlank()) {
            return List.of(
                    desk.said(GatePart.WISHES_SOUGHT, "Not sought: " + wishes.whyNotSought()));
        }
        return candidate.children().stream()
                .map(
                        child ->
                                desk.forChild(
                                        GatePart.WISHES_SOUGHT,
                                        child.id(),
                                        "%s has to be asked what they wish, or why not be recorded"
                                                .formatted(child.id())))
                .toList();
    }
}
