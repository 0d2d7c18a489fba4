package org.homeward.ui.review;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.homeward.app.review.FamilyOptions;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.change.NearMiss;
import org.homeward.matching.criterion.Judgement;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Named;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** Families there are now and why, or the nearest change that would make one. */
final class HomesCard {
    /** So many homes stand on the screen; the search has all. */
    static final int SHOWN = 5;

    private static final int REASONS = 3;

    private final ReviewViewModel model;
    private final Named named;

    private HomesCard(ReviewViewModel model, Named named) {
        this.model = model;
        this.named = named;
    }

    /** What stands in the card once the homes are known. */
    static List<Node> of(ReviewPage page, FamilyOptions options, ReviewViewModel model) {
        var name = page.header().name();
        var card = new HomesCard(model, new Named(Map.of(name.id().text(), name.name())));
        var parts = new ArrayList<Node>();
        options.request().map(card::search).ifPresent(parts::add);
        if (options.homes().isEmpty()) {
            parts.addAll(card.nobody(options));
        } else {
            parts.add(Cards.quiet(counted(name.name(), options)));
            options.homes().stream().limit(SHOWN).map(card::home).forEach(parts::add);
        }
        return parts;
    }

    private static String counted(String name, FamilyOptions options) {
        return "%s could take %s now; %s ruled out. What is possible says nothing of whether it is right."
                .formatted(
                        Plain.count(options.homes().size(), "home", "homes"),
                        name,
                        Plain.count(options.ruledOut(), "is", "are"));
    }

    private Node search(RequestId request) {
        return Buttons.of(
                "review-request", "Open the search " + request, () -> model.open(request));
    }

    private Node home(FamilyOptions.Option option) {
        var proposal = option.proposal();
        var household = proposal.household();
        var link = new Hyperlink(household.name());
        link.setId("review-home-" + household.id().text());
        link.setOnAction(event -> model.open(household.id()));
        link.getStyleClass().add(Styles.TEXT_BOLD);
        var band = Parts.tag(proposal.band().label(), "tag-said");
        var fit = Cards.quiet(fit(option));
        var box = new VBox(Parts.line(link, band), fit);
        box.getStyleClass().add("review-entry");
        reasons(option).forEach(words -> box.getChildren().add(Cards.sentence(words)));
        return box;
    }

    private static String fit(FamilyOptions.Option option) {
        var types = option.types().stream().map(Words::of).map(Spoken::inside).toList();
        return "Fits %d of 100, %d %% known. As %s."
                .formatted(
                        option.proposal().fit(),
                        option.proposal().completeness(),
                        Spoken.list(types));
    }

    private List<String> reasons(FamilyOptions.Option option) {
        return option.proposal().children().stream()
                .flatMap(fit -> fit.judgements().stream())
                .filter(Judgement::isKnown)
                .sorted(Comparator.comparingDouble(Judgement::share).reversed())
                .limit(REASONS)
                .map(j -> "%s: %s".formatted(j.topic().label(), named.in(j.sentence())))
                .toList();
    }

    private List<Node> nobody(FamilyOptions options) {
        if (options.nearest().isEmpty()) {
            return List.of(
                    Cards.sentence(
                            "No home could take the child now, and no single change would make one."));
        }
        var parts = new ArrayList<Node>();
        parts.add(Cards.sentence("No home could take the child now. Nearest, with one change:"));
        options.nearest().stream().limit(REASONS).map(this::miss).forEach(parts::add);
        return parts;
    }

    private Node miss(NearMiss miss) {
        var household = miss.household();
        var link = new Hyperlink(household.name());
        link.setId("review-miss-" + household.id().text() + "-" + miss.change().kind());
        link.setOnAction(event -> model.open(household.id()));
        return new VBox(link, Cards.sentence(named.in(miss.change().sentence())));
    }
}
