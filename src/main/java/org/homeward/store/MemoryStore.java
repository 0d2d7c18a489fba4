package org.homeward.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
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

/** A store that forgets everything when the program ends. */
public final class MemoryStore implements Store {

    private final News news = new News();
    private final NavigableMap<LocalDate, ReturnRows> returns = new TreeMap<>();
    private final List<MatchCase> cases = new ArrayList<>();
    private final List<ReviewPaper> papers = new ArrayList<>();
    private final List<MatchingRecord> decisions = new ArrayList<>();
    private final List<AuditEntry> entries = new ArrayList<>();
    private Ledger ledger = new Ledger();
    private volatile Shown shown;
    private boolean writing;

    /** An empty store of an authority. */
    public MemoryStore(Authority authority) {
        ledger.put(AuthorityTable.TABLE, List.of(authority));
        shown = Shown.of(ledger, ledger.book());
    }

    @Override
    public Authority authority() {
        return shown.authority();
    }

    @Override
    public CarePosition position(LocalDate asAt) {
        return new CarePosition(shown.book(), asAt);
    }

    @Override
    public synchronized <R> R write(Function<Books, R> work) {
        if (writing) {
            throw new IllegalStateException("A write cannot begin inside another write.");
        }
        writing = true;
        try {
            var draft = new Draft(ledger, shown.book(), () -> List.copyOf(returns.values()));
            R result = work.apply(draft);
            draft.finish();
            keep(draft);
            return result;
        } finally {
            writing = false;
        }
    }

    @Override
    public synchronized List<AuditEntry> listAudit(int atMost) {
        return newestFirst(entries).stream().limit(atMost).toList();
    }

    @Override
    public synchronized List<MatchingRecord> listRecords(RequestId request) {
        return newestFirst(decisions).stream()
                .filter(decision -> decision.request().equals(request))
                .toList();
    }

    @Override
    public synchronized List<MatchingRecord> listRecords() {
        return newestFirst(decisions);
    }

    @Override
    public synchronized Optional<MatchCase> findCase(String record) {
        return cases.stream().filter(one -> one.record().equals(record)).findFirst();
    }

    @Override
    public List<PolicyVersion> listPolicies() {
        return shown.policies();
    }

    @Override
    public List<StepDownPolicyVersion> listStepDownPolicies() {
        return shown.stepDownPolicies();
    }

    @Override
    public List<KeptScenario> listScenarios() {
        return shown.scenarios();
    }

    @Override
    public synchronized Optional<ReviewPaper> findPaper(ReviewId review) {
        return papers.stream().filter(one -> one.review().id().equals(review)).findFirst();
    }

    @Override
    public List<DataIssue> listIssues() {
        return shown.issues();
    }

    @Override
    public List<KeptImport> listImports() {
        return shown.imports();
    }

    @Override
    public synchronized List<ReturnRows> listReturns() {
        return List.copyOf(returns.values());
    }

    @Override
    public Registration onChange(Runnable listener) {
        return news.register(listener);
    }

    @Override
    public void close() {
        news.close();
    }

    private void keep(Draft draft) {
        shown = Shown.of(draft.ledger(), draft.book());
        ledger = draft.ledger();
        draft.returns()
                .forEach(
                        (year, rows) ->
                                rows.ifPresentOrElse(
                                        put -> returns.put(year, put), () -> returns.remove(year)));
        decisions.addAll(draft.decisions());
        cases.addAll(draft.cases());
        papers.addAll(draft.papers());
        entries.addAll(draft.entries());
        news.tell();
    }

    private static <T> List<T> newestFirst(List<T> oldestFirst) {
        var list = new ArrayList<>(oldestFirst);
        java.util.Collections.reverse(list);
        return list;
    }
}
