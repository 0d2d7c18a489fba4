package org.homeward.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.homeward.app.Books;
import org.homeward.app.DataIssue;
import org.homeward.app.KeptImport;
import org.homeward.app.KeptScenario;
import org.homeward.app.MatchCase;
import org.homeward.app.MatchingRecord;
import org.homeward.app.PolicyVersion;
import org.homeward.app.ReviewPaper;
import org.homeward.app.StepDownPolicyVersion;
import org.homeward.app.reading.Progress;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CareBook;
import org.homeward.position.CarePosition;
import org.homeward.position.Facts;

/** What one transaction has put so far; nothing of it counts until the store has kept it. */
final class Draft implements Books {

    private static final int AT_ONCE = 5_000;

    private final Ledger before;
    private final Ledger ledger;
    private final Supplier<List<ReturnRows>> returnsBefore;
    private final NavigableMap<LocalDate, Optional<ReturnRows>> returns = new TreeMap<>();
    private final List<MatchingRecord> decisions = new ArrayList<>();
    private final List<MatchCase> cases = new ArrayList<>();
    private final List<ReviewPaper> papers = new ArrayList<>();
    private final List<AuditEntry> entries = new ArrayList<>();
    private Optional<CareBook> book;
    private int imported;

    /** Starts from a ledger and the book that shows it; both stay as they are. */
    Draft(Ledger before, CareBook book, Supplier<List<ReturnRows>> returnsBefore) {
        this.before = before;
        this.ledger = before.copy();
        this.book = Optional.of(book);
        this.returnsBefore = returnsBefore;
    }

    Ledger ledger() {
        return ledger;
    }

    /** Returns put, and those removed as nothing. */
    NavigableMap<LocalDate, Optional<ReturnRows>> returns() {
        return returns;
    }

    List<MatchingRecord> decisions() {
        return decisions;
    }

    List<MatchCase> cases() {
        return cases;
    }

    List<ReviewPaper> papers() {
        return papers;
    }

    List<AuditEntry> entries() {
        return entries;
    }

    /** Throws when the work forgot its audit entry. */
    private void requireEntry() {
        if (entries.isEmpty()) {
            throw new IllegalStateException(
                    """
                    The write recorded no audit entry and was undone. \
                    Maybe the use case forgot books.audit(...).""");
        }
    }

    CareBook book() {
        CareBook whole = book.orElseGet(ledger::book);
        book = Optional.of(whole);
        return whole;
    }

    @Override
    public Authority authority() {
        return ledger.findAuthority().orElseThrow();
    }

    @Override
    public CarePosition position(LocalDate asAt) {
        return new CarePosition(book(), asAt);
    }

    @Override
    public void putAuthority(Authority authority) {
        if (authority.sample() != authority().sample()) {
            throw new IllegalArgumentException(
                    "A sample authority cannot become a real one, nor the other way round.");
        }
        ledger.put(AuthorityTable.TABLE, List.of(authority));
    }

    @Override
    public void put(Facts facts) {
        book = Optional.empty();
        ledger.put(facts);
        byChild(facts.care().episodes()).forEach(this::replaceEpisodes);
    }

    @Override
    public void replaceEpisodes(ChildId child, List<Episode> episodes) {
        book = Optional.empty();
        ledger.putEpisodes(child, EpisodeTable.numbered(child, episodes));
    }

    @Override
    public void replaceAllEpisodes(List<Episode> episodes, Progress progress) {
        book = Optional.empty();
        ledger.clear(EpisodeTable.TABLE);
        byChild(episodes)
                .forEach(
                        (child, each) -> {
                            progress.orStop();
                            replaceEpisodes(child, each);
                        });
    }

    @Override
    public List<ReturnRows> listReturns() {
        var all = new TreeMap<LocalDate, ReturnRows>();
        returnsBefore.get().forEach(rows -> all.put(rows.yearEnd(), rows));
        returns.forEach(
                (year, rows) ->
                        rows.ifPresentOrElse(put -> all.put(year, put), () -> all.remove(year)));
        return List.copyOf(all.values());
    }

    @Override
    public void putReturn(ReturnRows rows) {
        returns.put(rows.yearEnd(), Optional.of(rows));
    }

    @Override
    public void removeReturn(LocalDate yearEnd) {
        returns.put(yearEnd, Optional.empty());
    }

    @Override
    public List<DataIssue> listIssues() {
        return ledger.list(IssueTable.TABLE);
    }

