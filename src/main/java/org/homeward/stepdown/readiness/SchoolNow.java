package org.homeward.stepdown.readiness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.common.Answer;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.Schooling;
import org.homeward.stepdown.Aspect;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.Resident;
import org.homeward.stepdown.SchoolYear;

/**
 * R9 from the home's newest report and the birth date: none when the child is excluded or in the
 * exam term of key stage 4 (Care Planning Regulations 2010 reg 10); full when settled, attending,
 * and a move keeps the school; half when something of that is known to fail, such as a change of
 * school that is planned.
 */
final class SchoolNow implements Indicator {
    private final MarkRules.Education rules;

    SchoolNow(MarkRules.Education rules) {
        this.rules = rules;
    }

    @Override
    public Aspect aspect() {
        return Aspect.EDUCATION;
    }

    @Override
    public Found of(Resident resident) {
        Optional<HomeReport> report = new Reports(resident).findNewest(rules.reportAgeWeeks());
        if (isExamTerm(resident)) {
            return Found.none("In the exam term of key stage 4.", resident.asAt());
        }
        return report.map(found -> judged(found, resident))
                .orElse(Found.unknown("No recent report says how school goes."));
    }

    private Found judged(HomeReport report, Resident resident) {
        Schooling school = report.schooling();
        LocalDate asOf = report.span().until().minusDays(1);
        if (school.excluded() == Answer.YES) {
            return Found.none("Excluded from school.", asOf);
        }
        if (school.excluded() == Answer.UNKNOWN || resident.child().identity().bornOn().isEmpty()) {
            return Found.unknown("Not known: whether excluded, or the school year.");
        }
        List<String> failing = shortOfFull(school);
        if (!failing.isEmpty()) {
            return Found.half(sentence(failing), asOf);
        }
        return isAllKnown(school)
                ? Found.full(
                        "Settled, %d %% attendance, and a move keeps the school."
                                .formatted(school.attendance().orElseThrow()),
                        asOf)
                : Found.unknown("The report does not say all of how school goes.");
    }

    private List<String> shortOfFull(Schooling school) {
        List<String> found = new ArrayList<>();
        OptionalInt attendance = school.attendance();
        if (school.changePlanned() == Answer.YES) {
            found.add("a change of school is planned");
        }
        if (school.moveKeepsSchool() == Answer.NO) {
            found.add("a move would not keep the school");
        }
        if (school.settled() == Answer.NO) {
            found.add("not settled");
        }
        if (attendance.isPresent() && attendance.getAsInt() < rules.attendance()) {
            found.add("%d %% attendance".formatted(attendance.getAsInt()));
        }
        return found;
    }

    private static String sentence(List<String> parts) {
        String all = String.join(", ", parts);
        return all.substring(0, 1).toUpperCase(Locale.UK) + all.substring(1) + ".";
    }

    private static boolean isAllKnown(Schooling school) {
        return school.settled() == Answer.YES
                && school.attendance().isPresent()
                && school.moveKeepsSchool() == Answer.YES
                && school.changePlanned() == Answer.NO;
    }

    private boolean isExamTerm(Resident resident) {
        LocalDate day = resident.asAt();
        return day.getMonthValue() >= rules.examFromMonth()
                && day.getMonthValue() <= rules.examToMonth()
                && resident.child()
                        .identity()
                        .bornOn()
                        .filter(born -> SchoolYear.on(day, born) == rules.examYear())
                        .isPresent();
    }
}
