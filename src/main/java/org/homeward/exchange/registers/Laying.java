package org.homeward.exchange.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.app.ReadRegisters;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.exchange.providers.HomesByUrn;
import org.homeward.exchange.providers.ProviderLists;
import org.homeward.exchange.providers.ProviderSheet;
import org.homeward.exchange.tabular.FileTable;
import org.homeward.exchange.text.CellDates;
import org.homeward.position.CareBook;
import org.homeward.position.FactsBuilder;

/** Lays the rows of forms over what is stored, one after the other, and lists what is wrong. */
final class Laying {
    private static final int LONGEST_VALUE = 60;

    private final StoredRows stored;
    private final LocalDate today;
    private final FactsBuilder facts = new FactsBuilder();
    private final Gathered gathered;
    private final Map<String, Integer> rows = new TreeMap<>();
    private final Map<String, Map<List<String>, First>> seen = new HashMap<>();
    private final Map<String, RowSource> skillRows = new HashMap<>();
    private final NamesAlike names = new NamesAlike();
    private final List<Problem> problems = new ArrayList<>();

    /** Where a row with a key stood first, and what it said. */
    private record First(RowSource where, Map<String, String> cells) {}

    /**
     * Begins.
     *
     * @param today the last day on which somebody may have been born
     */
    Laying(CareBook stored, LocalDate today) {
        this.today = today;
        this.stored = new StoredRows(stored);
        this.gathered = new Gathered(stored);
    }

    void form(Form form) {
        for (FileTable.Line line : form.rows()) {
            rows.merge(form.sheet().name(), 1, Integer::sum);
            RowSource where = new RowSource(form.table().name(), line.number());
            Optional<ChildId> child = childOf(form, line);
            try {
                row(form, line, where, warning -> warn(where, child, warning));
            } catch (BadCell bad) {
                refuse(where, child, bad.sentence(), bad.value());
            } catch (IllegalArgumentException bad) {
                refuse(where, child, String.valueOf(bad.getMessage()), "");
            }
        }
    }

    /** The regulator's lists, and the homes that they complete. */
    void providers(List<ProviderSheet> sheets, CareBook stored) {
        if (sheets.isEmpty()) {
            return;
        }
        ProviderLists lists = new ProviderLists();
        sheets.forEach(lists::add);
        rows.merge(ProviderSheet.NAME, lists.rows(), Integer::sum);
        problems.addAll(lists.problems());
        lists.providers().forEach(facts::add);
        HomesByUrn.of(lists.providers(), stored, facts.build().carer().homes()).forEach(facts::add);
    }

    ReadRegisters done(List<Problem> before) {
        gathered.putInto(facts).forEach(this::unusedSkills);
        List<Problem> all = new ArrayList<>(before);
        all.addAll(problems);
        return new ReadRegisters(facts.build(), rows, all);
    }

    private void unusedSkills(HouseholdId household) {
        problems.add(
                new Problem(
                        Severity.WARNING,
                        "REG",
                        Optional.empty(),
                        skillRows.getOrDefault(household.text(), new RowSource("skills", 0)),
                        "Household %s has skills but no row of its own.".formatted(household),
                        "The skills were not used."));
    }

    private void row(Form form, FileTable.Line line, RowSource where, Consumer<String> warnings) {
        Sheet sheet = form.sheet();
        checkErrors(form, line);
        Map<String, String> told = told(form, line, warnings);
        checkBirth(told);
        Optional<List<String>> key = StoredRows.findKey(sheet, told);
        Optional<First> first = key.map(k -> seen(sheet).get(k));
        if (first.isPresent()) {
            again(first.get(), told, warnings);
            return;
        }
        Optional<Map<String, String>> before = stored.find(sheet, told);
        Map<String, String> laid = laid(sheet, told, before.orElse(Map.of()));
        sheet.in().read(new SheetRow(laid, warnings), facts, gathered);
        if (sheet.name().equals(HouseholdSheets.SKILLS.name())) {
            skillRows.putIfAbsent(told.getOrDefault("HOUSEHOLD", ""), where);
        }
        key.ifPresent(k -> seen(sheet).put(k, new First(where, told)));
        before.ifPresent(old -> compareBirths(old, laid, warnings));
        names.alike(sheet, told).ifPresent(warnings);
    }

