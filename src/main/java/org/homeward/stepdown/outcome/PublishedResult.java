package org.homeward.stepdown.outcome;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What another programme published of its own results, to be read beside one's own. It is never a
 * target: the children, the choice of them and the counting differ.
 *
 * @param asOf when it was counted, in words
 * @param result what was published, in a sentence
 * @param of how many of {@code outOf}; empty where no such count was published
 * @param source where it was published
 */
public record PublishedResult(
        String programme,
        String asOf,
        String result,
        OptionalInt of,
        OptionalInt outOf,
        String source) {
    private static final String BIRMINGHAM = "Birmingham, step-down programme";

    /** Those known, in order of time. */
    public static List<PublishedResult> list() {
        return List.of(
                counted(
                        BIRMINGHAM,
                        "December 2016",
                        "20 placements: 8 finished at 52 weeks, 6 went on, 6 ended otherwise than"
                                + " planned, 5 of these before week 14.",
                        14,
                        20,
                        "Evaluation of Birmingham City Council's step-down programme, 2017"),
                counted(
                        BIRMINGHAM,
                        "April 2018",
                        "31 young people in 33 placements: 12 finished at 52 weeks, 7 went on; 20"
                                + " of 31 stable, placements that went on counted as stable.",
                        20,
                        31,
                        "University of Oxford, Moving from residential to foster care, 2018"),
                told(
                        "Lancashire, Step Down into Fostering",
                        "May 2020",
                        "13 placements; how many lasted was not found.",
                        "Children and Young People Now; NFA Group with Lancashire County Council"),
                told(
                        "Credo Care, Hertfordshire and Staffordshire",
                        "September 2018",
                        "Stopped: few children were identified and carers recruited too slowly.",
                        "Coram, evaluation of the specialist foster care placement project, 2020"),
                told(
                        "Treatment foster care for adolescents in England",
                        "2005 to 2008",
                        "219 young people: no average effect; those with the most antisocial"
                                + " behaviour gained, others perhaps less than with usual care.",
                        "British Journal of Psychiatry 204 (2014) 214-221"));
    }

    /** The count in full, such as {@code 20 of 31}; empty where none was published. */
    public Optional<String> count() {
        return of.isPresent() && outOf.isPresent()
                ? Optional.of("%d of %d".formatted(of.getAsInt(), outOf.getAsInt()))
                : Optional.empty();
    }

    private static PublishedResult counted(
            String programme, String asOf, String result, int of, int outOf, String source) {
        return new PublishedResult(
                programme, asOf, result, OptionalInt.of(of), OptionalInt.of(outOf), source);
    }

    private static PublishedResult told(
            String programme, String asOf, String result, String source) {
        return new PublishedResult(
                programme, asOf, result, OptionalInt.empty(), OptionalInt.empty(), source);
    }
}
