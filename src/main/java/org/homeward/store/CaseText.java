package org.homeward.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.homeward.app.MatchCase;
import org.homeward.domain.care.Episode;
import org.homeward.matching.MatchPolicy;
import org.homeward.position.Facts;

/** The facts behind a decision as one text: the rows of every table, packed. */
final class CaseText {
    private CaseText() {}

    static String write(MatchCase one) {
        var ledger = new Ledger();
        ledger.put(one.facts());
        one.facts().care().episodes().stream()
                .collect(Collectors.groupingBy(Episode::child))
                .forEach(
                        (child, all) ->
                                ledger.putEpisodes(child, EpisodeTable.numbered(child, all)));
        var tables = new TreeMap<String, List<List<String>>>();
        Ledger.TABLES.forEach(table -> addRows(table, ledger, tables));
        return packed(StoredJson.write(new Body(one.policy(), tables)));
    }

    static MatchCase read(String record, String text) {
        Body body = StoredJson.read(unpacked(text), Body.class);
        var ledger = new Ledger();
        Ledger.TABLES.forEach(
                table ->
                        putRows(
                                table,
                                body.tables().getOrDefault(table.name(), List.of()),
                                ledger));
        Facts facts = ledger.book().facts();
        return new MatchCase(record, facts, body.policy());
    }

    private static <T> void addRows(
            Table<T> table, Ledger ledger, Map<String, List<List<String>>> tables) {
        var rows = new ArrayList<List<String>>();
        ledger.shelf(table).values().forEach(fact -> rows.add(RowText.write(table.cells(fact))));
        if (!rows.isEmpty()) {
            tables.put(table.name(), rows);
        }
    }

    private static <T> void putRows(Table<T> table, List<List<String>> rows, Ledger ledger) {
        ledger.put(table, rows.stream().map(row -> RowText.read(table, row)).toList());
    }

    private static String packed(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static String unpacked(String text) {
        byte[] bytes = Base64.getDecoder().decode(text);
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The policy and the rows by table. */
    record Body(MatchPolicy policy, Map<String, List<List<String>>> tables) {}
}
