package org.homeward.exchange.registers;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Money;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.money.ProgrammeMonth;
import org.homeward.domain.money.WeeklyPrice;
import org.homeward.domain.review.StepDownReview;
import org.homeward.domain.review.StepDownSign;
import org.homeward.position.FactsBuilder;

/** The prices, programme, signs and reviews sheets. */
final class PlanSheets {
    static final Sheet PRICES =
            new Sheet(
                    "prices",
                    "What a week of a kind of care costs from a day on.",
                    List.of(
                            FormColumn.choice("KIND", PlacementKind.class, "Kind of placement.")
                                    .needed(),
                            FormColumn.choice(
                                            "PROVIDER_CODE",
                                            "Provider; empty when it holds for any.",
                                            "PR0",
                                            "PR1",
                                            "PR2",
                                            "PR3",
                                            "PR4",
                                            "PR5")
                                    .unknown(),
                            FormColumn.money("WEEKLY", "Pounds a week.").neededWhenNew(),
                            FormColumn.date("FROM", "First day of the price.").needed(),
                            FormColumn.text("SOURCE", "Where the figure comes from.").keeps()),
                    List.of(List.of("KIND", "PROVIDER_CODE", "FROM")),
                    PlanSheets::readPrice,
                    book -> book.facts().money().prices().stream().map(PlanSheets::row));
    static final Sheet PROGRAMME =
            new Sheet(
                    "programme",
                    "A month of the programme.",
                    List.of(
                            FormColumn.of(
                                    "MONTH",
                                    FormColumn.Kind.MONTH,
                                    FormColumn.Empty.NEEDED,
                                    "The month, such as 2018-04."),
                            FormColumn.money(
                                            "INVESTMENT",
                                            "Pounds invested in it; none in a new row.")
                                    .keeps(),
                            FormColumn.number(
                                            "TARGET_LOOKED_AFTER",
                                            "Children looked after at its end.")
                                    .unknown(),
                            FormColumn.number(
                                            "TARGET_RESIDENTIAL",
                                            "Children in residential care at its end.")
                                    .unknown()),
                    List.of(List.of("MONTH")),
                    PlanSheets::readMonth,
                    book -> book.facts().money().programme().stream().map(PlanSheets::row));
    static final Sheet SIGNS =
            new Sheet(
                    "signs",
                    "Something that was said or happened and asks for a step-down review.",
                    List.of(
                            FormColumn.id("CHILD", "The child.").needed(),
                            FormColumn.choice("KIND", StepDownSign.Kind.class, "What happened.")
                                    .needed(),
                            FormColumn.date("ON", "Day.").needed(),
                            FormColumn.text("NOTE", "In the words of whoever recorded it.").keeps(),
                            FormColumn.name("BY", "Who said or recorded it.")),
                    List.of(List.of("CHILD", "KIND", "ON")),
                    PlanSheets::readSign,
                    book -> book.facts().care().signs().stream().map(PlanSheets::row));
    static final Sheet REVIEWS =
            new Sheet(
                    "stepdown_reviews",
                    "A review of whether a child in residential care could live with a family.",
                    List.of(
                            FormColumn.id("REVIEW", "Number of the review.").needed(),
                            FormColumn.id("CHILD", "The child.").neededWhenNew(),
                            FormColumn.date("HELD_ON", "Day on which it was held.").neededWhenNew(),
                            FormColumn.choice(
                                            "DECISION",
                                            StepDownReview.Decision.class,
                                            "What was decided.")
                                    .neededWhenNew(),
                            FormColumn.date(
                                            "NEXT_REVIEW",
                                            "Day on which the question is asked again.")
                                    .neededWhenNew(),
                            FormColumn.text("REASON", "Why.").keeps(),
                            FormColumn.name("BY", "Who decided.")),
                    List.of(List.of("REVIEW")),
                    PlanSheets::readReview,
                    book -> book.facts().care().reviews().stream().map(PlanSheets::row));

    private PlanSheets() {}

    private static void readPrice(SheetRow row, FactsBuilder into, Gathered gathered) {
        into.add(
                new WeeklyPrice(
                        row.requiredChoice("KIND", PlacementKind.class),
                        HouseholdSheets.provider(row).code(),
                        row.money("WEEKLY"),
                        row.requiredDate("FROM"),
                        row.text("SOURCE")));
    }

    private static List<String> row(WeeklyPrice p) {
        return List.of(
                EnumText.write(p.kind()),
                HouseholdSheets.code(new org.homeward.domain.common.Provider(p.provider(), "")),
                p.weekly().inPounds().toPlainString(),
                p.from().toString(),
                p.source());
    }

    private static void readMonth(SheetRow row, FactsBuilder into, Gathered gathered) {
        into.add(
                new ProgrammeMonth(
                        row.get("MONTH", PlanSheets::month),
                        row.findMoney("INVESTMENT").orElse(Money.ZERO),
                        row.findNumber("TARGET_LOOKED_AFTER", 100_000),
                        row.findNumber("TARGET_RESIDENTIAL", 100_000)));
    }

    private static YearMonth month(String cell) {
        try {
            return YearMonth.parse(cell.length() > 7 ? cell.substring(0, 7) : cell);
        } catch (java.time.DateTimeException bad) {
            throw new BadCell("not a month; write 2018-04.");
        }
    }

    private static List<String> row(ProgrammeMonth m) {
        return List.of(
                m.month().toString(),
                m.investment().inPounds().toPlainString(),
                number(m.targetLookedAfter()),
                number(m.targetResidential()));
    }

    private static String number(OptionalInt value) {
        return value.isPresent() ? Integer.toString(value.getAsInt()) : "";
    }

    private static void readSign(SheetRow row, FactsBuilder into, Gathered gathered) {
        into.add(
                new StepDownSign(
                        ChildId.of(row.required("CHILD")),
                        row.requiredChoice("KIND", StepDownSign.Kind.class),
                        row.requiredDate("ON"),
                        row.text("NOTE"),
                        row.text("BY")));
    }

    private static List<String> row(StepDownSign s) {
        return List.of(
                s.child().text(), EnumText.write(s.kind()), s.on().toString(), s.note(), s.by());
    }

    private static void readReview(SheetRow row, FactsBuilder into, Gathered gathered) {
        into.add(
                new StepDownReview(
                        ReviewId.of(row.required("REVIEW")),
                        ChildId.of(row.required("CHILD")),
                        row.requiredDate("HELD_ON"),
                        row.requiredChoice("DECISION", StepDownReview.Decision.class),
                        row.requiredDate("NEXT_REVIEW"),
                        row.text("REASON"),
                        row.text("BY")));
    }

    private static List<String> row(StepDownReview r) {
        return List.of(
                r.id().text(),
                r.child().text(),
                r.heldOn().toString(),
                EnumText.write(r.decision()),
                r.nextReviewOn().toString(),
                r.reason(),
                r.by());
    }
}