    private Map<List<String>, First> seen(Sheet sheet) {
        return seen.computeIfAbsent(sheet.name(), s -> new HashMap<>());
    }

    private static void again(First first, Map<String, String> told, Consumer<String> warnings) {
        String place = "%s, row %d".formatted(first.where().file(), first.where().line());
        if (!first.cells().equals(told)) {
            throw new BadCell(
                    "The same row stands in %s and says something else; keep one of them."
                            .formatted(place));
        }
        warnings.accept("The same row stands in %s already.".formatted(place));
    }

    /** The file's cells by heading, made plain. */
    private static Map<String, String> told(
            Form form, FileTable.Line line, Consumer<String> warnings) {
        Map<String, String> told = new LinkedHashMap<>();
        form.columns()
                .forEach(
                        (name, at) ->
                                told.put(
                                        name,
                                        CellCheck.cleaned(
                                                form.sheet().findColumn(name).orElseThrow(),
                                                line.cell(at),
                                                warnings)));
        return told;
    }

    /** What the file says where it says something; else what is stored. */
    private static Map<String, String> laid(
            Sheet sheet, Map<String, String> told, Map<String, String> before) {
        Map<String, String> laid = new LinkedHashMap<>(before);
        told.forEach(
                (name, cell) -> {
                    FormColumn column = sheet.findColumn(name).orElseThrow();
                    if (!cell.isEmpty() || column.empty() == FormColumn.Empty.UNKNOWN) {
                        laid.put(name, cell);
                    } else {
                        laid.putIfAbsent(name, "");
                    }
                });
        told.forEach(
                (name, cell) ->
                        sheet.findInstead(name)
                                .filter(other -> !cell.isEmpty())
                                .filter(other -> told.getOrDefault(other, "").isEmpty())
                                .ifPresent(other -> laid.put(other, "")));
        return laid;
    }

    private static void checkErrors(Form form, FileTable.Line line) {
        line.errors()
                .forEach(
                        (at, error) -> {
                            if (at < 0) {
                                throw new BadCell(error);
                            }
                            form.columns().entrySet().stream()
                                    .filter(column -> column.getValue().equals(at))
                                    .findFirst()
                                    .ifPresent(
                                            column -> {
                                                throw new BadCell(
                                                        "%s %s; mend it in the workbook."
                                                                .formatted(column.getKey(), error));
                                            });
                        });
    }

    private void checkBirth(Map<String, String> told) {
        String born = told.getOrDefault("DOB", "");
        if (CellDates.parse(born).filter(day -> day.isAfter(today)).isPresent()) {
            throw new BadCell("DOB is a day that is still to come.", born);
        }
    }

    private static void compareBirths(
            Map<String, String> before, Map<String, String> now, Consumer<String> warnings) {
        FormColumn born = FormColumn.date("DOB", "");
        String old = before.getOrDefault("DOB", "");
        if (!old.isEmpty() && !CellCheck.canonical(born, now.getOrDefault("DOB", "")).equals(old)) {
            warnings.accept("DOB is another one than the one stored; the file's was taken.");
        }
    }

    private static Optional<ChildId> childOf(Form form, FileTable.Line line) {
        Integer at = form.columns().get("CHILD");
        String cell = at == null ? "" : line.cell(at).strip();
        return cell.isEmpty() || cell.length() > 40
                ? Optional.empty()
                : Optional.of(ChildId.of(cell));
    }

    private void warn(RowSource where, Optional<ChildId> child, String text) {
        problems.add(new Problem(Severity.WARNING, "REG", child, where, text, "The row was kept."));
    }

    private void refuse(RowSource where, Optional<ChildId> child, String text, String value) {
        String shown =
                value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) + "..." : value;
        problems.add(
                new Problem(
                        Severity.ERROR,
                        "REG",
                        child,
                        where,
                        new Problem.About(Optional.empty(), Optional.empty(), shown),
                        text,
                        "The row was not used."));
    }
}
