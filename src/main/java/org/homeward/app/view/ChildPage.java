package org.homeward.app.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.app.MatchingRecord;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Placement;
import org.homeward.domain.child.Child;
import org.homeward.domain.child.MissingPeriod;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.child.SdqScore;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.domain.search.PlacementRequest;

/**
 * One life on one page, as at a day.
 *
 * @param stay empty when the child is not looked after on the day
 */
public record ChildPage(
        Child child,
        LocalDate asAt,
        Optional<Stay> stay,
        List<Sibling> siblings,
        Life life,
        Measures measures,
        List<Search> searches,
        Reviewing reviewing) {
    public ChildPage {
        siblings = List.copyOf(siblings);
        searches = List.copyOf(searches);
    }

    public ChildName name() {
        return ChildName.of(child, asAt);
    }

    /** Lives in a children's home or other residential placement on the day. */
    public boolean isResidential() {
        return stay.filter(s -> s.kind().group() == PlacementGroup.RESIDENTIAL).isPresent();
    }

    /** What the child has said, newest first; what was asked on an unknown day comes last. */
    public List<Said> wishes() {
        var inRequests =
                searches.stream()
                        .map(Search::request)
                        .filter(request -> !request.wishes().words().isEmpty())
                        .map(r -> new Said(r.wishes().soughtOn(), r.wishes().words()));
        var asSigns =
                reviewing.signs().stream()
                        .filter(sign -> isWish(sign.kind()))
                        .map(sign -> new Said(Optional.of(sign.on()), sign.note()));
        Comparator<Said> newest = Comparator.comparing(said -> said.on().orElse(LocalDate.MIN));
        return Stream.of(inRequests, asSigns, inVoices())
                .flatMap(said -> said)
                .distinct()
                .sorted(newest.reversed())
                .toList();
    }

    private Stream<Said> inVoices() {
        return reviewing.voices().stream()
                .filter(voice -> !voice.words().isBlank())
                .map(v -> new Said(Optional.of(v.asked().on()), v.words()));
    }

    private static boolean isWish(StepDownSign.Kind kind) {
        return kind == StepDownSign.Kind.CHILD_ASKS_FOR_FAMILY
                || kind == StepDownSign.Kind.CHILD_WISHES_TO_STAY;
    }

    /** A brother or sister. Together means in the same household or home on the day. */
    public record Sibling(ChildName name, Optional<Stay> stay, boolean together) {}

    /** Where the child has lived and when the child was missing, oldest first. */
    public record Life(
            List<Episode> episodes, List<PlacedAt> placements, List<MissingPeriod> missing) {
        public Life {
            episodes = List.copyOf(episodes);
            placements = List.copyOf(placements);
            missing = List.copyOf(missing);
        }
    }

    /** A placement with the name of the household or home. */
    public record PlacedAt(String name, Placement placement) {}

    /** What was measured, oldest first. */
    public record Measures(List<NeedsAssessment> needs, List<SdqScore> sdq) {
        public Measures {
            needs = List.copyOf(needs);
            sdq = List.copyOf(sdq);
        }
    }

    /** A search for a home that names the child, with its decisions, newest first. */
    public record Search(PlacementRequest request, boolean met, List<MatchingRecord> decisions) {
        public Search {
            decisions = List.copyOf(decisions);
        }
    }

    /** What was said and reviewed about living with a family. */
    public record Reviewing(
            List<StepDownSign> signs, List<StepDownReview> reviews, List<ChildsVoice> voices) {
        public Reviewing {
            voices = List.copyOf(voices);
            signs = List.copyOf(signs);
            reviews = List.copyOf(reviews);
        }
    }

    /** Words of the child and the day they were asked. */
    public record Said(Optional<LocalDate> on, String words) {}
}
