package org.homeward.exchange.registers;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.homeward.domain.care.Placement;
import org.homeward.domain.care.Where;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.RequestOrigin;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;
import org.homeward.position.FactsBuilder;

/** The living and requests sheets. */
final class CareSheets {
    private static final String FROM_REVIEW = "review ";
    static final Sheet LIVING =
            new Sheet(
                    "living",
                    "A child living somewhere over a span of days.",
                    List.of(
                            FormColumn.id("CHILD", "The child.").needed(),
                            FormColumn.id("HOUSEHOLD", "The household, or"),
                            FormColumn.id("HOME", "the home."),
                            FormColumn.date("FROM", "First day.").needed(),
                            FormColumn.date(
                                    "TO",
                                    "First day on which the child no longer lived there; empty while it does."),
                            FormColumn.choice("TYPE", CareType.class, "Kind of fostering."),
                            FormColumn.money("WEEKLY_FEE", "What a week costs, in pounds."),
                            FormColumn.id(
                                            "PLACEMENT",
                                            "Number of the placement; the program gives one where it is empty.")
                                    .keeps(),
                            FormColumn.id("REQUEST", "The search that it came from.").keeps()),
                    List.of(List.of("PLACEMENT"), List.of("CHILD", "FROM")),
                    CareSheets::readLiving,
                    book -> book.facts().care().placements().stream().map(CareSheets::row));
    static final Sheet REQUESTS =
            new Sheet(
                    "requests",
                    "A search for a home for one child or a sibling group.",
                    List.of(
                            FormColumn.id("REQUEST", "Your own number of the search.").needed(),
                            FormColumn.list("CHILDREN", "The children.").neededWhenNew(),
                            FormColumn.choice(
                                    "TYPE",
                                    CareType.class,
                                    "Kind of fostering; short-term in a new row."),
                            FormColumn.date("NEEDED_BY", "Day by which a home is needed.")
                                    .neededWhenNew(),
                            FormColumn.date(
                                            "MADE_ON",
                                            "Day on which it was made; the day it is needed by in a new row.")
                                    .keeps(),
                            FormColumn.choice(
                                    "URGENCY", Urgency.class, "How soon; planned in a new row."),
                            FormColumn.choice(
                                    "TOGETHER",
                                    Togetherness.class,
                                    "What the plan says about living together; all in a new row."),
                            FormColumn.text("SPLITS", "How the group could be split."),
                            FormColumn.list("ESSENTIAL", "What there must be."),
                            FormColumn.list("DESIRABLE", "What would be good."),
                            FormColumn.text(
                                    "WISHES", "What the child wishes, in the child's words."),
                            FormColumn.date("WISHES_ON", "Day on which the wishes were asked for."),
                            FormColumn.text("ORIGIN", "Where the search comes from.").keeps()),
                    List.of(List.of("REQUEST")),
                    CareSheets::readRequest,
                    book -> book.facts().care().requests().stream().map(CareSheets::row));

    private CareSheets() {}

    private static void readLiving(SheetRow row, FactsBuilder into, Gathered gathered) {
        ChildId child = ChildId.of(row.required("CHILD"));
        if (!row.text("HOUSEHOLD").isEmpty() && !row.text("HOME").isEmpty()) {
            throw new BadCell("HOUSEHOLD and HOME are both filled; a child lives in one of them.");
        }
        Where where =
                row.find("HOUSEHOLD", cell -> Where.with(HouseholdId.of(cell)))
                        .or(() -> row.find("HOME", cell -> Where.in(HomeId.of(cell))))
                        .orElseThrow(() -> new BadCell("HOUSEHOLD or HOME is needed."));
        into.add(
                new Placement(
                        row.find("PLACEMENT", org.homeward.domain.common.PlacementId::of)
                                .orElseGet(
                                        () ->
                                                Placement.registerId(
                                                        child, row.requiredDate("FROM"))),
                        child,
                        where,
                        row.span(),
                        row.find(
                                "TYPE",
                                cell ->
                                        EnumText.find(CareType.class, cell)
                                                .orElseThrow(
                                                        () ->
                                                                new BadCell(
                                                                        "an unknown kind of fostering."))),
                        row.findMoney("WEEKLY_FEE"),
                        row.find("REQUEST", RequestId::of)));
    }

    private static List<String> row(Placement p) {
        return List.of(
                p.child().text(),
                Cells.text(p.where().findHousehold()),
                Cells.text(p.where().findHome()),
                Cells.from(p.span()),
                Cells.to(p.span()),
                p.type().map(type -> EnumText.write(type, "-")).orElse(""),
                Cells.money(p.weeklyFee()),
                p.id().text(),
                Cells.text(p.request()));
    }

    private static void readRequest(SheetRow row, FactsBuilder into, Gathered gathered) {
        into.add(
                new PlacementRequest(
                        RequestId.of(row.required("REQUEST")),
                        row.list("CHILDREN").stream().map(ChildId::of).toList(),
                        row.choice("TYPE", CareType.class, CareType.SHORT_TERM),
                        new Timing(
                                row.date("MADE_ON", row.requiredDate("NEEDED_BY")),
                                row.requiredDate("NEEDED_BY"),
                                row.choice("URGENCY", Urgency.class, Urgency.PLANNED)),
                        new TogetherPlan(
                                row.choice("TOGETHER", Togetherness.class, Togetherness.ALL),
                                row.text("SPLITS")),
                        new Requirements(row.words("ESSENTIAL"), row.words("DESIRABLE")),
                        new Wishes(row.text("WISHES"), row.findDate("WISHES_ON")),
                        origin(row.text("ORIGIN"))));
    }

    private static RequestOrigin origin(String cell) {
        return cell.startsWith(FROM_REVIEW)
                ? new RequestOrigin(
                        "", Optional.of(ReviewId.of(cell.substring(FROM_REVIEW.length()))))
                : new RequestOrigin(cell, Optional.empty());
    }

    private static List<String> row(PlacementRequest r) {
        return List.of(
                r.id().text(),
                String.join(";", r.children().stream().map(ChildId::text).toList()),
                EnumText.write(r.type(), "-"),
                r.timing().neededBy().toString(),
                r.timing().madeOn().toString(),
                EnumText.write(r.timing().urgency()),
                EnumText.write(r.together().intent()),
                r.together().splits(),
                Cells.list(new TreeSet<>(r.requirements().essential())),
                Cells.list(new TreeSet<>(r.requirements().desirable())),
                r.wishes().words(),
                Cells.date(r.wishes().soughtOn()),
                r.origin().review().map(id -> FROM_REVIEW + id).orElse(r.origin().note()));
    }
}
