package org.homeward.testing;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.RequestId;
import org.homeward.matching.Candidate;
import org.homeward.matching.MatchPolicy;
import org.homeward.matching.MatchPolicy.Effect;
import org.homeward.matching.Search;
import org.homeward.matching.workbook.WorkbookExample;
import org.homeward.matching.workbook.WorkbookTable;

/** Builds what a workbook example gives, and asks about its first household for request R1. */
public final class WorkbookWorld {

    private static final Map<String, BiFunction<Given, String, Given>> TABLES =
            Map.ofEntries(
                    Map.entry("children", Given::children),
                    Map.entry("living", Given::living),
                    Map.entry("needs", Given::needs),
                    Map.entry("skills", Given::skills),
                    Map.entry("availability", Given::availability),
                    Map.entry("links", Given::links),
                    Map.entry("occupants", Given::occupants),
                    Map.entry("exemptions", Given::exemptions),
                    Map.entry("avoid", Given::avoid),
                    Map.entry("holds", Given::holds),
                    Map.entry("records", Given::records),
                    Map.entry("requests", Given::requests));

    private WorkbookWorld() {}

    public static Candidate candidate(WorkbookExample example) {
        var tables =
                example.given().stream()
                        .collect(Collectors.toMap(WorkbookTable::name, WorkbookTable::text));
        var households = tables.remove("households");
        var policy = policy(tables.remove("policy"));
        var only = tables.remove("only");
        var given = Given.households(households);
        tables.forEach((name, table) -> TABLES.get(name).apply(given, table));
        var position = given.position();
        var request = position.request(RequestId.of("R1"));
        var asked = only == null ? request : request.forChildren(ids(only));
        var first = TextTable.rows(households).get(0).get("household");
        return Candidate.of(
                position.supply().household(HouseholdId.of(first)),
                Search.of(asked, position, new MileMap()),
                policy);
    }

    private static List<ChildId> ids(String table) {
        return TextTable.rows(table).stream().map(row -> ChildId.of(row.get("child"))).toList();
    }

    private static MatchPolicy policy(String table) {
        return table == null
                ? MatchPolicy.standard()
                : MatchPolicy.standard()
                        .withSmokers(
                                TextTable.rows(table).get(0).get("smokers").equals("block")
                                        ? Effect.BLOCK
                                        : Effect.WARNING);
    }
}
