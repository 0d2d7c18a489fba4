package org.homeward.ui.asking;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.homeward.app.view.AskedChild;
import org.homeward.app.view.AskingPage;
import org.homeward.domain.child.Suitability;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Postcode;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** For whom the home is, with what the record knows of each; nothing of it is typed again. */
final class WhoPart {
    private WhoPart() {}

    static Node of(AskingPage page, Draft draft) {
        var card = FormParts.card("who", "For whom");
        if (page.children().size() > 1) {
            card.getChildren()
                    .add(
                            Cards.quiet(
                                    "Brothers and sisters in care are searched for in one request."));
        }
        page.children().forEach(child -> card.getChildren().add(child(child, draft)));
        return card;
    }

    private static VBox child(AskedChild child, Draft draft) {
        var name = child.name();
        var box = new CheckBox(name.name() + ", " + Spoken.aged(name.age()));
        box.setId("asking-child-" + name.id().text());
        Optional.ofNullable(draft.children.get(name.id()))
                .ifPresent(box.selectedProperty()::bindBidirectional);
        var facts = where(child);
        known(child, facts);
        facts.getStyleClass().add("asked-child");
        return new VBox(box, facts);
    }

    private static FactList where(AskedChild child) {
        var facts = new FactList();
        child.stay()
                .ifPresent(
                        stay ->
                                facts.add(
                                        "Lives",
                                        Words.of(stay.kind())
                                                + stay.livesWith()
                                                        .map(with -> ", " + with)
                                                        .orElse("")));
        var profile = child.child().profile();
        facts.add("Family home", sector(profile.homePostcode()));
        facts.add(
                "School",
                Stream.of(profile.school(), sector(profile.schoolPostcode()))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
        return facts;
    }

    private static void known(AskedChild child, FactList facts) {
        child.places()
                .forEach(
                        place ->
                                facts.add(
                                        Words.of(place.kind()),
                                        place.postcode().sector().text()
                                                + (place.radiusMiles() == 0
                                                        ? ""
                                                        : ", %d miles around"
                                                                .formatted(place.radiusMiles()))));
        facts.add(
                "Needs",
                child.needs()
                        .map(needs -> "assessed " + Plain.day(needs.assessedOn()))
                        .orElse("no assessment is recorded"));
        var view = child.child().careView();
        facts.add(
                "Recommended",
                "foster care: %s; residential: %s; supported: %s"
                        .formatted(
                                suits(view.foster()),
                                suits(view.residential()),
                                suits(view.supported())));
    }

    private static String suits(Suitability suitability) {
        return Spoken.inside(Words.of(suitability));
    }

    private static String sector(Optional<Postcode> postcode) {
        return postcode.map(Postcode::sector).map(Postcode::text).orElse("not known");
    }
}
