package org.homeward.ui.review;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.Offer;
import org.homeward.ui.kit.Spoken;

/** What the review screen says of values, and what it asks of a page. */
final class ReviewWords {
    private static final String NEED_GATE = "R2";

    private ReviewWords() {}

    /** "5 weeks old", "today". */
    static String age(LocalDate of, LocalDate asAt) {
        return of.isBefore(asAt) ? Spoken.time(of, asAt) + " old" : "today";
    }

    /** "3.2 miles", or "not known". */
    static String miles(OptionalDouble miles) {
        return miles.isPresent()
                ? "%.1f miles".formatted(miles.getAsDouble())
                : "distance not known";
    }

    static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "not known";
    }

    /** "offered on 3 May 2017, taken up", "not offered". */
    static String offer(Offer offer) {
        return offer.on()
                .map(day -> "offered on %s, %s".formatted(Plain.day(day), taken(offer.takenUp())))
                .orElse("not offered");
    }

    private static String taken(Answer taken) {
        return switch (taken) {
            case YES -> "taken up";
            case NO -> "declined";
            case UNKNOWN -> "no answer yet";
        };
    }

    /** A need is known to be at intensive level, so that only an exception opens the way. */
    static boolean hasIntensiveNeed(ReviewPage page) {
        return page.readiness().stream()
                .flatMap(readiness -> readiness.gates().stream())
                .anyMatch(gate -> gate.code().equals(NEED_GATE) && gate.open() == Answer.NO);
    }
}
