package org.homeward.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.Problem;
import org.homeward.app.Store;
import org.homeward.app.importing.ImportFiles;
import org.homeward.app.importing.ListImports;
import org.homeward.app.importing.ReturnTotals;
import org.homeward.app.importing.UndoImport;
import org.homeward.domain.common.Reason;
import org.homeward.exchange.figures.FigureTable;
import org.homeward.exchange.registers.RegisterFilesReader;
import org.homeward.exchange.registers.RegisterNames;
import org.homeward.exchange.ssda903.ReturnNames;
import org.homeward.report.CsvTable;
import org.homeward.testing.Filled;
import org.homeward.testing.SetClock;
import org.homeward.ui.kit.Desk;
import org.homeward.ui.kit.Desks;
import org.homeward.ui.kit.PathsPicked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The import step by step, with small returns. */
class ImportViewModelTest {
    private static final LocalDate DAY = LocalDate.of(2018, 3, 31);
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    private static final SetClock CLOCK = new SetClock("2018-05-01T09:30:00Z");

    @TempDir Path folder;

    private final Store store = Filled.empty(DAY);
    private final PathsPicked picker = new PathsPicked();
    private final Desk desk = Desks.on(DAY, picker);
    private final PaperReader reader = new PaperReader();
    private final ImportViewModel model =
            new ImportViewModel(
                    new ImportDesk(
                            new ImportFiles(
                                    store,
                                    new ImportFiles.Readers(
                                            reader,
                                            new RegisterFilesReader(),
                                            FigureTable.bundled()),
                                    CLOCK),
                            new ListImports(store),
                            new UndoImport(store, reader, CLOCK),
                            new ReturnNames().and(new RegisterNames()),
                            new CsvTable(),
                            Filled.AMINA),
                    desk);

    @Test
    void aReturnGoesFromTheFileToTheReceiptAndOnlyThenIsStored() {
        model.add(List.of(aReturn()));
        model.next();
        assertThat(step()).isEqualTo(ImportStep.CHECKS);
        model.next();
        assertThat(step()).isEqualTo(ImportStep.PREVIEW);
        assertThat(model.files().previewProperty().get().orElseThrow().would().episodes().added())
                .isEqualTo(1);
        assertThat(children()).isZero();
        model.next();
        assertThat(step()).isEqualTo(ImportStep.RECEIPT);
        assertThat(children()).isEqualTo(1);
        assertThat(model.receiptProperty().get().orElseThrow().stored()).isTrue();
        assertThat(model.holdsWork()).isFalse();
    }

    @Test
    void theSameFilesAgainEndInAReceiptThatSaysNothingHasChanged() {
        bringIn(aReturn());
        bringIn(aReturn());
        assertThat(model.receiptProperty().get().orElseThrow().changesNothing()).isTrue();
    }

    @Test
    void aReceiptSaysWhoAndTheLastImportIsTakenBack() {
        bringIn(aReturn());
        assertThat(model.history().findLast().orElseThrow().by()).isEqualTo("Amina Cole");
        model.history().undoLast(model::startAgain);
        assertThat(children()).isZero();
        assertThat(step()).isEqualTo(ImportStep.FILES);
        assertThat(model.history().findLast()).isEmpty();
        assertThat(model.history().imports().rows()).hasSize(1);
    }

    @Test
    void withNothingBroughtInThereIsNothingToTakeBack() {
        model.history().undoLast(() -> {});
        assertThat(model.history().refusals()).extracting(Reason::code).containsExactly("NONE");
    }

