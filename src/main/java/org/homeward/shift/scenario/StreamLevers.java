package org.homeward.shift.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.common.PlacementKind;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.forecast.MonthlyNumbers;
import org.homeward.shift.forecast.MoveStream;

/** The levers that move children from one kind of care to another. */
final class StreamLevers {
    static final String STEP_DOWNS = "Step-downs";
    static final String TO_NEW_CARERS = "Step-downs to new carers";
    static final String FROM_AGENCY = "Moves from agency to new carers";
    static final String TO_OWN = "Moves from agency to own carers";

    private final Scenario scenario;
    private final List<YearMonth> months;

    StreamLevers(Scenario scenario, List<YearMonth> months) {
        this.scenario = scenario;
        this.months = months;
    }

    List<MoveStream> streams() {
        List<MoveStream> streams = new ArrayList<>();
        if (scenario.amount(Lever.STEP_DOWNS) > 0) {
            streams.add(
                    stepDown(
                            STEP_DOWNS,
                            scenario.choices().destination(),
                            level(Lever.STEP_DOWNS, Lever.STEP_DOWN_LAG)));
        }
        if (scenario.amount(Lever.RECRUITS) > 0) {
            streams.add(recruits());
        }
        if (scenario.amount(Lever.AGENCY_TO_OWN) > 0) {
            streams.add(toOwn(TO_OWN, level(Lever.AGENCY_TO_OWN, Lever.AGENCY_LAG)));
        }
        return streams;
    }

    private MoveStream recruits() {
        MonthlyNumbers moves = new MonthlyNumbers(months.get(0), moves());
        return scenario.choices().recruits() == Choices.Recruits.STEP_DOWN
                ? stepDown(TO_NEW_CARERS, PlacementKind.FOSTER_IN_HOUSE, moves)
                : toOwn(FROM_AGENCY, moves);
    }

    /** Children who move in month by month, so that the places in use are those of the model. */
    private List<Double> moves() {
        RecruitModel model = RecruitModel.of(scenario);
        List<Double> moves = new ArrayList<>();
        for (int month = 1; month <= months.size(); month++) {
            moves.add(model.movesIn(month, scenario.amount(Lever.RECRUIT_STAY)));
        }
        return moves;
    }

    private MoveStream stepDown(String name, PlacementKind to, MonthlyNumbers children) {
        return new MoveStream(
                name,
                homes(),
                to,
                children,
                scenario.share(Lever.STEP_DOWN_ELIGIBLE),
                OptionalDouble.of(scenario.share(Lever.STEP_DOWN_STABLE)),
                OptionalInt.empty());
    }

    private static MoveStream toOwn(String name, MonthlyNumbers children) {
        return new MoveStream(
                name,
                Set.of(PlacementKind.FOSTER_IFA),
                PlacementKind.FOSTER_IN_HOUSE,
                children,
                1,
                OptionalDouble.empty(),
                OptionalInt.empty());
    }

    /** The same number each month after the lag. */
    private MonthlyNumbers level(Lever amount, Lever lag) {
        int after = (int) Math.min(months.size(), scenario.amount(lag));
        List<Double> numbers = new ArrayList<>(Collections.nCopies(after, 0.0));
        numbers.addAll(Collections.nCopies(months.size() - after, scenario.amount(amount)));
        return new MonthlyNumbers(months.get(0), numbers);
    }

    /** Children's homes, care homes and residential schools: the wide definition. */
    private static Set<PlacementKind> homes() {
        Set<PlacementKind> homes = EnumSet.noneOf(PlacementKind.class);
        for (PlacementKind kind : PlacementKind.values()) {
            if (ResidentialScope.WIDE.includes(kind)) {
                homes.add(kind);
            }
        }
        return homes;
    }
}
