package org.homeward.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.homeward.app.Books;
import org.homeward.app.MatchingRecord;
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

    private final Ledger ledger;
    private final Supplier<List<ReturnRows>> returnsBefore;
    private final NavigableMap<LocalDate, ReturnRows> returns = new TreeMap<>();
    private final List<MatchingRecord> decisions = new ArrayList<>();
    private final List<AuditEntry> entries = new ArrayList<>();
    private Optional<CareBook> book;

    /** Starts from a ledger and the book that shows it; both stay as they are. */
    Draft(Ledger before, CareBook book, Supplier<List<ReturnRows>> returnsBefore) {
        this.ledger = before.copy();
        this.book = Optional.of(book);
        this.returnsBefore = returnsBefore;
    }

    Ledger ledger() {
        return ledger;
    }

    NavigableMap<LocalDate, ReturnRows> returns() {
        return returns;
    }

    List<MatchingRecord> decisions() {
        return decisions;
    }

    List<AuditEntry> entries() {
        return entries;
    }

    /** Throws when the work forgot its audit entry. */
    void requireEntry() {
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
    public void replaceAllEpisodes(List<Episode> episodes) {
        book = Optional.empty();
        ledger.clear(EpisodeTable.TABLE);
        byChild(episodes).forEach(this::replaceEpisodes);
    }

    @Override
    public List<ReturnRows> listReturns() {
        var all = new TreeMap<LocalDate, ReturnRows>();
        returnsBefore.get().forEach(rows -> all.put(rows.yearEnd(), rows));
        all.putAll(returns);
        return List.copyOf(all.values());
    }

    @Override
    public void putReturn(ReturnRows rows) {
        returns.put(rows.yearEnd(), rows);
    }

    @Override
    public void put(MatchingRecord decision) {
        decisions.add(decision);
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
