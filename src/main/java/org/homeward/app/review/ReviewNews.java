package org.homeward.app.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.HomeReport;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.position.CarePosition;

/**
 * What was learned since the last review of a child: homes that could take the child now and could
 * not then, needs reviews, wishes, notices, reports, blockers out of the way.
 */
final class ReviewNews {
    private final ChildId child;
    private final CarePosition position;

    ReviewNews(ChildId child, CarePosition position) {
        this.child = child;
        this.position = position;
    }

    /**
     * Sentences, homes first; none when there was no review yet.
     *
     * @param then which households could have taken the child on an earlier day
     */
    List<String> list(
            List<FamilyOptions.Option> now,
            BiFunction<ChildId, CarePosition, List<HouseholdId>> then) {
        return FamilySearch.findLastReview(child, position)
                .map(StepDownReview::heldOn)
                .map(
                        held ->
                                Stream.concat(
                                                homes(now, then, held).stream(),
                                                records(held).stream())
                                        .toList())
                .orElse(List.of());
    }

    private List<String> homes(
            List<FamilyOptions.Option> now,
            BiFunction<ChildId, CarePosition, List<HouseholdId>> then,
            LocalDate held) {
        Set<HouseholdId> before = new HashSet<>(then.apply(child, position.at(held)));
        List<FamilyOptions.Option> come =
                now.stream().filter(option -> !before.contains(option.household())).toList();
        if (come.isEmpty()) {
            return List.of();
        }
        long approved = come.stream().filter(option -> isApprovedSince(option, held)).count();
        String how = approved == 0 ? "" : ", %d of them newly approved".formatted(approved);
        return List.of(
                "%s since the review of %s%s."
                        .formatted(
                                Plain.count(come.size(), "new candidate", "new candidates"),
                                Plain.day(held),
                                how));
    }

    private static boolean isApprovedSince(FamilyOptions.Option option, LocalDate held) {
        return option.proposal()
                .household()
                .approval()
                .approvedOn()
                .filter(on -> on.isAfter(held))
                .isPresent();
    }

    private List<String> records(LocalDate held) {
        var news = new ArrayList<String>();
        since(position.needs(child), NeedsAssessment::assessedOn, held)
                .forEach(on -> news.add("Needs were reviewed on %s.".formatted(Plain.day(on))));
        since(position.stepDown().voices(child), (ChildsVoice v) -> v.asked().on(), held)
                .forEach(on -> news.add("The child was asked on %s.".formatted(Plain.day(on))));
        position.signs(child).stream()
                .filter(sign -> sign.on().isAfter(held))
                .map(ReviewNews::said)
                .forEach(news::add);
        long reports =
                since(position.stepDown().reports(child), (HomeReport r) -> r.span().until(), held)
                        .count();
        if (reports > 0) {
            news.add("%s of the home.".formatted(Plain.count(reports, "report", "reports")));
        }
        long cleared =
                position.stepDown().blockers(child).stream()
                        .flatMap(blocker -> blocker.cleared().stream())
                        .filter(by -> by.on().isAfter(held) && !by.on().isAfter(position.asAt()))
                        .count();
        if (cleared > 0) {
            news.add("%s out of the way.".formatted(Plain.count(cleared, "blocker", "blockers")));
        }
        return news;
    }

    private static <T> Stream<LocalDate> since(
            List<T> facts, java.util.function.Function<T, LocalDate> day, LocalDate held) {
        return facts.stream().map(day).filter(on -> on.isAfter(held));
    }

    private static String said(StepDownSign sign) {
        String what =
                switch (sign.kind()) {
                    case CHILD_ASKS_FOR_FAMILY -> "The child asked for a family";
                    case CHILD_WISHES_TO_STAY -> "The child wished to stay";
                    case HOME_OR_REVIEWING_OFFICER_RECOMMENDS -> "A family was recommended";
                    case FEE_REVIEW_OR_NOTICE -> "A fee review or notice was recorded";
                    case FLAGGED_BY_HAND -> "Somebody asked for a review";
                };
        return "%s on %s.".formatted(what, Plain.day(sign.on()));
    }
}
