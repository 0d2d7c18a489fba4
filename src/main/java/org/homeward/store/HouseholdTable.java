package org.homeward.store;

import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.carer.AgeRange;
import org.homeward.domain.carer.Approval;
import org.homeward.domain.carer.ApprovalStatus;
import org.homeward.domain.carer.Dwelling;
import org.homeward.domain.carer.Household;
import org.homeward.domain.carer.HouseholdOffer;
import org.homeward.domain.carer.SexAccepted;
import org.homeward.domain.carer.TermsOfApproval;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.Postcode;

/** Fostering households with their approval, house and offer. */
final class HouseholdTable {

    static final Table<Household> TABLE =
            Table.<Household>named("household")
                    .with("household_id", h -> h.id().text())
                    .with("full_name", Household::name)
                    .with("provider_code", h -> h.provider().code().name())
                    .with("provider_name", h -> h.provider().name())
                    .with("postcode", h -> h.postcode().map(Postcode::text))
                    .with("status", h -> h.approval().status().name())
                    .with("approved_on", h -> h.approval().approvedOn())
                    .with("review_due", h -> h.approval().reviewDue())
                    .with("named_child", h -> h.approval().namedChild().map(ChildId::text))
                    .with("max_children", h -> (long) h.terms().maxChildren())
                    .with("age_youngest", h -> (long) h.terms().ages().youngest())
                    .with("age_oldest", h -> (long) h.terms().ages().oldest())
                    .with("sex_accepted", h -> h.terms().sex().name())
                    .with("care_types", h -> Words.text(h.terms().types()))
                    .with("bedrooms", h -> (long) h.dwelling().bedrooms())
                    .with("sharing", h -> h.dwelling().sharing().name())
                    .with("smoker", h -> h.dwelling().smoker().name())
                    .with("pets", h -> TextList.sorted(h.dwelling().pets()))
                    .with("vehicle", h -> h.dwelling().vehicle().name())
                    .with("accessible", h -> h.dwelling().accessible().name())
                    .with("cots", h -> cots(h.dwelling()))
                    .with("languages", h -> TextList.sorted(h.offer().languages()))
                    .with("faith_practice", h -> h.offer().faithPractice())
                    .with("skills", h -> TextList.levels(h.offer().skills()))
                    .with("weekly_pence", h -> h.offer().weeklyFee().map(Money::pence))
                    .keyedBy("household_id")
                    .readBy(HouseholdTable::household);

    private HouseholdTable() {}

    private static Household household(Cells row) {
        return new Household(
                HouseholdId.of(row.text("household_id")),
                row.text("full_name"),
                Words.provider(row),
                row.find("postcode", Postcode::new),
                new Approval(
                        row.word("status", ApprovalStatus.class),
                        row.findDay("approved_on"),
                        row.findDay("review_due"),
                        row.find("named_child", ChildId::of)),
                terms(row),
                dwelling(row),
                offer(row));
    }

    private static TermsOfApproval terms(Cells row) {
        return new TermsOfApproval(
                row.count("max_children"),
                new AgeRange(row.count("age_youngest"), row.count("age_oldest")),
                row.word("sex_accepted", SexAccepted.class),
                Words.set(row.text("care_types"), CareType.class));
    }

    private static Dwelling dwelling(Cells row) {
        return new Dwelling(
                row.count("bedrooms"),
                row.word("sharing", Answer.class),
                row.word("smoker", Answer.class),
                TextList.set(row.text("pets")),
                row.word("vehicle", Answer.class),
                row.word("accessible", Answer.class),
                row.findNumber("cots")
                        .map(cots -> OptionalInt.of(cots.intValue()))
                        .orElse(OptionalInt.empty()));
    }

    private static Optional<Long> cots(Dwelling dwelling) {
        return dwelling.cots().isPresent()
                ? Optional.of((long) dwelling.cots().getAsInt())
                : Optional.empty();
    }

    private static HouseholdOffer offer(Cells row) {
        return new HouseholdOffer(
                TextList.set(row.text("languages")),
                row.text("faith_practice"),
                TextList.levels(row.text("skills"), NeedDomain.class, NeedLevel.class),
                row.findNumber("weekly_pence").map(Money::new));
    }
}
