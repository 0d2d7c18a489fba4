package org.homeward.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.app.Books;
import org.homeward.app.DataIssue;
import org.homeward.app.KeptImport;
import org.homeward.app.KeptScenario;
import org.homeward.app.MatchCase;
import org.homeward.app.MatchingRecord;
import org.homeward.app.PolicyVersion;
import org.homeward.app.ReviewPaper;
import org.homeward.app.StepDownPolicyVersion;
import org.homeward.app.Store;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.position.CarePosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A store in tables. The book of the last commit is kept in memory; a write works on a draft of it,
 * and what differs is written in one transaction with the state row and its seal.
 */
final class SqlStore implements Store {

    private static final Logger LOG = LoggerFactory.getLogger(SqlStore.class);

    private final Engine engine;
    private final StoreThread thread;
    private final News news = new News();
    private final Sql sql;
    private volatile Shown shown;
    private Ledger ledger;
    private StoreState state;
    private boolean usable = true;

    private SqlStore(Engine engine, Sql sql, StoreThread thread, Loaded loaded) {
        this.engine = engine;
        this.sql = sql;
        this.thread = thread;
        this.ledger = loaded.ledger();
        this.state = loaded.state();
        this.shown = shown(loaded.ledger());
    }

    /**
     * Reads a store whose tables are of today's version; damage is thrown, nothing is mended.
     * Called on the thread that the store is to live on.
     */
    static SqlStore open(Engine engine, Sql sql, StoreThread thread) throws SQLException {
        engine.lock(sql);
        Loaded loaded = Loaded.from(sql, engine.seal(), engine.isSealAsked());
        sql.connection().commit();
        try {
            return new SqlStore(engine, sql, thread, loaded);
        } catch (IllegalArgumentException e) {
            throw new DamagedStore("the facts contradict each other");
        }
    }

    @Override
    public Authority authority() {
        return current().authority();
    }

    @Override
    public CarePosition position(LocalDate asAt) {
        return new CarePosition(current().book(), asAt);
    }

    @Override
    public <R> R write(Function<Books, R> work) {
        if (thread.isCurrent()) {
            throw new IllegalStateException("A write cannot begin inside another write.");
        }
        return onThread(() -> written(work));
    }

    @Override
    public List<AuditEntry> listAudit(int atMost) {
        return onThread(
                () ->
                        sql
                                .list(
                                        """
                                        select * from audit_entry order by entry_no desc
                                         fetch first %d rows only"""
                                                .formatted(atMost))
                                .stream()
                                .map(row -> AuditTable.TABLE.fact(row).entry())
                                .toList());
    }

    @Override
    public List<MatchingRecord> listRecords(RequestId request) {
        return onThread(() -> KeptRows.records(sql, request));
    }

    @Override
    public List<MatchingRecord> listRecords() {
        return onThread(() -> KeptRows.records(sql));
    }

    @Override
    public Optional<MatchCase> findCase(String record) {
        return onThread(() -> KeptRows.findCase(sql, record));
    }

    @Override
    public List<PolicyVersion> listPolicies() {
        return current().policies();
    }

    @Override
    public List<StepDownPolicyVersion> listStepDownPolicies() {
        return current().stepDownPolicies();
    }

    @Override
    public List<KeptScenario> listScenarios() {
        return current().scenarios();
    }

    @Override
    public Optional<ReviewPaper> findPaper(ReviewId review) {
        return onThread(() -> KeptRows.findPaper(sql, review));
    }

    @Override
    public List<DataIssue> listIssues() {
        return current().issues();
    }

    @Override
    public List<KeptImport> listImports() {
        return current().imports();
    }

    @Override
    public List<ReturnRows> listReturns() {
        return onThread(() -> ReturnChange.listAll(sql));
    }

    @Override
    public Registration onChange(Runnable listener) {
        return news.register(listener);
    }

    @Override
    public void close() {
        news.close();
        if (thread.isClosed()) {
            return;
        }
        try {
            thread.call(this::shutDown);
        } finally {
            thread.close();
        }
    }

    private boolean shutDown() throws SQLException {
        boolean sound = usable;
        usable = false;
        try {
            engine.close(sql);
        } catch (SQLException e) {
            if (sound) {
                throw Refusals.whileUsing(e);
            }
        }
        return sound;
    }

    /** Runs a chore on the store's thread after what is waiting there, before it closes. */
    void later(Chore chore) {
        thread.later(
                () -> {
                    try {
                        chore.run(sql, state);
                        sql.connection().commit();
                    } catch (SQLException | RuntimeException e) {
                        LOG.warn("A backup was not made ({})", e.getClass().getSimpleName());
                        undo();
                    }
                });
    }

