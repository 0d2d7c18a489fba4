package org.homeward.ui.child;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.homeward.app.view.ChildPage;
import org.homeward.domain.child.Profile;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Postcode;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** Who the child is and who matters; a postcode is never shown beyond its sector. */
final class IdentityCard {
    private IdentityCard() {}

    static VBox of(ChildPage page, Consumer<ChildId> open) {
        var left = careFacts(page);
        left.add("Brothers and sisters", siblings(page, open));
        var right = profileFacts(page.child().profile());
        var columns = new HBox(left, right);
        columns.getStyleClass().add("columns");
        HBox.setHgrow(left, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        left.setPrefWidth(500);
        right.setPrefWidth(400);
        return Cards.of("child-identity", "Who", columns);
    }

    private static FactList careFacts(ChildPage page) {
        var identity = page.child().identity();
        var facts =
                new FactList()
                        .add(
                                "Born",
                                identity.bornOn().map(Plain::day).orElse("not known")
                                        + ", "
                                        + Words.of(identity.sex())
                                                .toLowerCase(java.util.Locale.UK));
        page.stay()
                .ifPresentOrElse(
                        stay ->
                                facts.add("Lives with", stay.livesWith().orElse("not recorded"))
                                        .add(
                                                "Looked after for",
                                                Spoken.time(stay.inCareSince(), page.asAt())
                                                        + ", since "
                                                        + Plain.day(stay.inCareSince()))
                                        .add(
                                                "Moves in 12 months",
                                                String.valueOf(stay.movesInYear())),
                        () -> facts.add("Care", "Not looked after on this day"));
        if (identity.isUnaccompaniedOn(page.asAt())) {
            facts.add("Arrived", "Unaccompanied, seeking asylum");
        }
        return facts;
    }

    private static FactList profileFacts(Profile profile) {
        return new FactList()
                .add(
                        "Family lives in",
                        profile.homePostcode()
                                .map(Postcode::sector)
                                .map(Postcode::text)
                                .orElse("not known"))
                .add("School", orUnknown(profile.school()))
                .add(
                        "Languages at home",
                        orUnknown(Spoken.list(profile.languages().stream().sorted().toList())))
                .add("Faith practice", orUnknown(profile.faithPractice()))
                .add("Reviewing officer", orUnknown(profile.reviewingOfficer()))
                .add("Social worker", orUnknown(profile.socialWorker()));
    }

    private static Node siblings(ChildPage page, Consumer<ChildId> open) {
        if (page.siblings().isEmpty()) {
            return Cards.sentence("None recorded");
        }
        var links = new FlowPane(10, 2);
        page.siblings()
                .forEach(
                        sibling -> {
                            var link = new Hyperlink(inWords(sibling));
                            link.setId("child-sibling-" + sibling.name().id().text());
                            link.setOnAction(event -> open.accept(sibling.name().id()));
                            links.getChildren().add(link);
                        });
        return links;
    }

    private static String inWords(ChildPage.Sibling sibling) {
        var where =
                sibling.together()
                        ? "same home"
                        : sibling.stay().isPresent() ? "another home" : "not looked after";
        return "%s, %s, %s"
                .formatted(sibling.name().name(), Spoken.aged(sibling.name().age()), where);
    }

    private static String orUnknown(String text) {
        return text.isEmpty() ? "not known" : text;
    }
}
