package org.homeward.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;

/**
 * Returns told in a few lines: {@code return 2018-03-31}, then one line an episode with child,
 * first day, end or {@code open}, RNE, place and, where they matter, provider, REC and LS.
 */
public final class ReturnsInWords {
    private ReturnsInWords() {}

    public static List<ReturnRows> read(String world) {
        List<ReturnRows> returns = new ArrayList<>();
        LocalDate yearEnd = LocalDate.MIN;
        List<EpisodeRow> rows = new ArrayList<>();
        for (String line : world.strip().lines().map(String::strip).toList()) {
            if (line.startsWith("return ")) {
                if (!rows.isEmpty() || !yearEnd.equals(LocalDate.MIN)) {
                    returns.add(new ReturnRows(yearEnd, "", rows));
                    rows = new ArrayList<>();
                }
                yearEnd = LocalDate.parse(line.substring("return ".length()));
            } else if (!line.isEmpty()) {
                rows.add(row(line.split("\\s+"), rows.size() + 2));
            }
        }
        returns.add(new ReturnRows(yearEnd, "", rows));
        return returns;
    }

    private static EpisodeRow row(String[] cells, int line) {
        boolean open = cells[2].equals("open");
        return new EpisodeRow(
                ChildId.of(cells[0]),
                LocalDate.parse(cells[1]),
                open ? Optional.empty() : Optional.of(LocalDate.parse(cells[2])),
                new EpisodeRow.Codes(
                        cells[3],
                        at(cells, 7, "C2"),
                        "N1",
                        cells[4],
                        at(cells, 5, "PR1").replace("-", ""),
                        at(cells, 6, open ? "" : "X1").replace("-", ""),
                        "",
                        ""),
                "",
                "",
                new RowSource("told", line));
    }

    private static String at(String[] cells, int index, String otherwise) {
        return index < cells.length ? cells[index] : otherwise;
    }
}
