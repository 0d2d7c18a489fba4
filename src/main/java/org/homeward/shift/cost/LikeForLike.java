package org.homeward.shift.cost;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Plain;

/**
 * What a week costs in-house, at an agency and in residence, with overheads supposed for what the
 * authority provides itself: its own figures usually leave them out, those of others have them in.
 *
 * @param overheadPerCent an assumption
 */
public record LikeForLike(LocalDate day, int overheadPerCent, List<Line> lines) {
    public LikeForLike {
        lines = List.copyOf(lines);
    }

    /**
     * One kind of provision.
     *
     * @param weekly mean of the children with a price; empty when none has one
     * @param compared with overheads where the authority provides it
     */
    public record Line(
            String name,
            boolean own,
            Optional<Money> weekly,
            Optional<Money> compared,
            int priced,
            int unpriced) {}

    public static LikeForLike on(PricedCare care, LocalDate day, int overheadPerCent) {
        List<PricedStay> stays = care.on(day).toList();
        List<Line> lines = new ArrayList<>();
        lines.add(
                foster("Own foster carers", PlacementKind.FOSTER_IN_HOUSE, true)
                        .line(day, stays, overheadPerCent));
        lines.add(
                foster("Family and friends carers", PlacementKind.FOSTER_KINSHIP, true)
                        .line(day, stays, overheadPerCent));
        lines.add(
                foster("Agency foster carers", PlacementKind.FOSTER_IFA, false)
                        .line(day, stays, overheadPerCent));
        lines.add(residential("Own homes", true).line(day, stays, overheadPerCent));
        lines.add(
                residential("Homes and schools of others", false)
                        .line(day, stays, overheadPerCent));
        return new LikeForLike(day, overheadPerCent, lines);
    }

    /** What agency care costs more than own, as paid and like for like; empty without prices. */
    public Optional<String> findSentence() {
        Line own = lines.get(0);
        Line agency = lines.get(2);
        if (own.weekly().isEmpty() || agency.weekly().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                "An agency carer costs %s a week than an own carer as paid, and %s with %d %%"
                                .formatted(
                                        difference(agency.weekly(), own.weekly()),
                                        difference(agency.compared(), own.compared()),
                                        overheadPerCent)
                        + " overheads on what is own.");
    }

    private static String difference(Optional<Money> agency, Optional<Money> own) {
        Money more = agency.orElse(Money.ZERO).minus(own.orElse(Money.ZERO));
        return Plain.pounds(new Money(Math.abs(more.pence())))
                + (more.pence() < 0 ? " less" : " more");
    }

    /** Which stays a line counts. */
    private record Provision(String name, boolean own, Predicate<PricedStay> counts) {
        Line line(LocalDate day, List<PricedStay> all, int overheadPerCent) {
            WeeklyCost cost = WeeklyCost.of(day, all.stream().filter(counts).toList());
            Optional<Money> mean = MeanPrices.mean(cost).weekly();
            return new Line(
                    name,
                    own,
                    mean,
                    mean.map(m -> own ? Pence.share(m, 100L + overheadPerCent, 100) : m),
                    cost.priced(),
                    cost.unpriced());
        }
    }

    private static Provision foster(String name, PlacementKind kind, boolean own) {
        return new Provision(name, own, stay -> stay.kind() == kind);
    }

    private static Provision residential(String name, boolean own) {
        return new Provision(
                name,
                own,
                stay ->
                        stay.kind().group() == PlacementGroup.RESIDENTIAL
                                && (stay.provider() == ProviderSide.OWN) == own);
    }
}
