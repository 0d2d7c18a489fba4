package org.homeward.ui.journey;

import java.util.List;
import javafx.scene.layout.VBox;
import org.homeward.app.view.HomeRow;
import org.homeward.app.view.HouseholdRow;
import org.homeward.domain.care.EndReason;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.CheckIn;
import org.homeward.domain.review.EarlySign;
import org.homeward.domain.review.StepKind;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.FilterBox;
import org.homeward.ui.kit.LifePanes;
import org.homeward.ui.kit.SidePane;
import org.homeward.ui.kit.Words;

/** The forms of a child's way, each in a pane at the right. */
final class JourneyForms {
    private JourneyForms() {}

    static SidePane slip(SlipForm model, Runnable close) {
        return LifePanes.of(
                "journey-slip",
                "Another day",
                "Move the day",
                model,
                close,
                Cards.sentence(model.before() + "."),
                Cards.quiet("The day planned before is kept with the reason."),
                LifePanes.day("journey-slip-day", "New day", model.dayProperty(), model),
                Fields.area("journey-slip-why", "Why", "Required.", model.whyProperty()));
    }

    static SidePane taken(TakenForm model, Runnable close) {
        return LifePanes.of(
                "journey-taken",
                model.step().kind().label(),
                "Record that it took place",
                model,
                close,
                Cards.quiet(
                        "Planned for %s, %s sees to it."
                                .formatted(Plain.day(model.step().planned()), model.step().who())),
                LifePanes.day("journey-taken-on", "It took place on", model.onProperty(), model),
                Fields.area(
                        "journey-taken-feedback",
                        "What the child said of it, in the child's own words",
                        model.asksChild()
                                ? "Required; write “said nothing” when it was so."
                                : "May be empty: the child need not be there.",
                        model.feedbackProperty()));
    }

    static SidePane step(StepForm model, Runnable close) {
        return LifePanes.of(
                "journey-step",
                "Add a step",
                "Add the step",
                model,
                close,
                Fields.choice(
                        "journey-step-kind",
                        "Step",
                        StepForm.kinds(),
                        StepKind::label,
                        model.kindProperty()),
                Fields.line(
                        "journey-step-what",
                        "In a few words",
                        "Where the step does not say it.",
                        model.whatProperty()),
                LifePanes.day("journey-step-day", "Planned for", model.plannedProperty(), model),
                Fields.line("journey-step-who", "Who sees to it", "", model.whoProperty()));
    }

    static SidePane names(NamesForm model, Runnable close) {
        return LifePanes.of(
                "journey-names",
                "Family and fall-back",
                "Record the names",
                model,
                close,
                new FilterBox<HouseholdRow>(
                                "journey-names-household",
                                "No family chosen yet",
                                List.of(),
                                row -> row.household().name())
                        .offering(model.households().rows())
                        .bound(model.householdProperty()),
                Fields.area(
                        "journey-names-safety",
                        "Fall-back: where the child goes and who decides",
                        "Named before the move.",
                        model.fallBackProperty()),
                Fields.line(
                        "journey-names-ring",
                        "Whom the child may ring at any time",
                        "Named before the move.",
                        model.toRingProperty()));
    }

    static SidePane checkIn(CheckInForm model, Runnable close) {
        return LifePanes.of(
                "journey-check",
                "Check-in, " + model.point().label(),
                "Record the check-in",
                model,
                close,
                LifePanes.day("journey-check-on", "Looked in on", model.onProperty(), model),
                new FilterBox<>(
                                "journey-check-going",
                                "How does it go? Choose",
                                List.of(CheckIn.Going.values()),
                                CheckIn.Going::label)
                        .bound(model.goingProperty()),
                Fields.area(
                        "journey-check-words",
                        "What the child said, in the child's own words",
                        "Empty when the child had nothing to say.",
                        model.childsWordsProperty()),
                Fields.area(
                        "journey-check-note",
                        "What was seen, and what is done about a worry",
                        "Required unless it goes well.",
                        model.noteProperty()),
                figures(model.figures()));
    }

    private static VBox figures(CheckInForm.Figures figures) {
        var fields =
                new VBox(
                        Cards.quiet("Figures; one left empty is not known."),
                        Fields.line(
                                "journey-check-figures",
                                "The child's own rating, 1 to 5",
                                "",
                                figures.ratingProperty()),
                        Fields.line(
                                "journey-check-strain",
                                "The carer's strain, 0 to 10",
                                "",
                                figures.strainProperty()),
                        Fields.line(
                                "journey-check-attendance",
                                "School attendance, per cent",
                                "",
                                figures.attendanceProperty()),
                        Fields.line(
                                "journey-check-sdq",
                                "Strengths and difficulties, 0 to 40",
                                "",
                                figures.sdqProperty()));
        fields.getStyleClass().add("stack");
        return fields;
    }

    static SidePane earlySign(EarlySignForm model, Runnable close) {
        return LifePanes.of(
                "journey-sign",
                "Record an early sign",
                "Record the early sign",
                model,
                close,
                Cards.quiet("A sign asks people to look. It says nothing of how it will end."),
                new FilterBox<>(
                                "journey-sign-kind",
                                "What happened? Choose",
                                List.of(EarlySign.Kind.values()),
                                EarlySign.Kind::label)
                        .bound(model.kindProperty()),
                LifePanes.day("journey-sign-on", "On", model.onProperty(), model),
                Fields.area(
                        "journey-sign-note", "In a few words", "Required.", model.noteProperty()));
    }

    static SidePane returning(ReturnForm model, Runnable close) {
        return LifePanes.of(
                "journey-return",
                "Return to residential care",
                "Record the return",
                model,
                close,
                Cards.quiet("It ends the placement with the family and begins one in the home."),
                new FilterBox<HomeRow>(
                                "journey-return-home",
                                "Choose the home",
                                List.of(),
                                row -> row.home().name())
                        .offering(model.homes().rows())
                        .bound(model.homeProperty()),
                LifePanes.day(
                        "journey-return-on", "First day in the home", model.onProperty(), model),
                new FilterBox<>(
                                "journey-return-reason",
                                "Why it ended, by the return's list",
                                List.of(EndReason.values()),
                                EndReason::label)
                        .bound(model.reasonProperty()),
                Fields.choice(
                        "journey-return-planned",
                        "Was it planned?",
                        List.of(Answer.values()),
                        Words::of,
                        model.plannedProperty()),
                Fields.area(
                        "journey-return-what", "What happened", "Required.", model.whatProperty()),
                LifePanes.day(
                        "journey-return-meeting",
                        "Disruption meeting held or booked for (may be empty)",
                        model.meetingOnProperty(),
                        model),
                Fields.area(
                        "journey-return-helps",
                        "What was learned, what support is given",
                        "",
                        model.helpsProperty()));
    }
}
