package org.homeward.exchange.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.homeward.app.ReadRegisters;
import org.homeward.app.out.OutBook;
import org.homeward.app.out.OutColumn;
import org.homeward.app.out.OutTable;
import org.homeward.app.out.SaveTemplate;
import org.homeward.app.reading.Progress;
import org.homeward.app.reading.ReadingChoices;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CareBook;
import org.homeward.position.Facts;
import org.homeward.report.XlsxBook;
import org.homeward.sample.Northfolk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTablesTest {
    @TempDir private Path folder;

    private final RegisterTables tables = new RegisterTables();
    private final RegisterFilesReader reader = new RegisterFilesReader();

    @Test
    void theTemplateIsRecognisedSheetBySheetAndHoldsNoRows() {
        Path file = folder.resolve("template.xlsx");

        assertThat(new SaveTemplate(tables, new XlsxBook()).save(file).findResult()).contains(file);
        assertThat(new SaveTemplate(tables, new XlsxBook()).save(file).reasons()).hasSize(1);

        assertThat(reader.recognises(file)).isTrue();
        var sheets = reader.read(List.of(file), ReadingChoices.NONE, Progress.UNHEARD);
        assertThat(sheets.files())
                .extracting(survey -> survey.table().orElseThrow())
                .containsExactlyElementsOf(Sheets.ALL.stream().map(Sheet::name).toList());
        ReadRegisters read = sheets.over(new CareBook(Facts.NONE));
        assertThat(read.facts()).isEqualTo(Facts.NONE);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void everyColumnIsExplainedWithWhatAnEmptyCellMeans() {
        OutBook template = tables.template();

        for (OutTable table : template.tables()) {
            for (OutColumn column : table.columns()) {
                assertThat(template.notes())
                        .filteredOn(note -> note.about().equals(table.name() + " " + column.name()))
                        .singleElement()
                        .satisfies(
                                note ->
                                        assertThat(note.text())
                                                .containsAnyOf(
                                                        "Empty means unknown",
                                                        "Empty leaves it",
                                                        "Every row needs it",
                                                        "A new row needs it"));
            }
        }
        assertThat(column(template, "households", "STATUS").choices())
                .contains("in assessment", "temporary reg 24");
    }

    @Test
    void aWholeAuthorityWrittenAsAWorkbookReadsBackToTheSameFacts() {
        CareBook book =
                new CareBook(new Northfolk().make(java.time.LocalDate.of(2017, 3, 31)).facts());
        Path file = folder.resolve("registers.xlsx");
        new XlsxBook().write(tables.filled(book), file);

        ReadRegisters over =
                reader.read(List.of(file), ReadingChoices.NONE, Progress.UNHEARD).over(book);

        assertThat(over.problems()).isEmpty();
        assertThat(over.facts().carer()).isEqualTo(book.facts().carer());
        assertThat(over.facts().money()).isEqualTo(book.facts().money());
        assertThat(over.facts().care().placements()).isEqualTo(book.facts().care().placements());
        assertThat(over.facts().care().requests()).isEqualTo(book.facts().care().requests());
        assertThat(over.facts().child().needs())
                .containsExactlyInAnyOrderElementsOf(book.facts().child().needs());
        assertThat(over.facts().child().children())
                .hasSameSizeAs(book.facts().child().children())
                .allSatisfy(
                        child -> assertThat(child.profile()).isEqualTo(profile(book, child.id())));
    }

    private static org.homeward.domain.child.Profile profile(CareBook book, ChildId id) {
        return book.facts().child().children().stream()
                .filter(child -> child.id().equals(id))
                .findFirst()
                .orElseThrow()
                .profile();
    }

    private static OutColumn column(OutBook book, String table, String name) {
        return book.tables().stream()
                .filter(each -> each.name().equals(table))
                .flatMap(each -> each.columns().stream())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
