package org.homeward.matching.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.child.ChildPlace;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.Reason;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;

/**
 * H10: the home does not lie in an area that a child has to keep away from. Places are known by
 * their sector, so that an address near the edge, or one that is not known, is a question. So are
 * the conditions of a court in youth justice.
 */
public final class ClearOfPlacesToAvoid implements HardRule {

    private static final String CONDITIONS =
            "The court may have set conditions on area or curfew: hold them against the home";

    @Override
    public String code() {
        return "H10";
    }

    @Override
    public String label() {
        return "place to avoid";
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22(3): safeguarding; conditions of court orders";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        return candidate.children().stream()
                .flatMap(
                        child ->
                                avoided(child)
                                        .filter(place -> isInside(place, candidate))
                                        .map(place -> because(sentence(child, place, candidate))))
                .toList();
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        Stream<Reason> near =
                candidate.children().stream()
                        .flatMap(
                                child ->
                                        avoided(child)
                                                .filter(place -> mayBeInside(place, candidate))
                                                .map(place -> because(question(child, place))));
        return Stream.concat(near, conditions(candidate)).toList();
    }

    private static Stream<ChildPlace> avoided(SearchedChild child) {
        return child.places().stream()
                .filter(place -> place.kind() == ChildPlace.Kind.AVOID)
                .sorted(Comparator.comparing(ChildPlace::postcode));
    }

    private static boolean isInside(ChildPlace place, Candidate candidate) {
        OptionalDouble miles = candidate.milesFrom(Optional.of(place.postcode()));
        boolean sameAddress =
                candidate.household().postcode().filter(place.postcode()::equals).isPresent()
                        && !place.postcode().equals(place.postcode().sector());
        return sameAddress
                || (place.radiusMiles() > 0
                        && miles.isPresent()
                        && miles.getAsDouble() <= place.radiusMiles());
    }

    private static boolean mayBeInside(ChildPlace place, Candidate candidate) {
        OptionalDouble miles = candidate.milesFrom(Optional.of(place.postcode()));
        int margin = candidate.policy().limits().avoidMargin().value();
        return !isInside(place, candidate)
                && (miles.isEmpty() || miles.getAsDouble() <= place.radiusMiles() + margin);
    }

    private Stream<Reason> conditions(Candidate candidate) {
        var request = candidate.search().request();
        boolean youthJustice =
                request.type() == CareType.REMAND
                        || new LegalStatus(request.referral().legalStatus()).isYouthJustice();
        return youthJustice ? Stream.of(because(CONDITIONS)) : Stream.of();
    }

    private static String sentence(SearchedChild child, ChildPlace place, Candidate candidate) {
        OptionalDouble miles = candidate.milesFrom(Optional.of(place.postcode()));
        return String.format(
                Locale.ROOT,
                "%s has to keep away from %s%s; the home is %s",
                child.id(),
                place.postcode().sector(),
                place.radiusMiles() == 0 ? "" : " and " + around(place.radiusMiles()),
                miles.isPresent() ? "%.1f miles away".formatted(miles.getAsDouble()) : "there");
    }

    private static String question(SearchedChild child, ChildPlace place) {
        return "%s has to keep away from %s%s: look at the address"
                .formatted(
                        child.id(),
                        place.postcode().sector(),
                        place.radiusMiles() == 0 ? "" : " and " + around(place.radiusMiles()));
    }

    private static String around(int miles) {
        return miles == 1 ? "1 mile around it" : miles + " miles around it";
    }
}