    @Override
    public void replaceIssues(List<DataIssue> issues, Progress progress) {
        ledger.clear(IssueTable.TABLE);
        for (int from = 0; from < issues.size(); from += AT_ONCE) {
            progress.orStop();
            int to = Math.min(from + AT_ONCE, issues.size());
            ledger.put(IssueTable.TABLE, issues.subList(from, to));
        }
    }

    @Override
    public List<KeptImport> listImports() {
        return inOrder(ledger.list(ImportTable.TABLE));
    }

    @Override
    public void put(KeptImport receipt) {
        ledger.put(ImportTable.TABLE, List.of(receipt));
        imported = receipt.undoneAt().isEmpty() ? receipt.number() : imported;
    }

    @Override
    public Set<String> undoLastImport() {
        Undo undo = ledger.list(UndoTable.TABLE).stream().findFirst().orElseThrow();
        Set<String> changed = Undoing.changedSince(undo, ledger, this::findReturn);
        if (changed.isEmpty()) {
            book = Optional.empty();
            Undoing.takeBack(undo, ledger);
            undo.years()
                    .forEach(
                            year ->
                                    returns.put(
                                            LocalDate.parse(year.yearEnd()), Undoing.before(year)));
            ledger.clear(UndoTable.TABLE);
        }
        return changed;
    }

    /** Called when the work is done: keeps what it takes to undo an import. */
    void finish() {
        requireEntry();
        if (imported > 0) {
            ledger.put(
                    UndoTable.TABLE, List.of(Undoing.of(imported, before, ledger, yearsBefore())));
        }
    }

    private List<Undo.YearUndo> yearsBefore() {
        if (returns.isEmpty()) {
            return List.of();
        }
        List<ReturnRows> old = returnsBefore.get();
        return returns.values().stream()
                .flatMap(Optional::stream)
                .map(
                        now ->
                                Undoing.year(
                                        now.yearEnd(),
                                        old.stream()
                                                .filter(o -> o.yearEnd().equals(now.yearEnd()))
                                                .findFirst(),
                                        now))
                .toList();
    }

    private Optional<ReturnRows> findReturn(LocalDate yearEnd) {
        return listReturns().stream().filter(rows -> rows.yearEnd().equals(yearEnd)).findFirst();
    }

    @Override
    public List<PolicyVersion> listPolicies() {
        return policies(ledger);
    }

    @Override
    public void put(PolicyVersion policy) {
        ledger.put(PolicyTable.TABLE, List.of(policy));
    }

    static List<PolicyVersion> policies(Ledger ledger) {
        return ledger.list(PolicyTable.TABLE).stream()
                .sorted(Comparator.comparingInt(PolicyVersion::number))
                .toList();
    }

    @Override
    public List<StepDownPolicyVersion> listStepDownPolicies() {
        return stepDownPolicies(ledger);
    }

    @Override
    public void put(StepDownPolicyVersion policy) {
        ledger.put(StepDownPolicyTable.TABLE, List.of(policy));
    }

    @Override
    public List<KeptScenario> listScenarios() {
        return ledger.list(ScenarioTable.TABLE);
    }

    @Override
    public void put(KeptScenario scenario) {
        ledger.put(ScenarioTable.TABLE, List.of(scenario));
    }

    static List<StepDownPolicyVersion> stepDownPolicies(Ledger ledger) {
        return ledger.list(StepDownPolicyTable.TABLE).stream()
                .sorted(Comparator.comparingInt(StepDownPolicyVersion::number))
                .toList();
    }

    static List<KeptImport> inOrder(List<KeptImport> receipts) {
        return receipts.stream().sorted(Comparator.comparingInt(KeptImport::number)).toList();
    }

    @Override
    public void put(MatchingRecord decision) {
        decisions.add(decision);
    }

    @Override
    public void put(MatchCase one) {
        cases.add(one);
    }

    @Override
    public void put(ReviewPaper paper) {
        papers.add(paper);
    }

    @Override
    public void audit(AuditEntry entry) {
        entries.add(
                new AuditEntry(
                        Micros.of(entry.at()),
                        entry.by(),
                        entry.action(),
                        entry.subjects(),
                        entry.detail()));
    }

    private static Map<ChildId, List<Episode>> byChild(List<Episode> episodes) {
        return episodes.stream()
                .collect(
                        Collectors.groupingBy(
                                Episode::child, LinkedHashMap::new, Collectors.toList()));
    }
}
