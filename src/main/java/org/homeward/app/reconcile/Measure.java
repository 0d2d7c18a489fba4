package org.homeward.app.reconcile;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.homeward.domain.care.Episode;
import org.homeward.domain.child.Sex;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;

/** What is published of children looked after on 31 March, and which children each counts. */
enum Measure {
    ALL("cla_31_march", "Looked after on 31 March", (e, c) -> true),
    FOSTER("stock_foster", "In foster care", in(PlacementGroup.FOSTER)),
    PARENTS("stock_with_parents", "Placed with parents", in(PlacementGroup.PARENTS)),
    ADOPTION("stock_placed_for_adoption", "Placed for adoption", in(PlacementGroup.ADOPTION)),
    HOMES_OLD(
            "stock_secure_homes_hostels_old_def",
            "Secure units, children's homes and hostels (series to 2017)",
            placed("K1", "K2", "H5")),
    HOMES(
            "stock_secure_and_childrens_homes",
            "Secure units and children's homes (series from 2018)",
            placed("K1", "K2")),
    CHILDRENS_HOMES(
            "in_childrens_homes_derived",
            "In children's homes",
            (e, c) -> e.kind() == PlacementKind.RES_CHILDRENS_HOME),
    SCHOOLS(
            "stock_residential_school",
            "In residential schools",
            (e, c) -> e.kind() == PlacementKind.RES_SCHOOL),
    OTHER_RESIDENTIAL(
            "stock_other_residential",
            "In other residential settings",
            placed("R1", "R2", "R3", "R5")),
    SUPPORTED(
            "stock_supported_independent",
            "Supported or independent living (series from 2018)",
            placed("H5", "K3", "P2")),
    OTHER_COMMUNITY(
            "stock_other_community",
            "Other placements in the community (series to 2017)",
            placed("P2", "P3")),
    OWN("provider_own_la", "Provided by the authority", by(ProviderCode.PR1)),
    PRIVATE("provider_private", "Provided privately", by(ProviderCode.PR4)),
    VOLUNTARY("provider_voluntary", "Provided by voluntary bodies", by(ProviderCode.PR5)),
    INTERIM("legal_interim_care_order", "Interim care order", under("C1")),
    FULL("legal_full_care_order", "Full care order", under("C2")),
    PLACEMENT_ORDER("legal_placement_order", "Placement order", under("E1")),
    SECTION_20("legal_section_20", "Section 20", under("V2")),
    UNDER_1("age_under_1", "Under 1", aged(AgeBand.UNDER_1)),
    FROM_1("age_1_4", "1 to 4", aged(AgeBand.FROM_1_TO_4)),
    FROM_5("age_5_9", "5 to 9", aged(AgeBand.FROM_5_TO_9)),
    FROM_10("age_10_15", "10 to 15", aged(AgeBand.FROM_10_TO_15)),
    FROM_16("age_16_plus", "16 and over", aged(AgeBand.FROM_16_TO_17, AgeBand.ADULT)),
    BOYS("sex_male", "Boys", (e, c) -> c.sex() == Sex.MALE),
    GIRLS("sex_female", "Girls", (e, c) -> c.sex() == Sex.FEMALE),
    UASC("uasc", "Unaccompanied asylum-seeking", (e, c) -> c.unaccompanied());

    private final String code;
    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // the tests below hold only what cannot change
    private final BiPredicate<Episode, Counted> counts;

    Measure(String code, String label, BiPredicate<Episode, Counted> counts) {
        this.code = code;
        this.label = label;
        this.counts = counts;
    }

    static Optional<Measure> find(String code) {
        return Arrays.stream(values()).filter(measure -> measure.code.equals(code)).findFirst();
    }

    String code() {
        return code;
    }

    String label() {
        return label;
    }

    boolean counts(Counted child) {
        return counts.test(child.episode(), child);
    }

    boolean needsAge() {
        return code.startsWith("age_");
    }

    /** The published figure is itself worked out from a rounded percentage. */
    boolean isDerived() {
        return code.endsWith("_derived");
    }

    private static BiPredicate<Episode, Counted> in(PlacementGroup group) {
        return (episode, child) -> episode.group() == group;
    }

    private static BiPredicate<Episode, Counted> placed(String... codes) {
        Set<String> all = Set.of(codes);
        return (episode, child) -> all.contains(episode.setting().code());
    }

    private static BiPredicate<Episode, Counted> by(ProviderCode provider) {
        return (episode, child) -> episode.setting().provider() == provider;
    }

    private static BiPredicate<Episode, Counted> under(String legal) {
        return (episode, child) -> episode.legal().code().equals(legal);
    }

    private static BiPredicate<Episode, Counted> aged(AgeBand... bands) {
        Set<AgeBand> all = Set.of(bands);
        return (episode, child) -> child.band().filter(all::contains).isPresent();
    }
}
