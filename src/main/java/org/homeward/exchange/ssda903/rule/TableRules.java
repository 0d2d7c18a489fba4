package org.homeward.exchange.ssda903.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.homeward.exchange.ssda903.table.Column;
import org.homeward.exchange.ssda903.table.OtherRow;
import org.homeward.exchange.ssda903.table.Table;

/** All rules that look at rows of other tables, by table. */
final class TableRules {
    static final Map<Table, List<Check<RowAt>>> ALL = new EnumMap<>(Table.class);
    private static final Map<Table, Column> DAYS =
            Map.of(
                    Table.MISSING, Column.MIS_START,
                    Table.REVIEWS, Column.REVIEW,
                    Table.AD1, Column.DATE_INT,
                    Table.SHOULD_BE_PLACED_ADOPTION, Column.DATE_PLACED,
                    Table.SW_EPISODES, Column.SW_DECOM,
                    Table.DOLO, Column.DOLO_START);

    static {
        put(Table.HEADER, HeaderRules.ALL, MotherRules.ALL);
        put(Table.UASC, UnaccompaniedRules.ALL);
        put(Table.OC2, ScoreRules.ALL, HealthRules.ALL);
        put(Table.MISSING, MissingRules.ALL);
        put(Table.REVIEWS, ReviewRules.ALL);
        put(Table.OC3, CareLeaverRules.ALL);
        put(Table.AD1, AdopterRules.ALL);
        put(Table.SHOULD_BE_PLACED_ADOPTION, PlacedForAdoptionRules.ALL);
        put(Table.PREV_PERM, PermanenceRules.ALL);
        put(Table.SW_EPISODES, SocialWorkerRules.ALL);
        put(Table.DOLO, DeprivationRules.ALL);
    }

    private TableRules() {}

    static void addBroken(ChildInReturn in, Findings broken) {
        for (Table table : in.listTables()) {
            List<OtherRow> rows = in.listRows(table);
            List<Check<RowAt>> checks = ALL.getOrDefault(table, List.of());
            Column day = DAYS.getOrDefault(table, Column.CHILD);
            for (int i = 0; i < rows.size(); i++) {
                addBroken(new RowAt(in, rows, i, day), checks, broken);
            }
        }
    }

    private static void addBroken(RowAt at, List<Check<RowAt>> checks, Findings broken) {
        for (Check<RowAt> check : checks) {
            if (check.broken().test(at)) {
                broken.add(check, at);
            }
        }
    }

    private static void put(Table table, List<Check<RowAt>> checks) {
        put(table, checks, List.of());
    }

    private static void put(Table table, List<Check<RowAt>> checks, List<Check<RowAt>> moreChecks) {
        List<Check<RowAt>> all = new ArrayList<>(SharedTableRules.of(table));
        all.addAll(checks);
        all.addAll(moreChecks);
        ALL.put(table, List.copyOf(all));
    }
}
