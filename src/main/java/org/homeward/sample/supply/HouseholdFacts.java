package org.homeward.sample.supply;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.carer.Approval;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Availability;
import org.homeward.domain.carer.Exemption;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.TermsOfApproval;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.RequestId;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.draw.Dice;
import org.homeward.sample.life.Life;
import org.homeward.sample.supply.Roof.Approved;

/** Writes the households down: approval, terms, availability, who is placed there. */
public final class HouseholdFacts {
    private static final PlacementKind AGENCY = PlacementKind.FOSTER_IFA;
    private static final int TEMPORARY_DAYS = 112;
    private static final int APPROVED_IN_YEAR = 30;
    private static final int SUSPENDED = 2;

    private final Dice dice = new Dice("household facts");
    private final LocalDate asAt;
    private final Supply supply;
    private final Function<Life, Optional<RequestId>> cameFrom;
    private final Dwellings dwellings = new Dwellings();
    private final People people;
    private final List<Agency> agencies = Agency.all();
    private final Fees fees;
    private final Set<Roof> fresh = new LinkedHashSet<>();
    private final Set<Roof> suspended = new LinkedHashSet<>();

    /**
     * Looks at the households.
     *
     * @param cameFrom the search that a child's present placement came from
     */
    public HouseholdFacts(
            Supply supply, LocalDate asAt, Function<Life, Optional<RequestId>> cameFrom) {
        this.supply = supply;
        this.asAt = asAt;
        this.fees = new Fees(asAt);
        this.cameFrom = cameFrom;
        this.people = new People(asAt);
    }

    public void addTo(FactsBuilder facts) {
        List<Roof> own = own();
        fresh.addAll(dice.sample(own, APPROVED_IN_YEAR, r -> canBeFresh(r) ? 1 : 0));
        suspended.addAll(
                dice.sample(
                        own, SUSPENDED, r -> r.children().isEmpty() && !r.isAvailable() ? 1 : 0));
        people.draw(own);
        for (Roof roof : supply.roofs()) {
            facts.add(household(roof));
            people.addTo(facts, roof);
            availability(roof).ifPresent(facts::add);
            roof.children().forEach(child -> facts.add(placement(roof, child)));
            exemption(roof).ifPresent(facts::add);
        }
    }

    private List<Roof> own() {
        return supply.roofs().stream().filter(r -> r.approved() != Approved.AGENCY).toList();
    }

    private boolean canBeFresh(Roof roof) {
        return roof.approved() != Approved.CONNECTED
                && firstPlaced(roof).isAfter(asAt.minusYears(1).plusDays(20));
    }

    private LocalDate firstPlaced(Roof roof) {
        return roof.children().stream()
                .map(child -> child.stay().start())
                .min(LocalDate::compareTo)
                .orElse(asAt);
    }

    private Household household(Roof roof) {
        Set<CareType> types = dwellings.types(roof);
        return new Household(
                roof.id(),
                people.nameOf(roof),
                roof.provider(),
                Postcode.find(roof.sector()),
                approval(roof),
                new TermsOfApproval(roof.most(), roof.ages(), roof.sex(), types),
                dwellings.dwelling(roof),
                dwellings.offer(
                        roof,
                        types,
                        fee(roof).map(fee -> fees.grown(fee, AGENCY, roof.provider().code()))));
    }

    private Optional<Money> fee(Roof roof) {
        return agencies.stream()
                .filter(agency -> agency.provider().equals(roof.provider()))
                .map(agency -> Money.pounds(agency.weekly()))
                .findFirst();
    }

    private Approval approval(Roof roof) {
        if (isTemporary(roof)) {
            return new Approval(
                    ApprovalStatus.TEMPORARY_REG_24,
                    Optional.of(firstPlaced(roof)),
                    Optional.empty(),
                    Optional.of(roof.children().get(0).life().id()));
        }
        LocalDate latest =
                fresh.contains(roof) ? firstPlaced(roof) : asAt.minusYears(1).minusDays(5);
        LocalDate placed = firstPlaced(roof);
        LocalDate until = placed.isBefore(latest) ? placed : latest;
        LocalDate approved =
                fresh.contains(roof)
                        ? dice.day(asAt.minusYears(1).plusDays(2), until)
                        : until.minusDays(30 + (long) Math.min(dice.logNormal(1700, 0.8), 9000));
        LocalDate review = dice.day(asAt.minusDays(dice.chance(0.06) ? 60 : 0), asAt.plusDays(360));
        return new Approval(
                suspended.contains(roof) ? ApprovalStatus.SUSPENDED : ApprovalStatus.APPROVED,
                Optional.of(approved),
                Optional.of(review),
                Optional.empty());
    }

    private boolean isTemporary(Roof roof) {
        return roof.approved() == Approved.CONNECTED
                && roof.children().size() == 1
                && firstPlaced(roof).isAfter(asAt.minusDays(TEMPORARY_DAYS));
    }

    private Optional<Availability> availability(Roof roof) {
        if (roof.unfilled() == 0) {
            return Optional.empty();
        }
        LocalDate said = asAt.minusDays(dice.between(0, dice.chance(0.8) ? 14 : 60));
        boolean pause = roof.why().equals("taking a break");
        return Optional.of(
                new Availability(
                        roof.id(),
                        DateSpan.from(said.minusDays(dice.between(0, 90))),
                        roof.isAvailable()
                                ? Availability.State.AVAILABLE
                                : pause
                                        ? Availability.State.ON_HOLD
                                        : Availability.State.NOT_AVAILABLE,
                        roof.why(),
                        Optional.of(said)));
    }

    private Placement placement(Roof roof, Resident child) {
        boolean lasting =
                roof.approved() == Approved.PERMANENT || roof.approved() == Approved.CONNECTED;
        Optional<RequestId> from = cameFrom.apply(child.life());
        Optional<CareType> type = Optional.of(lasting ? CareType.LONG_TERM : CareType.SHORT_TERM);
        return new Placement(
                PlacementId.of("P" + child.life().id()),
                child.life().id(),
                Where.with(roof.id()),
                DateSpan.from(child.stay().start()),
                type.filter(t -> from.isEmpty() || t == child.stay().meantFor()),
                fees.agreed(fee(roof), AGENCY, roof.provider().code(), child.stay().start()),
                from);
    }

    /** More than three children who are not all brothers and sisters need one. */
    private Optional<Exemption> exemption(Roof roof) {
        List<Resident> children = roof.children();
        boolean siblings =
                children.stream().map(c -> c.life().siblings()).distinct().count() == 1
                        && children.stream().allMatch(c -> c.life().siblings().isPresent());
        if (children.size() <= 3 || siblings) {
            return Optional.empty();
        }
        Set<ChildId> named = children.stream().map(c -> c.life().id()).collect(Collectors.toSet());
        LocalDate last =
                children.stream().map(c -> c.stay().start()).max(LocalDate::compareTo).orElse(asAt);
        return Optional.of(
                new Exemption(
                        roof.id(), named, DateSpan.from(last), "Reviewed with the yearly review."));
    }
}
