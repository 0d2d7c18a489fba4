package org.homeward.ui.review;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.homeward.app.review.ReviewHeader;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.child.SchoolYear;
import org.homeward.domain.common.Plain;
import org.homeward.ui.kit.CareWords;

/** Who it is about, in facts beside each other; what it costs is not among them. */
final class HeaderStrip {
    private HeaderStrip() {}

    static FlowPane of(ReviewPage page) {
        var strip = new FlowPane();
        strip.setId("review-header");
        strip.getStyleClass().addAll("card", "review-strip");
        var header = page.header();
        fact(strip, "School year", year(header.schoolYear()));
        fact(
                strip,
                "Legal status",
                header.legal().map(CareWords::legal).orElse("Not looked after"));
        fact(strip, "Next hearing", day(header.dates().nextHearing()));
        where(strip, header);
        fact(strip, "Plan at entry", said(header.planAtEntry()));
        fact(strip, "Next statutory review", day(header.dates().nextCareReview()));
        fact(strip, "Last statutory review", day(header.dates().lastCareReview()));
        var workers = header.workers();
        fact(strip, "Reviewing officer", said(workers.reviewingOfficer()));
        fact(strip, "Social worker", said(workers.socialWorker()));
        fact(strip, "Social workers, 24 months", ReviewWords.number(workers.socialWorkers()));
        return strip;
    }

    private static void where(FlowPane strip, ReviewHeader header) {
        var lives = header.lives();
        fact(strip, "Lives in", said(lives.home()));
        fact(strip, "In residential care", weeks(lives));
        fact(strip, "From home", ReviewWords.miles(lives.milesFromHome()));
        fact(strip, "To school", ReviewWords.miles(lives.milesToSchool()));
        for (var sibling : header.siblings()) {
            fact(strip, "To " + sibling.name().name(), ReviewWords.miles(sibling.miles()));
        }
    }

    private static void fact(FlowPane strip, String name, String value) {
        var label = new Label(name);
        label.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        var words = new Label(value);
        words.setWrapText(true);
        words.setMaxWidth(290);
        var fact = new VBox(label, words);
        fact.setAccessibleText(name + ": " + value);
        strip.getChildren().add(fact);
    }

    private static String weeks(ReviewHeader.Lives lives) {
        return lives.since()
                .map(
                        since ->
                                "%s, since %s"
                                        .formatted(
                                                Plain.count(lives.weeks(), "week", "weeks"),
                                                Plain.day(since)))
                .orElse("not now");
    }

    private static String year(Optional<SchoolYear> year) {
        return year.map(
                        y ->
                                y.number() < 1
                                        ? "before Year 1"
                                        : "Year " + y.number() + (y.isKeyStage4() ? " (KS4)" : ""))
                .orElse("not known");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Plain::day).orElse("not recorded");
    }

    private static String said(String words) {
        return words.isBlank() ? "not recorded" : words;
    }
}
