package org.homeward.matching.gate;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.homeward.domain.child.SchoolYear;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.search.GatePart;
import org.homeward.matching.Candidate;
import org.homeward.matching.MatchPolicy.School;
import org.homeward.matching.SearchedChild;

/**
 * G2: a move that disrupts the schooling of a child in key stage 4 is approved by a nominated
 * officer who knows the plan, the designated teacher's and the reviewing officer's view. It is not
 * asked for in an emergency; schooling is then arranged as soon as possible.
 */
public final class SchoolingKept implements Gate {

    @Override
    public String code() {
        return "G2";
    }

    @Override
    public String label() {
        return "schooling in key stage 4";
    }

    @Override
    public String basis() {
        return "Care Planning Regulations 2010 reg 10";
    }

    @Override
    public GateState stateFor(Candidate candidate) {
        if (candidate.search().request().isEmergency()) {
            return GateState.notNeeded(
                    this, "Not asked for in an emergency: arrange schooling as soon as possible");
        }
        Desk desk = new Desk(candidate);
        List<PartState> parts =
                candidate.children().stream().flatMap(c -> parts(c, candidate, desk)).toList();
        return parts.isEmpty()
                ? GateState.notNeeded(
                        this, "No child in key stage 4 would have to change school for it")
                : GateState.of(this, parts);
    }

    private static Stream<PartState> parts(SearchedChild child, Candidate candidate, Desk desk) {
        Answer needed = both(isInKeyStage4(child, candidate), isDisrupted(child, candidate));
        if (needed == Answer.NO) {
            return Stream.of();
        }
        Stream<PartState> parts = parts(child.id(), why(child, candidate), desk);
        return needed == Answer.YES ? parts : parts.map(Desk::asQuestion);
    }

    private static Stream<PartState> parts(ChildId id, String why, Desk desk) {
        return Stream.of(
                desk.forChild(
                        GatePart.NOMINATED_OFFICER_SCHOOL,
                        id,
                        "A nominated officer has to approve the change for %s: %s"
                                .formatted(id, why)),
                desk.forChild(
                        GatePart.EDUCATION_PLAN_FITS,
                        id,
                        "The schooling has to fit the personal education plan of " + id),
                desk.forChild(
                        GatePart.DESIGNATED_TEACHER_CONSULTED,
                        id,
                        "The designated teacher of %s has to be consulted".formatted(id)),
                desk.forChild(
                        GatePart.REVIEWING_OFFICER_CONSULTED,
                        id,
                        "The reviewing officer of %s has to be consulted".formatted(id)));
    }

    private static Answer isInKeyStage4(SearchedChild child, Candidate candidate) {
        School school = candidate.policy().cautions().school();
        return child.child()
                .identity()
                .bornOn()
                .map(born -> SchoolYear.on(candidate.startsOn(), born).number())
                .map(
                        year ->
                                Answer.of(
                                        year >= school.firstYear().value()
                                                && year <= school.lastYear().value()))
                .orElse(Answer.UNKNOWN);
    }

    private static Answer isDisrupted(SearchedChild child, Candidate candidate) {
        OptionalDouble miles = miles(child, candidate);
        int most = candidate.policy().cautions().school().miles().value();
        return miles.isPresent() ? Answer.of(miles.getAsDouble() > most) : Answer.UNKNOWN;
    }

    private static OptionalDouble miles(SearchedChild child, Candidate candidate) {
        return candidate.milesFrom(child.child().profile().schoolPostcode());
    }

    private static String why(SearchedChild child, Candidate candidate) {
        if (child.child().identity().bornOn().isEmpty()) {
            return "the school year is not known";
        }
        OptionalDouble miles = miles(child, candidate);
        return miles.isPresent()
                ? String.format(
                        Locale.ROOT, "%.1f miles from school, straight line", miles.getAsDouble())
                : "the distance to school is not known";
    }

    private static Answer both(Answer one, Answer other) {
        if (one == Answer.NO || other == Answer.NO) {
            return Answer.NO;
        }
        return one == Answer.YES && other == Answer.YES ? Answer.YES : Answer.UNKNOWN;
    }
}
