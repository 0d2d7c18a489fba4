package org.homeward.ui.importing;

import java.util.List;
import java.util.TreeMap;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.ReadingChoices.Code;

/**
 * A code that is in no list, over all files.
 *
 * @param rows how often it stands there
 */
record CodeLine(Code code, int rows) {
    /** By column, the most frequent first. */
    static List<CodeLine> of(List<FileSurvey> files) {
        var rows = new TreeMap<String, TreeMap<String, Integer>>();
        files.forEach(
                file ->
                        file.unknownCodes()
                                .forEach(
                                        code ->
                                                rows.computeIfAbsent(
                                                                code.column(),
                                                                name -> new TreeMap<>())
                                                        .merge(
                                                                code.code(),
                                                                code.rows(),
                                                                Integer::sum)));
        return rows.entrySet().stream()
                .flatMap(
                        column ->
                                column.getValue().entrySet().stream()
                                        .sorted((a, b) -> b.getValue() - a.getValue())
                                        .map(
                                                code ->
                                                        new CodeLine(
                                                                new Code(
                                                                        column.getKey(),
                                                                        code.getKey()),
                                                                code.getValue())))
                .toList();
    }
}
