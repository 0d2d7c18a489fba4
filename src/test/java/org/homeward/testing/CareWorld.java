package org.homeward.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Setting;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** A small world of children in care, written as a table. */
public final class CareWorld {
    private final FactsBuilder facts = new FactsBuilder();

    /**
     * Columns child, kind (such as RES_CHILDRENS_HOME), from; and where wanted until, legal, rne,
     * provider, return (the year it ends).
     */
    public CareWorld episodes(String table) {
        rows(table).forEach(row -> facts.add(episode(row)));
        return this;
    }

    /** Columns child, on, levels: such as {@code all=2 EDUCATION=3}. */
    public CareWorld needs(String table) {
        for (Map<String, String> row : rows(table)) {
            facts.add(
                    new NeedsAssessment(
                            ChildId.of(cell(row, "child")),
                            day(row, "on"),
                            levels(cell(row, "levels")),
                            "social worker"));
        }
        return this;
    }

    /** Adds facts of any other sort. */
    public CareWorld with(Consumer<FactsBuilder> more) {
        more.accept(facts);
        return this;
    }

    public CareBook book() {
        return new CareBook(facts.build());
    }

    public CarePosition on(String day) {
        return new CarePosition(book(), LocalDate.parse(day));
    }

    /** The rows of a table with bars, by the names in its first line; blank cells are absent. */
    public static List<Map<String, String>> rows(String table) {
        List<String> lines = table.strip().lines().toList();
        String[] names = cells(lines.get(0));
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = cells(line);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < names.length && i < cells.length; i++) {
                if (!cells[i].isEmpty()) {
                    row.put(names[i], cells[i]);
                }
            }
            rows.add(row);
        }
        return rows;
    }

    private static String[] cells(String line) {
        String[] cells = line.split("\\|", -1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cells[i].strip();
        }
        return cells;
    }

    private static Episode episode(Map<String, String> row) {
        PlacementKind kind = PlacementKind.valueOf(cell(row, "kind"));
        return new Episode(
                ChildId.of(cell(row, "child")),
                DateSpan.of(
                        day(row, "from"),
                        Optional.ofNullable(row.get("until")).map(LocalDate::parse)),
                row.getOrDefault("rne", "P"),
                new LegalStatus(row.getOrDefault("legal", "C2")),
                "N1",
                new Setting(
                        "",
                        kind,
                        ProviderCode.valueOf(row.getOrDefault("provider", "PR1")),
                        "",
                        Optional.empty(),
                        Optional.empty()),
                Ending.NONE,
                row.containsKey("return")
                        ? new Origin(
                                Optional.of(
                                        LocalDate.of(Integer.parseInt(row.get("return")), 3, 31)),
                                1)
                        : Origin.HERE);
    }

    private static Map<NeedDomain, NeedLevel> levels(String text) {
        Map<NeedDomain, NeedLevel> levels = new EnumMap<>(NeedDomain.class);
        for (String part : text.split(" ")) {
            String[] pair = part.split("=");
            NeedLevel level = NeedLevel.of(Integer.parseInt(pair[1]));
            if (pair[0].equals("all")) {
                for (NeedDomain domain : NeedDomain.values()) {
                    levels.put(domain, level);
                }
            } else {
                levels.put(NeedDomain.valueOf(pair[0]), level);
            }
        }
        return levels;
    }

    private static String cell(Map<String, String> row, String name) {
        return Optional.ofNullable(row.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No " + name + " in " + row));
    }

    private static LocalDate day(Map<String, String> row, String name) {
        return LocalDate.parse(cell(row, name));
    }
}