    @Test
    void aReturnIsTotalledBesideTheStoredYearBefore() {
        bringIn(aReturn());
        write(
                "2019/episodes.csv",
                EPISODES
                        + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\nR2,01/06/2018,S,C2,N1,K2,PR4,,,,,,\n");
        model.add(List.of(folder.resolve("2019")));
        model.goTo(ImportStep.PREVIEW);
        assertThat(model.files().previewProperty().get().orElseThrow().totals())
                .extracting(ReturnTotals::children, ReturnTotals::started, ReturnTotals::atEnd)
                .containsExactly(tuple(1, 1, 1), tuple(2, 1, 2));
    }

    @Test
    void droppedFilesAreTakenWhenTheScreenIsShown() {
        desk.dropped().drop(List.of(aReturn()));
        model.refresh();
        assertThat(model.files().readProperty().get()).isPresent();
        assertThat(desk.dropped().waitingProperty().get()).isEmpty();
    }

    @Test
    void filesAndFoldersAreAskedFor() {
        picker.then(aReturn()).then(folder);
        model.chooseFiles();
        model.chooseFolder();
        model.chooseFolder();
        assertThat(model.files().chosen()).hasSize(2);
    }

    @Test
    void aFileThatCannotBeUsedStopsUntilItIsTakenOut() {
        reader.withTornFile();
        aReturn();
        write("torn.csv", "CHILD,DECOM");
        model.add(List.of(folder));
        assertThat(model.refusals())
                .extracting(Reason::sentence)
                .contains("torn.csv, line 3: The file ends too early.");
        var torn = model.files().found().get(0);
        assertThat(torn.what()).isEqualTo("Cannot be used");
        model.next();
        assertThat(step()).isEqualTo(ImportStep.FILES);
        model.takeOut(torn);
        assertThat(model.refusals()).isEmpty();
        assertThat(model.files().chosen()).containsExactly(folder.resolve("2018"));
        model.next();
        assertThat(step()).isEqualTo(ImportStep.CHECKS);
    }

    @Test
    void ofFilesOfOneNameOnlyTheChosenOneIsTakenOut() {
        aReturn();
        write("2019/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
        model.add(List.of(folder));
        var found = model.files().found();
        assertThat(found)
                .extracting(FoundFile::place)
                .containsExactly("2018/episodes.csv", "2019/episodes.csv");
        model.takeOut(found.get(0));
        assertThat(model.files().chosen()).containsExactly(folder.resolve("2019"));
        assertThat(model.files().found()).hasSize(1);
    }

    @Test
    void ofSeveralAuthoritiesOneIsChosenAndFilesAreReadAnew() {
        reader.withStrangeNames();
        model.add(List.of(aReturn()));
        assertThat(model.refusals()).extracting(Reason::code).containsExactly("LA");
        model.chooseAuthority(Optional.of("Westshire"));
        assertThat(model.refusals()).isEmpty();
        assertThat(reader.askedWith())
                .extracting(choices -> choices.authority().orElse("-"))
                .containsExactly("-", "Westshire");
    }

    @Test
    void unknownHeadingsAndCodesAreDecidedAndBackKeepsTheDecision() {
        reader.withStrangeNames();
        model.add(List.of(aReturn()));
        model.chooseAuthority(Optional.of("Westshire"));
        model.next();
        assertThat(step()).isEqualTo(ImportStep.COLUMNS);
        model.choices().readAs(PaperReader.CARER_REF, "URN");
        model.next();
        assertThat(step()).isEqualTo(ImportStep.CODES);
        model.choices().translate(PaperReader.ZZ, "Z1");
        model.next();
        assertThat(step()).isEqualTo(ImportStep.CHECKS);
        model.back();
        assertThat(step()).isEqualTo(ImportStep.CODES);
        assertThat(model.choices().codes()).extracting(CodeLine::rows).containsExactly(3);
        assertThat(model.choices().translation(PaperReader.ZZ)).contains("Z1");
        model.back();
        assertThat(model.choices().readAs(column("CARER_REF"))).contains("URN");
        var reads = reader.askedWith().size();
        model.next();
        assertThat(reader.askedWith()).as("nothing was changed").hasSize(reads);
        assertThat(reader.askedWith().get(reads - 1).codes()).containsEntry(PaperReader.ZZ, "Z1");
    }

    @Test
    void aColumnIsLeftOutByChoice() {
        reader.withStrangeNames();
        model.add(List.of(aReturn()));
        model.chooseAuthority(Optional.of("Eastshire"));
        assertThat(model.choices().isDecided(column("CARER_REF"))).isFalse();
        model.choices().readAs(PaperReader.CARER_REF, "");
        assertThat(model.choices().isDecided(column("CARER_REF"))).isTrue();
        assertThat(model.choices().readAs(column("CARER_REF"))).isEmpty();
    }

    @Test
    void readingIsStoppedAndNothingIsKeptOfIt() {
        reader.meanwhile(model::stop);
        model.add(List.of(aReturn()));
        assertThat(model.files().reading().runningProperty().get()).isFalse();
        assertThat(model.files().readProperty().get()).isEmpty();
        assertThat(desk.notices().latestProperty().get()).isEmpty();
        reader.meanwhile(() -> {});
        model.next();
        assertThat(step()).isEqualTo(ImportStep.CHECKS);
    }

    @Test
    void howFarTheReadingIsCanBeSeen() {
        var seen = new java.util.ArrayList<String>();
        reader.meanwhile(
                () ->
                        seen.add(
                                model.files().reading().whatProperty().get()
                                        + model.files().reading().shareProperty().get()));
        model.add(List.of(aReturn()));
        assertThat(seen).containsExactly("reading episodes.csv0.25");
    }

    @Test
    void startingAgainForgetsFilesAndChoices() {
        reader.withStrangeNames();
        model.add(List.of(aReturn()));
        model.chooseAuthority(Optional.of("Eastshire"));
        assertThat(model.holdsWork()).isTrue();
        model.startAgain();
        assertThat(model.holdsWork()).isFalse();
        assertThat(model.choices().now()).isEqualTo(org.homeward.app.reading.ReadingChoices.NONE);
        assertThat(children()).isZero();
    }

    @Test
    void filesWithNothingInThemAreRefused() {
        var empty = write("nothing.csv", "A,B\n1,2\n");
        model.add(List.of(empty));
        model.next();
        assertThat(step()).isEqualTo(ImportStep.FILES);
        assertThat(model.refusals()).isNotEmpty();
    }

    @Test
    void checksAreCountedByRuleAndTheListIsSaved() throws IOException {
        write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,QQ,PR4,,,,,,\n");
        model.add(List.of(folder));
        model.next();
        while (step() != ImportStep.CHECKS) {
            model.next();
        }
        var checks = model.checks();
        assertThat(checks.rules()).extracting(RuleCount::rule).contains("146");
        var rule = checks.rules().stream().filter(r -> r.rule().equals("146")).findFirst();
        checks.ruleProperty().set(rule);
        assertThat(checks.problems().rows().stream().filter(checks.passesProperty().get()))
                .extracting(Problem::rule)
                .containsOnly("146");
        var file = folder.resolve("checks.csv");
        picker.then(file);
        checks.export();
        assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains("episodes.csv", "146");
    }

    private void bringIn(Path path) {
        model.add(List.of(path));
        while (step() != ImportStep.RECEIPT) {
            model.next();
        }
    }

    private ColumnLine column(String heading) {
        return model.choices().files().stream()
                .flatMap(file -> ColumnLine.of(file).stream())
                .filter(line -> line.heading().text().equals(heading))
                .findFirst()
                .orElseThrow();
    }

    private ImportStep step() {
        return model.stepProperty().get();
    }

    private int children() {
        return store.position(DAY).listChildren().size();
    }

    private Path aReturn() {
        return write("2018/episodes.csv", EPISODES + "R1,05/04/2017,S,C2,N1,K2,PR4,,,,,,\n");
    }

    private Path write(String name, String text) {
        try {
            var file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
