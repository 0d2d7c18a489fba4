package org.homeward.ui.requests;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.homeward.app.RequestGap;
import org.homeward.app.view.RequestPage;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Wishes;
import org.homeward.ui.kit.Buttons;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** What is asked for; what the child says comes first. */
final class AskPane {
    private AskPane() {}

    static ScrollPane of(Match match, RequestViewModel model) {
        var page = match.page();
        var request = page.row().request();
        var ask = new VBox(Cards.heading("In the child's words"), wishes(request));
        ask.getStyleClass().add("form");
        missing(ask, match, model);
        ask.getChildren().add(Cards.heading("The ask"));
        ask.getChildren().add(facts(page));
        addWords(ask, "Must have", request.requirements().essential());
        if (!request.requirements().why().isBlank()) {
            ask.getChildren().add(Cards.quiet("Because: " + request.requirements().why()));
        }
        addWords(ask, "Should have", request.requirements().desirable());
        ask.getChildren().addAll(ReferralFacts.of(request.referral()));
        page.children().forEach(child -> addChild(ask, child, model::open));
        var scroll = new ScrollPane(ask);
        scroll.setId("request-ask");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("ask-pane");
        return scroll;
    }

    /** What the request still lacks, and by when it is to be there. */
    private static void missing(VBox ask, Match match, RequestViewModel model) {
        var needed = match.search().gaps().stream().filter(RequestGap::needed).toList();
        if (needed.isEmpty() || match.shortlist().isEmpty()) {
            return;
        }
        var named = match.named();
        var words = new VBox(Cards.sentence(toComplete(match)));
        needed.forEach(
                gap -> words.getChildren().add(Cards.quiet(named.in(gap.reason().sentence()))));
        words.getChildren()
                .add(Buttons.of("request-complete", "Complete the request", model::complete));
        words.getStyleClass().addAll("callout", "stack");
        ask.getChildren().add(words);
    }

    private static String toComplete(Match match) {
        return match.search()
                .completeBy()
                .map(day -> "To be completed by " + Plain.day(day) + ".")
                .orElse("Not complete.");
    }

    private static VBox wishes(PlacementRequest request) {
        var wishes = request.wishes();
        if (wishes.words().isEmpty()) {
            return new VBox(
                    Cards.sentence(
                            wishes.whyNotSought().isBlank()
                                    ? "Not asked yet. Ask, and record what is said."
                                    : "Not asked yet: " + wishes.whyNotSought()));
        }
        var words = Cards.sentence("“" + wishes.words() + "”");
        words.getStyleClass().add("child-words");
        var said = new VBox(words, Cards.quiet(asked(wishes)));
        if (!wishes.whatChanged().isBlank()) {
            said.getChildren().add(Cards.sentence("What changed: " + wishes.whatChanged()));
        }
        return said;
    }

    private static String asked(Wishes wishes) {
        var on = wishes.soughtOn().map(Plain::day).orElse("day of asking not known");
        return wishes.howSought().isBlank() ? on : on + ". " + wishes.howSought();
    }

    private static FactList facts(RequestPage page) {
        var request = page.row().request();
        var timing = request.timing();
        var facts =
                new FactList()
                        .add("Kind of care", Words.of(request.type()))
                        .add("Urgency", Words.of(timing.urgency()))
                        .add("Needed by", Plain.day(timing.neededBy()))
                        .add("Made on", Plain.day(timing.madeOn()))
                        .add(
                                page.row().met() ? "Waited" : "Waiting",
                                Plain.count(page.row().waitingDays(), "day", "days"));
        request.timing()
                .expectedUntil()
                .ifPresent(until -> facts.add("Expected until", Plain.day(until)));
        if (request.isGroup()) {
            facts.add("Together", together(request.together()));
            if (!request.together().contactPlan().isBlank()) {
                facts.add("Contact", request.together().contactPlan());
            }
        }
        if (request.origin().review().isPresent()) {
            facts.add("Comes from", "a step-down review");
        }
        if (!request.origin().note().isEmpty()) {
            facts.add("Note", request.origin().note());
        }
        return facts;
    }

    private static String together(TogetherPlan plan) {
        return Words.of(plan.intent())
                + plan.decided()
                        .map(by -> ", decided by %s on %s".formatted(by.by(), Plain.day(by.on())))
                        .orElse("");
    }

    private static void addWords(VBox ask, String heading, Set<String> words) {
        if (!words.isEmpty()) {
            ask.getChildren().add(Cards.heading(heading));
            words.stream()
                    .sorted()
                    .forEach(w -> ask.getChildren().add(Cards.sentence(Spoken.opening(w))));
        }
    }

    private static void addChild(VBox ask, RequestPage.Asking child, Consumer<ChildId> open) {
        var name = child.name();
        var link = new Hyperlink(name.name() + ", " + Spoken.aged(name.age()));
        link.setId("request-child-" + name.id().text());
        link.getStyleClass().add("section-title");
        link.setOnAction(event -> open.accept(name.id()));
        ask.getChildren().add(link);
        child.stay()
                .ifPresent(
                        stay ->
                                ask.getChildren()
                                        .add(
                                                Cards.quiet(
                                                        Words.of(stay.kind())
                                                                + stay.livesWith()
                                                                        .map(n -> ", " + n)
                                                                        .orElse("")
                                                                + ", since "
                                                                + Plain.day(stay.placedSince()))));
        ask.getChildren().add(needs(child.needs()));
        child.places().forEach(place -> ask.getChildren().add(Cards.sentence(place(place))));
    }

    private static VBox needs(Optional<NeedsAssessment> assessment) {
        if (assessment.isEmpty()) {
            return new VBox(Cards.quiet("No needs assessment is recorded."));
        }
        var lines = new FactList();
        assessment.get().levels().entrySet().stream()
                .filter(entry -> entry.getValue() != NeedLevel.NONE)
                .sorted(
                        Map.Entry.<NeedDomain, NeedLevel>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> lines.add(Words.of(e.getKey()), level(e.getValue())));
        return new VBox(lines, Cards.quiet("Assessed " + Plain.day(assessment.get().assessedOn())));
    }

    private static Label level(NeedLevel level) {
        var words = new Label(Words.of(level));
        words.setMinWidth(Region.USE_PREF_SIZE);
        return words;
    }

    private static String place(ChildPlace place) {
        var where = Words.of(place.kind()) + ": " + place.postcode().sector();
        return place.radiusMiles() == 0
                ? where
                : where + ", within " + Plain.count(place.radiusMiles(), "mile", "miles");
    }
}
