package org.homeward.exchange.registers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Provider;
import org.homeward.domain.common.ProviderCode;
import org.homeward.position.CareBook;
import org.homeward.position.FactsBuilder;

/** The households and skills sheets. */
final class HouseholdSheets {
    static final Sheet HOUSEHOLDS =
            new Sheet(
                    "households",
                    "A fostering household and what it is approved for.",
                    List.of(
                            FormColumn.id("HOUSEHOLD", "Your own number of the household.")
                                    .needed(),
                            FormColumn.name("NAME", "What the household is called."),
                            FormColumn.name("PROVIDER", "Agency or authority that approved it."),
                            FormColumn.choice(
                                    "PROVIDER_CODE",
                                    "Who provides it, as in the return.",
                                    "PR0",
                                    "PR1",
                                    "PR2",
                                    "PR3",
                                    "PR4",
                                    "PR5"),
                            FormColumn.postcode(
                                    "POSTCODE", "Where it lies: a postcode or only its sector."),
                            FormColumn.choice(
                                            "STATUS",
                                            ApprovalStatus.class,
                                            "Where it stands with its fostering service.")
                                    .neededWhenNew(),
                            FormColumn.date("APPROVED_ON", "Day of the approval.").keeps(),
                            FormColumn.date("REVIEW_DUE", "Day of the next yearly review."),
                            FormColumn.number(
                                            "MAX_CHILDREN", "How many children it is approved for.")
                                    .neededWhenNew(),
                            FormColumn.number(
                                    "AGE_MIN",
                                    "Youngest age approved, in completed years; 0 in a new row."),
                            FormColumn.number("AGE_MAX", "Oldest age approved; 18 in a new row."),
                            FormColumn.choice(
                                    "SEX",
                                    SexAccepted.class,
                                    "Whom the approval allows; any in a new row."),
                            FormColumn.list(
                                            "TYPES",
                                            "Kinds of fostering that the approval names.",
                                            EnumText.choices(CareType.class))
                                    .keeps(),
                            FormColumn.number("BEDROOMS", "Bedrooms for fostered children."),
                            FormColumn.yesNo(
                                    "SHARING",
                                    "Children may share a room there, as agreed and recorded."),
                            FormColumn.yesNo("SMOKER", "Somebody in the household smokes."),
                            FormColumn.list("PETS", "Animals that live there."),
                            FormColumn.yesNo("VEHICLE", "There is a car."),
                            FormColumn.yesNo(
                                    "ACCESSIBLE", "The house can be used with a wheelchair."),
                            FormColumn.list("LANGUAGES", "Languages spoken."),
                            FormColumn.text("FAITH_PRACTICE", "What the household practises."),
                            FormColumn.money("WEEKLY_FEE", "What a week costs, in pounds."),
                            FormColumn.id(
                                    "NAMED_CHILD",
                                    "The only child that a temporary approval names."),
                            FormColumn.number("COTS", "Cots for babies that stand ready.")),
                    List.of(List.of("HOUSEHOLD")),
                    HouseholdSheets::readHousehold,
                    book -> book.facts().carer().households().stream().map(HouseholdSheets::row));
    static final Sheet SKILLS =
            new Sheet(
                    "skills",
                    "What level of need a household can meet in one domain.",
                    List.of(
                            FormColumn.id("HOUSEHOLD", "The household.").needed(),
                            FormColumn.choice("DOMAIN", NeedDomain.class, "The domain of need.")
                                    .needed(),
                            FormColumn.number("LEVEL", "0 none, 1 some, 2 moderate, 3 intensive.")
                                    .needed()),
                    List.of(List.of("HOUSEHOLD", "DOMAIN")),
                    HouseholdSheets::readSkill,
                    HouseholdSheets::skillRows);

    private HouseholdSheets() {}

