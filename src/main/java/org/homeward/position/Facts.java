package org.homeward.position;

import java.util.List;
import java.util.stream.Stream;
import org.homeward.domain.common.SpecialDay;

/**
 * A bundle of facts, whole or in part: what a register file holds, what a use case changes, what a
 * store keeps. Facts are recognised by their own key (a child by code, an assessment by child and
 * day, ...), so putting a bundle twice changes nothing.
 */
public record Facts(
        ChildFacts child,
        CarerFacts carer,
        CareFacts care,
        MoneyFacts money,
        WorkFacts work,
        ReviewFacts review,
        JourneyFacts journey,
        List<SpecialDay> specialDays) {
    public Facts {
        specialDays = List.copyOf(specialDays);
    }

    public static final Facts NONE = new FactsBuilder().build();

    /** Every fact of every kind, one after the other. */
    public Stream<Object> every() {
        return Stream.concat(lived(), done()).flatMap(List::stream);
    }

    private Stream<List<?>> lived() {
        return Stream.of(
                child().children(),
                child().needs(),
                child().sdqScores(),
                child().missing(),
                child().links(),
                child().places(),
                carer().households(),
                carer().carers(),
                carer().availability(),
                carer().occupants(),
                carer().exemptions(),
                carer().homes(),
                carer().providers(),
                care().episodes(),
                care().placements(),
                care().requests(),
                care().signs(),
                care().reviews(),
                care().published(),
                care().endings(),
                care().outsideTerms(),
                specialDays(),
                money().prices(),
                money().programme(),
                money().targets(),
                money().locked(),
                money().notes());
    }

    private Stream<List<?>> done() {
        return Stream.of(
                work().holds(),
                work().approaches(),
                work().shortlisted(),
                work().gates(),
                work().visits(),
                work().disruptions(),
                work().corrections(),
                work().closings(),
                review().voices(),
                review().reports(),
                review().entries(),
                review().blockers(),
                review().caseSteps(),
                review().careReviews(),
                review().caseNotes(),
                journey().plans(),
                journey().checkIns(),
                journey().earlySigns());
    }
}