    private <R> R written(Function<Books, R> work) throws SQLException {
        engine.lock(sql);
        refresh();
        var draft = new Draft(ledger, shown.book(), this::returns);
        R result = work.apply(draft);
        draft.finish();
        Shown next = Shown.of(draft.ledger(), draft.book());
        List<Change> changes = changes(draft);
        Content content = state.content();
        for (Change change : changes) {
            content = change.appliedTo(content, engine.seal());
        }
        StoreState after = state.after(draft.entries().size(), draft.decisions().size(), content);
        write(changes, after);
        commit(after);
        ledger = draft.ledger();
        state = after;
        shown = next;
        news.tell();
        return result;
    }

    private List<Change> changes(Draft draft) throws SQLException {
        var changes = new ArrayList<>(Change.between(ledger, draft.ledger()));
        for (var year : draft.returns().entrySet()) {
            changes.addAll(ReturnChange.of(sql, year.getKey(), year.getValue()));
        }
        var decisions = new ArrayList<RecordTable.Numbered>();
        for (MatchingRecord decision : draft.decisions()) {
            long number = state.recordNo() + decisions.size() + 1;
            decisions.add(new RecordTable.Numbered(number, decision));
        }
        changes.add(Change.of(RecordTable.TABLE, List.of(), decisions));
        changes.add(Change.of(CaseTable.TABLE, List.of(), draft.cases()));
        changes.add(Change.of(PaperTable.TABLE, List.of(), draft.papers()));
        var entries = new ArrayList<AuditTable.Numbered>();
        for (AuditEntry entry : draft.entries()) {
            entries.add(new AuditTable.Numbered(state.entryNo() + entries.size() + 1, entry));
        }
        changes.add(Change.of(AuditTable.TABLE, List.of(), entries));
        return changes;
    }

    private void write(List<Change> changes, StoreState after) throws SQLException {
        for (Change change : changes) {
            Table<?> table = change.table();
            sql.updateEach(table.delete(), change.gone().stream().map(table::keyCells).toList());
            sql.updateEach(table.insert(), change.come().stream().map(Cells::values).toList());
        }
        var values = new ArrayList<>(after.values(engine.seal()));
        values.add(state.commitNo());
        sql.updateEach(StoreState.UPDATE, List.of(values));
    }

    /**
     * From here on the outcome is the database's: a fault leaves the store closed, not guessing.
     */
    private void commit(StoreState after) throws SQLException {
        boolean saved = false;
        try {
            sql.connection().commit();
            engine.saved(sql, after);
            saved = true;
        } finally {
            usable = saved;
        }
    }

    private List<ReturnRows> returns() {
        try {
            return ReturnChange.listAll(sql);
        } catch (SQLException e) {
            throw Refusals.whileUsing(e);
        }
    }

    private Shown current() {
        if (engine.isShared() && !thread.isCurrent()) {
            onThread(
                    () -> {
                        refresh();
                        return shown;
                    });
        }
        return shown;
    }

    /** Takes in what others have committed to a shared store since. */
    private void refresh() throws SQLException {
        if (!engine.isShared()) {
            return;
        }
        long newest = Loaded.state(sql, engine.seal(), engine.isSealAsked()).commitNo();
        if (newest != state.commitNo()) {
            engine.lock(sql);
            Loaded loaded = Loaded.from(sql, engine.seal(), engine.isSealAsked());
            ledger = loaded.ledger();
            state = loaded.state();
            shown = shown(ledger);
        }
    }

    private <R> R onThread(Answer<R> question) {
        return thread.call(
                () -> {
                    if (!usable) {
                        throw Refusals.closed();
                    }
                    try {
                        R answer = question.ask();
                        sql.connection().rollback();
                        return answer;
                    } catch (SQLException e) {
                        undo();
                        throw Refusals.whileUsing(e);
                    } catch (DamagedStore e) {
                        undo();
                        throw Refusals.damaged(e);
                    } catch (RuntimeException e) {
                        undo();
                        throw e;
                    }
                });
    }

    private void undo() {
        try {
            sql.connection().rollback();
        } catch (SQLException e) {
            usable = false;
        }
    }

    private static Shown shown(Ledger ledger) {
        return Shown.of(ledger, ledger.book());
    }

    /** Something to do with the store as it is. */
    interface Chore {
        void run(Sql sql, StoreState state) throws SQLException;
    }

    /** A question to the database. */
    private interface Answer<R> {
        R ask() throws SQLException;
    }
}