    private static void readHousehold(SheetRow row, FactsBuilder into, Gathered gathered) {
        gathered.household(
                new Household(
                        HouseholdId.of(row.required("HOUSEHOLD")),
                        row.text("NAME"),
                        provider(row),
                        row.findPostcode("POSTCODE"),
                        new Approval(
                                row.requiredChoice("STATUS", ApprovalStatus.class),
                                row.findDate("APPROVED_ON"),
                                row.findDate("REVIEW_DUE"),
                                row.find("NAMED_CHILD", ChildId::of)),
                        terms(row),
                        dwelling(row),
                        new HouseholdOffer(
                                row.names("LANGUAGES"),
                                row.text("FAITH_PRACTICE"),
                                Map.of(),
                                row.findMoney("WEEKLY_FEE"))));
    }

    static Provider provider(SheetRow row) {
        ProviderCode code =
                row.find(
                                "PROVIDER_CODE",
                                cell ->
                                        ProviderCode.find(cell)
                                                .orElseThrow(
                                                        () ->
                                                                new BadCell(
                                                                        "not one of PR0 to PR5.")))
                        .orElse(ProviderCode.NONE);
        return new Provider(code, row.text("PROVIDER"));
    }

    private static TermsOfApproval terms(SheetRow row) {
        Set<CareType> types = new TreeSet<>();
        for (String type : row.list("TYPES")) {
            types.add(
                    EnumText.find(CareType.class, type)
                            .orElseThrow(
                                    () ->
                                            new BadCell(
                                                    "TYPES holds an unknown kind of fostering.")));
        }
        return new TermsOfApproval(
                row.requiredNumber("MAX_CHILDREN", 20),
                new AgeRange(row.number("AGE_MIN", 0, 25), row.number("AGE_MAX", 18, 25)),
                row.choice("SEX", SexAccepted.class, SexAccepted.ANY),
                types);
    }

    private static Dwelling dwelling(SheetRow row) {
        return new Dwelling(
                row.number("BEDROOMS", 0, 50),
                row.answer("SHARING"),
                row.answer("SMOKER"),
                row.words("PETS"),
                row.answer("VEHICLE"),
                row.answer("ACCESSIBLE"),
                row.findNumber("COTS", 20));
    }

    private static void readSkill(SheetRow row, FactsBuilder into, Gathered gathered) {
        gathered.skill(
                HouseholdId.of(row.required("HOUSEHOLD")),
                row.requiredChoice("DOMAIN", NeedDomain.class),
                NeedLevel.of(row.requiredNumber("LEVEL", 3)));
    }

    private static List<String> row(Household h) {
        return List.of(
                h.id().text(),
                h.name(),
                h.provider().name(),
                code(h.provider()),
                Cells.text(h.postcode()),
                EnumText.write(h.approval().status()),
                Cells.date(h.approval().approvedOn()),
                Cells.date(h.approval().reviewDue()),
                Integer.toString(h.terms().maxChildren()),
                Integer.toString(h.terms().ages().youngest()),
                Integer.toString(h.terms().ages().oldest()),
                EnumText.write(h.terms().sex()),
                Cells.list(
                        h.terms().types().stream().map(type -> EnumText.write(type, "-")).toList()),
                Integer.toString(h.dwelling().bedrooms()),
                Cells.answer(h.dwelling().sharing()),
                Cells.answer(h.dwelling().smoker()),
                Cells.list(h.dwelling().pets()),
                Cells.answer(h.dwelling().vehicle()),
                Cells.answer(h.dwelling().accessible()),
                Cells.list(h.offer().languages()),
                h.offer().faithPractice(),
                Cells.money(h.offer().weeklyFee()),
                Cells.text(h.approval().namedChild()),
                Cells.number(h.dwelling().cots()));
    }

    static String code(Provider provider) {
        return provider.code() == ProviderCode.NONE ? "" : provider.code().name();
    }

    private static Stream<List<String>> skillRows(CareBook book) {
        return book.facts().carer().households().stream()
                .flatMap(
                        h ->
                                Stream.of(NeedDomain.values())
                                        .filter(domain -> h.offer().skills().containsKey(domain))
                                        .map(
                                                domain ->
                                                        List.of(
                                                                h.id().text(),
                                                                EnumText.write(domain),
                                                                level(
                                                                        Optional.ofNullable(
                                                                                h.offer()
                                                                                        .skills()
                                                                                        .get(
                                                                                                domain))))));
    }

    static String level(Optional<NeedLevel> level) {
        return level.map(l -> Integer.toString(l.degree())).orElse("");
    }
}
