package org.homeward.exchange.registers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.app.Problem;
import org.homeward.app.ReadRegisters;
import org.homeward.app.RegisterReader;
import org.homeward.app.RegisterSheets;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.care.RowSource;
import org.homeward.position.CareBook;
import org.homeward.position.FactsBuilder;

/** Reads registers from CSV files, recognised by their columns. */
public final class RegisterCsvReader implements RegisterReader {
    @Override
    public boolean recognises(Path file) {
        try {
            return Sheets.recognise(RegisterFile.read(file).columns().keySet()).isPresent();
        } catch (BadCell notReadable) {
            return false;
        }
    }

    @Override
    public RegisterSheets read(List<Path> files, ReadingChoices choices, Progress progress) {
        Reading reading = new Reading();
        files.forEach(reading::file);
        ReadRegisters read = reading.done();
        return new RegisterSheets() {
            @Override
            public ReadRegisters over(CareBook stored) {
                return read;
            }

            @Override
            public List<FileSurvey> files() {
                return read.rows().entrySet().stream().map(RegisterCsvReader::survey).toList();
            }
        };
    }

    private static FileSurvey survey(Map.Entry<String, Integer> sheet) {
        return new FileSurvey(
                sheet.getKey(),
                sheet.getKey(),
                Optional.of(sheet.getKey()),
                Optional.empty(),
                sheet.getValue(),
                List.of(),
                new TreeMap<>(),
                List.of());
    }

    /** One reading of several files. */
    private static final class Reading {
        private final FactsBuilder facts = new FactsBuilder();
        private final Gathered gathered = new Gathered();
        private final Map<String, Integer> rows = new TreeMap<>();
        private final List<Problem> problems = new ArrayList<>();

        void file(Path path) {
            String name = path.getFileName().toString();
            try {
                RegisterFile file = RegisterFile.read(path);
                Optional<Sheet> sheet = Sheets.recognise(file.columns().keySet());
                sheet.ifPresentOrElse(
                        s -> sheet(s, file, name),
                        () ->
                                problem(
                                        name,
                                        1,
                                        Problem.Severity.ERROR,
                                        "The columns are not those of a register.",
                                        "The file was not read."));
            } catch (BadCell bad) {
                problem(name, 1, Problem.Severity.ERROR, bad.sentence(), "The file was not read.");
            }
        }

        private void sheet(Sheet sheet, RegisterFile file, String name) {
            for (int i = 0; i < file.rows().size(); i++) {
                int line = file.lines().get(i);
                rows.merge(sheet.name(), 1, Integer::sum);
                try {
                    SheetRow row =
                            new SheetRow(
                                    file.columns(),
                                    file.rows().get(i),
                                    warning ->
                                            problem(
                                                    name,
                                                    line,
                                                    Problem.Severity.WARNING,
                                                    warning,
                                                    "The row was kept."));
                    sheet.in().read(row, facts, gathered);
                } catch (IllegalArgumentException bad) {
                    problem(
                            name,
                            line,
                            Problem.Severity.ERROR,
                            String.valueOf(bad.getMessage()),
                            "The row was not used.");
                }
            }
        }

        ReadRegisters done() {
            gathered.putInto(facts)
                    .forEach(
                            id ->
                                    problem(
                                            "skills",
                                            0,
                                            Problem.Severity.WARNING,
                                            "Household %s has skills but no row of its own."
                                                    .formatted(id),
                                            "The skills were not used."));
            return new ReadRegisters(facts.build(), rows, problems);
        }

        private void problem(
                String file, int line, Problem.Severity severity, String text, String repair) {
            problems.add(
                    new Problem(
                            severity,
                            "REG",
                            Optional.empty(),
                            new RowSource(file, line),
                            text,
                            repair));
        }
    }
}
