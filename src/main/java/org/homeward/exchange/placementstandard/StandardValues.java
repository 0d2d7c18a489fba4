package org.homeward.exchange.placementstandard;

import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.out.PlacedHere;
import org.homeward.app.out.SchoolAfterMove;
import org.homeward.domain.carer.Home;
import org.homeward.domain.carer.HomeKind;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.RegisteredProvider;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.Suitability;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Urgency;

/**
 * What is recorded of a placement, in the words of the standard. A field of which nothing is
 * recorded is "Not specified" or "Not Known" where the standard has such a word, and absent
 * elsewhere; nothing is ever made up to fill one.
 */
final class StandardValues {
    private static final int LONGEST_NUMBER = 18;
    private static final String RISK = "Risk Present";
    private static final String NO_RISK = "No known risk";

    private final PlacedHere placed;
    private final Map<StandardField, Object> values = new EnumMap<>(StandardField.class);

    private StandardValues(PlacedHere placed) {
        this.placed = placed;
    }

    /** Fields without a value are not in it; values are texts, whole numbers and truth values. */
    static Map<StandardField, Object> of(PlacedHere placed, boolean officers) {
        StandardValues told = new StandardValues(placed);
        told.availability();
        told.requirements();
        told.recommendation();
        told.risks();
        told.outcome();
        told.dates();
        if (officers) {
            told.put(
                    StandardField.PLACEMENT_OFFICER_NAME, placed.decision().decision().by().name());
        }
        return told.values;
    }

    /** The field is named after education that goes on, so that is what true says. */
    static Optional<Boolean> educationContinuity(SchoolAfterMove school) {
        return switch (school) {
            case KEPT -> Optional.of(true);
            case CHANGED -> Optional.of(false);
            case NOT_KNOWN -> Optional.empty();
        };
    }

    private void availability() {
        String id = placed.child().id().text();
        put(StandardField.CHILD_ID, isNumber(id) ? (Object) Long.valueOf(id) : id);
        neededBy().ifPresent(band -> put(StandardField.NEEDED_BY, band));
        PlacementRequest request = placed.request();
        switch (request.together().intent()) {
            case ALL -> put(StandardField.SIBLING_COUNT, (long) request.children().size() - 1);
            case APART -> put(StandardField.SIBLING_COUNT, 0L);
            case MAY_SPLIT -> {
                // How many were to be placed with this child is not recorded.
            }
        }
    }

    /** Five days exactly fall into no band of the standard. */
    private Optional<String> neededBy() {
        var timing = placed.request().timing();
        long days = ChronoUnit.DAYS.between(timing.madeOn(), timing.neededBy());
        if (timing.urgency() == Urgency.TODAY) {
            return Optional.of("Today");
        }
        if (days > 5) {
            return Optional.of("In more than 5 days");
        }
        return days > 0 && days < 5 ? Optional.of("In less than 5 days") : Optional.empty();
    }

    private void requirements() {
        Requirements asked = placed.request().requirements();
        put(StandardField.COMMUNICATION_NEEDS, "Not Specified");
        if (asked.isEssential(Requirements.ACCESSIBLE)) {
            put(StandardField.HOME_ADAPTATION, true);
        }
        put(
                StandardField.CULTURAL_NEEDS,
                placed.child().profile().faithPractice().isEmpty() ? "Not Known" : "Required");
        if (asked.isEssential(Requirements.SOLO)) {
            put(StandardField.LIVING_COMPANIONS, "Solo placement recommended");
        }
        put(StandardField.PETS, asked.isEssential(Requirements.NO_PETS) ? "No" : "Not Known");
    }

    private void recommendation() {
        var view = placed.child().careView();
        put(StandardField.FOSTER_CARE_SUITABILITY, words(view.foster()));
        put(StandardField.RESIDENTIAL_CARE_SUITABILITY, words(view.residential()));
        put(StandardField.SUPPORTED_ACCOMMODATION_SUITABILITY, words(view.supported()));
    }

    /** Only where what we record means the same; our other domains are wider than its risks. */
    private void risks() {
        placed.needs()
                .flatMap(needs -> needs.findLevel(NeedDomain.SUBSTANCE_USE))
                .ifPresent(
                        level ->
                                put(
                                        StandardField.RISK_DRUG_ALCOHOL,
                                        level == NeedLevel.NONE ? NO_RISK : RISK));
        if (!placed.missing().isEmpty()) {
            put(StandardField.RISK_MISSING, RISK);
        }
    }

    private void outcome() {
        Optional<Household> household = placed.home().household();
        Optional<Home> home = placed.home().home();
        placed.placement()
                .weeklyFee()
                .ifPresent(
                        fee ->
                                put(
                                        StandardField.TOTAL_WEEKLY_COST,
                                        fee.inPounds()
                                                .setScale(0, RoundingMode.HALF_UP)
                                                .longValue()));
        household
                .flatMap(Household::postcode)
                .or(() -> home.flatMap(Home::postcode))
                .map(Postcode::district)
                .ifPresent(district -> put(StandardField.PLACEMENT_LOCATION, district));
        educationContinuity(SchoolAfterMove.NOT_KNOWN)
                .ifPresent(goesOn -> put(StandardField.EDUCATION_CONTINUITY, goesOn));
        home.map(Home::urn)
                .filter(urn -> !urn.isEmpty())
                .or(() -> placed.home().provider().map(RegisteredProvider::urn))
                .ifPresent(urn -> put(StandardField.PROVIDER_URN, urn));
        put(StandardField.SIBLINGS_PLACED_TOGETHER, (long) placed.placedWith());
        put(StandardField.PLACEMENT_TYPE, type(home));
    }

    private void dates() {
        put(StandardField.REFERRAL_DATE, placed.request().timing().madeOn().toString());
        put(StandardField.PLACEMENT_DATE, placed.placement().span().start().toString());
    }

    private static String type(Optional<Home> home) {
        return home.map(
                        where ->
                                where.kind() == HomeKind.SUPPORTED
                                        ? "Supported Accommodation"
                                        : "Residential")
                .orElse("Foster");
    }

    private static String words(Suitability suitability) {
        return switch (suitability) {
            case PREFERRED -> "Preferred";
            case SUITABLE_NOT_PREFERRED -> "Suitable but not preferred";
            case UNSUITABLE -> "Unsuitable";
            case NOT_SPECIFIED -> "Not specified";
        };
    }

    private static boolean isNumber(String text) {
        return text.length() <= LONGEST_NUMBER && text.matches("0|[1-9][0-9]*");
    }

    private void put(StandardField field, Object value) {
        values.put(field, value);
    }
}
