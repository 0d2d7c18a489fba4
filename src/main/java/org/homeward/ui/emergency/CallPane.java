package org.homeward.ui.emergency;

import java.util.List;
import java.util.Optional;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.homeward.app.view.ChildName;
import org.homeward.app.view.EmergencyHome;
import org.homeward.app.view.RequestRow;
import org.homeward.domain.carer.Carer;
import org.homeward.domain.search.Approach;
import org.homeward.ui.kit.AvailabilityPane;
import org.homeward.ui.kit.AvailabilityViewModel;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.FilterBox;
import org.homeward.ui.kit.ReasonList;
import org.homeward.ui.kit.Words;

/** One household on the phone: its numbers, what it can take, what it answers. */
final class CallPane extends VBox {
    CallPane(
            EmergencyHome home,
            CallViewModel call,
            AvailabilityViewModel availability,
            ObservableList<RequestRow> requests,
            Runnable done) {
        getStyleClass().add("form");
        for (Carer carer : home.carers()) {
            var phone = new Label(carer.phone().isEmpty() ? "no number recorded" : carer.phone());
            phone.getStyleClass().add("tile-number");
            getChildren().add(new VBox(Cards.quiet(carer.name()), phone));
        }
        if (home.carers().isEmpty()) {
            getChildren().add(Cards.sentence(EmergencyView.phones(home)));
        }
        getChildren().add(facts(home));
        var confirm =
                Buttons.main(
                        "emergency-confirm",
                        "They say today: still available",
                        () -> availability.confirm(done));
        confirm.disableProperty().bind(availability.underWay());
        getChildren().add(confirm);
        addCall(call, requests, done);
        getChildren().add(Cards.heading("Something else holds now"));
        getChildren().add(new AvailabilityPane("emergency", availability, done));
    }

    private static FactList facts(EmergencyHome home) {
        var terms = home.row().household().terms();
        var house = home.row().household().dwelling();
        var facts =
                new FactList()
                        .add(
                                "Free",
                                "%d of %d places"
                                        .formatted(
                                                home.row().vacancy().unfilled(),
                                                terms.maxChildren()))
                        .add("May take", "ages %s, %s".formatted(terms.ages(), sex(home)))
                        .add("There now", EmergencyView.living(home))
                        .add("Bedrooms", String.valueOf(house.bedrooms()))
                        .add("Cots", EmergencyView.cots(home))
                        .add("Animals", EmergencyView.pets(home))
                        .add("Smoker", Words.of(house.smoker()));
        if (!home.keepsTerms()) {
            facts.add(
                    "Outside terms",
                    String.join("; ", home.outside())
                            + ". At most six working days, allowed by a second person (Care"
                            + " Planning Regulations 2010 reg 23).");
        }
        return facts;
    }

    private static String sex(EmergencyHome home) {
        return Words.of(home.row().household().terms().sex()).toLowerCase(java.util.Locale.UK);
    }

    private void addCall(CallViewModel call, ObservableList<RequestRow> requests, Runnable done) {
        var about =
                new FilterBox<RequestRow>(
                                "emergency-call-request",
                                "Choose the request",
                                List.of(),
                                CallPane::words)
                        .offering(requests)
                        .bound(call.requestProperty());
        var why =
                new FilterBox<>(
                                "emergency-call-why",
                                "Why not (when declined)",
                                List.of(Approach.DeclineReason.values()),
                                Words::of)
                        .bound(call.reasonProperty());
        about.setMaxWidth(Double.MAX_VALUE);
        why.setMaxWidth(Double.MAX_VALUE);
        var log = Buttons.of("emergency-call-log", "Log the call", () -> call.log(done));
        log.disableProperty().bind(call.underWay());
        getChildren()
                .addAll(
                        Cards.heading("What they answered"),
                        about,
                        Fields.choice(
                                "emergency-call-outcome",
                                "Answer",
                                List.of(Approach.Outcome.values()),
                                Words::of,
                                call.outcomeProperty()),
                        why,
                        Fields.line("emergency-call-note", "Note", "", call.noteProperty()),
                        new ReasonList("It is not logged, because", call.refusals()),
                        log);
    }

    private static String words(RequestRow row) {
        return row.request().id()
                + ", "
                + String.join(", ", row.children().stream().map(ChildName::name).toList())
                + ", "
                + Optional.of(row.request().timing().urgency()).map(Words::of).orElse("");
    }
}
