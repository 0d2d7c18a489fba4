package org.homeward.ui.requests;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.homeward.app.view.HouseholdRow;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.Approach;
import org.homeward.matching.MatchPolicy;
import org.homeward.ui.kit.Moments;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** Short marks of a household in words: shortlisted, held, what it said, how fresh its word is. */
final class Tags {
    private Tags() {}

    static FlowPane of(Match match, HouseholdId household) {
        var casefile = match.casefile();
        var tags = new FlowPane();
        tags.getStyleClass().add("tags");
        casefile.findShortlisted(household)
                .ifPresent(home -> tags.getChildren().add(tag("Shortlisted", "tag-chosen")));
        casefile.findHold(household)
                .ifPresent(
                        hold ->
                                tags.getChildren()
                                        .add(
                                                tag(
                                                        "Held until "
                                                                + Moments.shortDay(
                                                                        hold.span().until()),
                                                        "tag-chosen")));
        casefile.findLastContact(household)
                .ifPresent(approach -> tags.getChildren().add(tag(said(approach), "tag-said")));
        casefile.findAround(household)
                .ifPresent(known -> tags.getChildren().add(freshness(known.row(), match.clocks())));
        return tags;
    }

    /** "Declined: behaviour, 3 Mar". */
    static String said(Approach approach) {
        return Words.of(approach.outcome())
                + approach.reason()
                        .map(Words::of)
                        .map(Spoken::inside)
                        .map(reason -> ": " + reason)
                        .orElse("")
                + ", "
                + Moments.shortDay(approach.at());
    }

    /** How old the household's word on its places is, in words and colour. */
    static Label freshness(HouseholdRow row, MatchPolicy.Clocks clocks) {
        var days = row.confirmedDaysAgo();
        if (days.isEmpty()) {
            return tag("Availability never confirmed", "tag-stale");
        }
        var age =
                days.get() == 0
                        ? "Confirmed today"
                        : "Confirmed %s ago".formatted(Plain.count(days.get(), "day", "days"));
        if (days.get() < clocks.amberDays().value()) {
            return tag(age, "tag-fresh");
        }
        return days.get() < clocks.redDays().value()
                ? tag(age + ", ask again", "tag-ageing")
                : tag(age + ", too old", "tag-stale");
    }

    /** "1 of 3 places free, could take today". */
    static String room(HouseholdRow row) {
        var vacancy = row.vacancy();
        return "%d of %d places free, %s"
                .formatted(
                        vacancy.unfilled(),
                        vacancy.approved(),
                        Spoken.inside(Words.of(row.room())));
    }

    private static Label tag(String words, String style) {
        var tag = new Label(words);
        tag.getStyleClass().addAll("tag", style);
        tag.setMinWidth(Region.USE_PREF_SIZE);
        return tag;
    }
}
