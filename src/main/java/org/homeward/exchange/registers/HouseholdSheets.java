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
                    List.of(
                            "HOUSEHOLD",
                            "NAME",
                            "PROVIDER",
                            "PROVIDER_CODE",
                            "POSTCODE",
                            "STATUS",
                            "APPROVED_ON",
                            "REVIEW_DUE",
                            "MAX_CHILDREN",
                            "AGE_MIN",
                            "AGE_MAX",
                            "SEX",
                            "TYPES",
                            "BEDROOMS",
                            "SHARING",
                            "SMOKER",
                            "PETS",
                            "VEHICLE",
                            "ACCESSIBLE",
                            "LANGUAGES",
                            "FAITH_PRACTICE",
                            "WEEKLY_FEE",
                            "NAMED_CHILD"),
                    Set.of("HOUSEHOLD", "STATUS", "MAX_CHILDREN"),
                    HouseholdSheets::readHousehold,
                    book -> book.facts().carer().households().stream().map(HouseholdSheets::row));
    static final Sheet SKILLS =
            new Sheet(
                    "skills",
                    List.of("HOUSEHOLD", "DOMAIN", "LEVEL"),
                    Set.of("HOUSEHOLD", "DOMAIN", "LEVEL"),
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
                row.requiredNumber("MAX_CHILDREN"),
                new AgeRange(row.number("AGE_MIN", 0), row.number("AGE_MAX", 18)),
                row.choice("SEX", SexAccepted.class, SexAccepted.ANY),
                types);
    }

    private static Dwelling dwelling(SheetRow row) {
        return new Dwelling(
                row.number("BEDROOMS", 0),
                row.answer("SHARING"),
                row.answer("SMOKER"),
                row.words("PETS"),
                row.answer("VEHICLE"),
                row.answer("ACCESSIBLE"));
    }

    private static void readSkill(SheetRow row, FactsBuilder into, Gathered gathered) {
        gathered.skill(
                HouseholdId.of(row.required("HOUSEHOLD")),
                row.requiredChoice("DOMAIN", NeedDomain.class),
                NeedLevel.of(row.requiredNumber("LEVEL")));
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
                Cells.text(h.approval().namedChild()));
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
