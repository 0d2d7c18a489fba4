package org.homeward.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.homeward.app.Books;
import org.homeward.app.DataIssue;
import org.homeward.app.ImportReceipt;
import org.homeward.app.IssueHandling;
import org.homeward.app.KeptImport;
import org.homeward.app.Problem;
import org.homeward.app.reconcile.Compared;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.child.Child;
import org.homeward.domain.common.ChildId;
import org.homeward.position.FactsBuilder;
import org.junit.jupiter.api.Test;

/** What every store must do with that which imports leave. */
abstract class ImportContract extends StoreContract {

    private static final Instant NOON = Instant.parse("2020-04-01T12:00:00.123456Z");
    private static final ChildId LATER = ChildId.of("LATER");

    @Test
    void rowsOfEveryTableOfAReturnComeBackAsTheyWereRead() {
        putReturn(EveryFact.oneReturn("first"));

        store = reopened();

        assertThat(store.listReturns()).containsExactly(EveryFact.oneReturn("first"));
    }

    @Test
    void issuesComeBackWithWhatPeopleSaid() {
        List<DataIssue> issues = List.of(accepted(), bare());
        write(books -> books.replaceIssues(issues));

        store = reopened();

        assertThat(store.listIssues()).containsExactlyInAnyOrderElementsOf(issues);
    }

    @Test
    void replacedIssuesAreGone() {
        write(books -> books.replaceIssues(List.of(accepted(), bare())));
        write(books -> books.replaceIssues(List.of(bare())));

        store = reopened();

        assertThat(store.listIssues()).containsExactly(bare());
    }

    @Test
    void receiptsComeBackInOrder() {
        write(books -> books.put(receipt(2)));
        write(books -> books.put(receipt(10)));
        write(books -> books.put(receipt(1).undone(NOON)));

        store = reopened();

        assertThat(store.listImports())
                .containsExactly(receipt(1).undone(NOON), receipt(2), receipt(10));
    }

    @Test
    void anImportTakenBackLeavesEverythingAsItWasBefore() {
        write(books -> books.put(EveryFact.all()));
        write(books -> books.replaceAllEpisodes(EveryFact.episodes()));
        putReturn(EveryFact.oneReturn("first"));
        var before = store.position(DAY).book().facts();
        importMuch();
        assertThat(store.position(DAY).book().facts()).isNotEqualTo(before);

        store = reopened();

        assertThat(undo()).isEmpty();
        store = reopened();
        assertThat(store.position(DAY).book().facts()).isEqualTo(before);
        assertThat(store.listReturns()).containsExactly(EveryFact.oneReturn("first"));
    }

    @Test
    void anImportIsNotTakenBackWhenARecordOfItHasChangedSince() {
        importMuch();
        var changed = Child.unknown(EveryFact.RUBY);
        write(books -> books.put(new FactsBuilder().add(changed).build()));
        var before = store.position(DAY).book().facts();

        assertThat(undo()).containsExactly("child RÜBY-1");
        assertThat(store.position(DAY).book().facts()).isEqualTo(before);
    }

    @Test
    void whatIsOfNoImportDoesNotStandInTheWay() {
        importMuch();
        var added = Child.unknown(LATER);
        write(books -> books.put(new FactsBuilder().add(added).build()));

        assertThat(undo()).isEmpty();
        assertThat(store.position(DAY).book().facts().child().children()).containsExactly(added);
    }

    @Test
    void anImportIsTakenBackOnce() {
        importMuch();
        undo();

        assertThatThrownBy(this::undo).isInstanceOf(NoSuchElementException.class);
    }

    private void importMuch() {
        write(
                books -> {
                    books.put(EveryFact.all());
                    books.replaceAllEpisodes(EveryFact.episodes().subList(1, 2));
                    books.putReturn(EveryFact.oneReturn("second"));
                    books.putReturn(new ReturnRows(LocalDate.of(2021, 3, 31), "2021", List.of()));
                    books.put(receipt(1));
                    if (store.position(DAY).findChild(EveryFact.RUBY).isPresent()) {
                        books.put(new FactsBuilder().add(Child.unknown(EveryFact.RUBY)).build());
                    }
                });
    }

    private Set<String> undo() {
        return store.write(
                books -> {
                    Set<String> changed = books.undoLastImport();
                    audited(books);
                    return changed;
                });
    }

    private void putReturn(ReturnRows rows) {
        write(books -> books.putReturn(rows));
    }

    private void write(java.util.function.Consumer<Books> work) {
        store.write(
                books -> {
                    work.accept(books);
                    return audited(books);
                });
    }

    static DataIssue accepted() {
        return new DataIssue(
                "i1",
                new Problem(
                        Problem.Severity.ERROR,
                        "501",
                        Optional.of(EveryFact.RUBY),
                        new RowSource("episodes.csv", 12),
                        new Problem.About(Optional.of(DAY), Optional.of(DAY), "31/02/2020"),
                        "It starts before the one before ends.",
                        "cut"),
                DataIssue.Source.RETURNS,
                DAY,
                Optional.of(DAY.plusDays(2)),
                new IssueHandling(
                        "Zoë",
                        "asked",
                        Optional.of(new IssueHandling.Acceptance("as it was", "Amina", NOON))));
    }

    static DataIssue bare() {
        return new DataIssue(
                "i2",
                new Problem(
                        Problem.Severity.NOTE,
                        "ROW",
                        Optional.empty(),
                        new RowSource("", 0),
                        "Nothing.",
                        ""),
                DataIssue.Source.REGISTER,
                DAY,
                Optional.empty(),
                IssueHandling.NONE);
    }

    private static KeptImport receipt(int number) {
        var rows = new TreeMap<String, Integer>();
        rows.put("episodes", 3);
        return new KeptImport(
                number,
                NOON,
                "Amina",
                List.of("episodes.csv"),
                new ImportReceipt(
                        rows,
                        List.of(DAY),
                        new ImportReceipt.Episodes(1, 2, 1, 0, 5),
                        4,
                        List.of(),
                        List.of(
                                new Compared(
                                        DAY, "Norfolk", "All", OptionalInt.of(7), 8, "", "DfE")),
                        true),
                new KeptImport.Problems(1, 2, 3),
                Optional.empty());
    }
}
