package org.homeward.exchange.registers;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.homeward.app.Problem;
import org.homeward.app.Problem.Severity;
import org.homeward.app.ReadRegisters;
import org.homeward.app.RegisterReader;
import org.homeward.app.RegisterSheets;
import org.homeward.app.reading.FileSurvey;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.care.RowSource;
import org.homeward.exchange.providers.ProviderSheet;
import org.homeward.exchange.tabular.FileTable;
import org.homeward.exchange.tabular.FileTables;
import org.homeward.exchange.tabular.Unreadable;
import org.homeward.position.CareBook;

/**
 * Reads registers and the regulator's lists from CSV files and workbooks; a table is recognised by
 * its columns.
 */
public final class RegisterFilesReader implements RegisterReader {
    private final Supplier<LocalDate> today;

    /** Takes any day of birth up to 2100. */
    public RegisterFilesReader() {
        this.today = () -> LocalDate.MAX;
    }

    /** Refuses a birth that is still to come. */
    public RegisterFilesReader(Clock clock) {
        this.today = () -> LocalDate.now(clock);
    }

    @Override
    public boolean recognises(Path file, ReadingChoices choices) {
        try {
            if (!FileTables.isRead(file.toString())) {
                return false;
            }
            List<FileTable> tables = FileTables.heads(file);
            return (tables.size() == 1 && RegisterTables.isBeside(tables.get(0)))
                    || tables.stream().anyMatch(table -> isKnown(table, choices));
        } catch (Unreadable notForUs) {
            return false;
        }
    }

    @Override
    public RegisterSheets read(List<Path> files, ReadingChoices choices, Progress progress) {
        Opened opened = new Opened(choices, today.get());
        for (int i = 0; i < files.size(); i++) {
            progress.at("reading registers", i, files.size());
            progress.orStop();
            opened.file(files.get(i), progress);
        }
        return opened;
    }

    private static boolean isKnown(FileTable table, ReadingChoices choices) {
        return Form.find(table, choices).isPresent()
                || ProviderSheet.find(table, choices).isPresent();
    }

    /** Forms that were read and not yet laid over anything. */
    private static final class Opened implements RegisterSheets {
        private final ReadingChoices choices;
        private final LocalDate today;
        private final List<Form> forms = new ArrayList<>();
        private final List<ProviderSheet> lists = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();

        Opened(ReadingChoices choices, LocalDate today) {
            this.choices = choices;
            this.today = today;
        }

        @Override
        public ReadRegisters over(CareBook stored) {
            Laying laying = new Laying(stored, today);
            forms.forEach(laying::form);
            laying.providers(lists, stored);
            return laying.done(problems);
        }

        @Override
        public List<FileSurvey> files() {
            return Stream.concat(
                            forms.stream().map(Form::survey),
                            lists.stream().map(ProviderSheet::survey))
                    .toList();
        }

        @Override
        public List<Problem> refused() {
            return problems.stream().filter(p -> p.rule().equals(Problem.FILE)).toList();
        }

        void file(Path path, Progress progress) {
            try {
                List<FileTable> tables = FileTables.read(path, progress);
                tables.forEach(table -> table(table, tables.size() == 1));
            } catch (Unreadable bad) {
                String name = String.valueOf(path.getFileName());
                problems.add(Problem.ofFile(new RowSource(name, bad.line()), bad.sentence()));
            }
        }

        private void table(FileTable table, boolean only) {
            Optional<Form> form = Form.find(table, choices);
            Optional<ProviderSheet> list = ProviderSheet.find(table, choices);
            if (form.isPresent()) {
                form(form.get());
            } else if (list.isPresent()) {
                lists.add(list.get());
            } else if (RegisterTables.isBeside(table)) {
                return;
            } else if (only) {
                problems.add(
                        Problem.ofFile(
                                new RowSource(table.name(), 1),
                                "The columns are not those of a register."));
            } else {
                note(table, "The columns are not those of a register.", "left aside", "");
            }
        }

        private void form(Form form) {
            FileTable table = form.table();
            if (!form.twice().isEmpty()) {
                problems.add(
                        Problem.ofFile(
                                new RowSource(
                                        table.name(),
                                        table.lines().get(form.headingLine()).number()),
                                "The column %s stands there twice."
                                        .formatted(String.join(", ", form.twice()))));
                return;
            }
            table.notes().forEach(note -> note(table, note.text(), note.repair(), note.value()));
            if (!form.unread().isEmpty()) {
                note(
                        table,
                        "More columns than the form has.",
                        "kept out: " + String.join(", ", form.unread()),
                        "");
            }
            forms.add(form);
        }

        private void note(FileTable table, String text, String repair, String value) {
            problems.add(
                    new Problem(
                            Severity.NOTE,
                            "REG",
                            Optional.empty(),
                            new RowSource(table.name(), 1),
                            new Problem.About(Optional.empty(), Optional.empty(), value),
                            text,
                            repair));
        }
    }
}
