package org.homeward.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.app.DataIssue;
import org.homeward.app.ImportReceipt;
import org.homeward.app.KeptImport;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.importing.ImportFiles;
import org.homeward.app.importing.UndoImport;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Role;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.exchange.ssda903.Ssda903Reader;

/** A store, a folder and everything that brings files from the one into the other. */
public final class ImportDesk {
    public static final Actor AMINA = new Actor("Amina", Role.ADMINISTRATOR);

    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,"
                    + "PL_POST,URN\n";
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";

    private final Store store;
    private final Path folder;
    private final SetClock clock = new SetClock("2026-01-02T10:00:00Z");
    private final ImportFiles importFiles;
    private final UndoImport undoImport;

    public ImportDesk(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
        Ssda903Reader returns = new Ssda903Reader();
        this.importFiles =
                new ImportFiles(
                        store,
                        new ImportFiles.Readers(
                                returns, new RegisterFilesReader(), FigureTable.bundled()),
                        clock);
        this.undoImport = new UndoImport(store, returns, clock);
    }

    public SetClock clock() {
        return clock;
    }

    public ImportFiles importFiles() {
        return importFiles;
    }

    public UndoImport undoImport() {
        return undoImport;
    }

    /** Rows of an episode table, a line each, in a folder named by a year. */
    public ImportDesk episodes(int year, String... rows) {
        return file(year + "/episodes.csv", EPISODES + String.join("\n", rows) + "\n");
    }

    public ImportDesk header(int year, String... rows) {
        return file(year + "/header.csv", HEADER + String.join("\n", rows) + "\n");
    }

    public ImportDesk file(String name, String text) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportReceipt bringIn() {
        return bringIn(folder);
    }

    public ImportReceipt bringIn(int year) {
        return bringIn(folder.resolve(String.valueOf(year)));
    }

    public ImportReceipt bringIn(Path path) {
        Outcome<ImportReceipt> outcome =
                importFiles.bringIn(new ImportFiles.Command(List.of(path), AMINA, false));
        return outcome.findResult()
                .orElseThrow(() -> new AssertionError(outcome.reasons().toString()));
    }

    public Outcome<KeptImport> undo() {
        return undoImport.undo(AMINA);
    }

    /** What is known of a child, as one line. */
    public String told(String child) {
        return store.position(LocalDate.MAX).history(ChildId.of(child)).episodes().stream()
                .map(
                        e ->
                                e.span().start()
                                        + ".."
                                        + e.findEnd().map(LocalDate::toString).orElse("open")
                                        + " "
                                        + e.kind())
                .collect(Collectors.joining(", "));
    }

    /** Issues of a state, as rule and child. */
    public List<String> issues(DataIssue.State state) {
        return store.listIssues().stream()
                .filter(issue -> issue.state() == state)
                .map(
                        issue ->
                                issue.problem().rule()
                                        + issue.problem().child().map(c -> " " + c).orElse(""))
                .sorted()
                .toList();
    }
}
