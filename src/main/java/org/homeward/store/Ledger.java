package org.homeward.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CareBook;
import org.homeward.position.CareFacts;
import org.homeward.position.CarerFacts;
import org.homeward.position.ChildFacts;
import org.homeward.position.Facts;
import org.homeward.position.JourneyFacts;
import org.homeward.position.MoneyFacts;
import org.homeward.position.ReviewFacts;
import org.homeward.position.WorkFacts;

/**
 * All facts by table and key, in memory. A transaction works on a copy, which shares every table
 * that it does not change, and the difference of the two is what is written.
 */
final class Ledger {

    /** The tables that are kept in memory: the care book, issues and receipts. */
    static final List<Table<?>> TABLES =
            List.of(
                    AuthorityTable.TABLE,
                    ChildTable.TABLE,
                    NeedsTable.TABLE,
                    SdqTable.TABLE,
                    MissingTable.TABLE,
                    LinkTable.TABLE,
                    ChildPlaceTable.TABLE,
                    HouseholdTable.TABLE,
                    CarerTable.TABLE,
                    AvailabilityTable.TABLE,
                    OccupantTable.TABLE,
                    ExemptionTable.TABLE,
                    HomeTable.TABLE,
                    ProviderTable.TABLE,
                    EpisodeTable.TABLE,
                    PlacementTable.TABLE,
                    RequestTable.TABLE,
                    SignTable.TABLE,
                    ReviewTable.TABLE,
                    EndingTable.TABLE,
                    OutsideTermsTable.TABLE,
                    HoldTable.TABLE,
                    ApproachTable.TABLE,
                    ShortlistTable.TABLE,
                    GateTable.TABLE,
                    VisitTable.TABLE,
                    DisruptionTable.TABLE,
                    CorrectionTable.TABLE,
                    ClosingTable.TABLE,
                    VoiceTable.TABLE,
                    HomeReportTable.TABLE,
                    LedgerEntryTable.TABLE,
                    BlockerTable.TABLE,
                    CaseStepTable.TABLE,
                    CareReviewTable.TABLE,
                    CaseNoteTable.TABLE,
                    TransitionTable.TABLE,
                    CheckInTable.TABLE,
                    EarlySignTable.TABLE,
                    SpecialDayTable.TABLE,
                    PublishedTable.TABLE,
                    PriceTable.TABLE,
                    ProgrammeTable.TABLE,
                    NamedTargetTable.TABLE,
                    LockedMonthTable.TABLE,
                    MonthNoteTable.TABLE,
                    ScenarioTable.TABLE,
                    PolicyTable.TABLE,
                    StepDownPolicyTable.TABLE,
                    IssueTable.TABLE,
                    ImportTable.TABLE,
                    UndoTable.TABLE);

    private final Map<Table<?>, NavigableMap<String, ?>> shelves;
    private final Map<Table<?>, Boolean> own = new HashMap<>();

    Ledger() {
        this(new HashMap<>());
    }

    private Ledger(Map<Table<?>, NavigableMap<String, ?>> shelves) {
        this.shelves = shelves;
    }

    Ledger copy() {
        return new Ledger(new HashMap<>(shelves));
    }

    <T> void put(Table<T> table, Collection<T> facts) {
        if (!facts.isEmpty()) {
            NavigableMap<String, T> shelf = writable(table);
            facts.forEach(fact -> shelf.put(table.key(fact), fact));
        }
    }

    /** Puts everything in a bundle; a child's episodes take the place of those before. */
    void put(Facts facts) {
        put(ChildTable.TABLE, facts.child().children());
        put(NeedsTable.TABLE, facts.child().needs());
        put(SdqTable.TABLE, facts.child().sdqScores());
        put(MissingTable.TABLE, facts.child().missing());
        put(LinkTable.TABLE, facts.child().links());
        put(ChildPlaceTable.TABLE, facts.child().places());
        put(HouseholdTable.TABLE, facts.carer().households());
        put(CarerTable.TABLE, facts.carer().carers());
        put(AvailabilityTable.TABLE, facts.carer().availability());
        put(OccupantTable.TABLE, facts.carer().occupants());
        put(ExemptionTable.TABLE, facts.carer().exemptions());
        put(HomeTable.TABLE, facts.carer().homes());
        put(ProviderTable.TABLE, facts.carer().providers());
        put(PlacementTable.TABLE, facts.care().placements());
        put(RequestTable.TABLE, facts.care().requests());
        put(SignTable.TABLE, facts.care().signs());
        put(ReviewTable.TABLE, facts.care().reviews());
        put(EndingTable.TABLE, facts.care().endings());
        put(OutsideTermsTable.TABLE, facts.care().outsideTerms());
        put(SpecialDayTable.TABLE, facts.specialDays());
        put(PublishedTable.TABLE, facts.care().published());
        put(PriceTable.TABLE, facts.money().prices());
        put(ProgrammeTable.TABLE, facts.money().programme());
        put(NamedTargetTable.TABLE, facts.money().targets());
        put(LockedMonthTable.TABLE, facts.money().locked());
        put(MonthNoteTable.TABLE, facts.money().notes());
        putWork(facts);
    }

    private void putWork(Facts facts) {
        put(HoldTable.TABLE, facts.work().holds());
        put(ApproachTable.TABLE, facts.work().approaches());
        put(ShortlistTable.TABLE, facts.work().shortlisted());
        put(GateTable.TABLE, facts.work().gates());
        put(VisitTable.TABLE, facts.work().visits());
        put(DisruptionTable.TABLE, facts.work().disruptions());
        put(CorrectionTable.TABLE, facts.work().corrections());
        put(ClosingTable.TABLE, facts.work().closings());
        put(VoiceTable.TABLE, facts.review().voices());
        put(HomeReportTable.TABLE, facts.review().reports());
        put(LedgerEntryTable.TABLE, facts.review().entries());
        put(BlockerTable.TABLE, facts.review().blockers());
        put(CaseStepTable.TABLE, facts.review().caseSteps());
        put(CareReviewTable.TABLE, facts.review().careReviews());
        put(CaseNoteTable.TABLE, facts.review().caseNotes());
        put(TransitionTable.TABLE, facts.journey().plans());
        put(CheckInTable.TABLE, facts.journey().checkIns());
        put(EarlySignTable.TABLE, facts.journey().earlySigns());
    }

    void putEpisodes(ChildId child, List<EpisodeTable.Numbered> episodes) {
        NavigableMap<String, EpisodeTable.Numbered> shelf = writable(EpisodeTable.TABLE);
        String first = child.text() + Table.PART;
        shelf.subMap(first, child.text() + "\u0002").clear();
        episodes.forEach(each -> shelf.put(EpisodeTable.TABLE.key(each), each));
    }

    <T> void remove(Table<T> table, Collection<String> keys) {
        if (!keys.isEmpty()) {
            writable(table).keySet().removeAll(keys);
        }
    }

    /** Neither of the two has changed the table since one was copied from the other. */
    boolean sharesWith(Ledger other, Table<?> table) {
        return shelves.get(table) == other.shelves.get(table);
    }

    void clear(Table<?> table) {
        shelves.put(table, new TreeMap<String, Object>());
        own.put(table, true);
    }

    Optional<Authority> findAuthority() {
        return list(AuthorityTable.TABLE).stream().findFirst();
    }

    /** Everything as one book; throws {@link IllegalArgumentException} when episodes overlap. */
    CareBook book() {
        return new CareBook(
                new Facts(
                        child(),
                        carer(),
                        care(),
                        money(),
                        work(),
                        review(),
                        journey(),
                        list(SpecialDayTable.TABLE)));
    }

    <T> NavigableMap<String, T> shelf(Table<T> table) {
        @SuppressWarnings("unchecked") // put and writable keep a table's facts under that table
        var shelf = (NavigableMap<String, T>) shelves.get(table);
        return shelf == null ? Collections.emptyNavigableMap() : shelf;
    }

    private <T> NavigableMap<String, T> writable(Table<T> table) {
        if (own.putIfAbsent(table, true) == null) {
            shelves.put(table, new TreeMap<>(shelf(table)));
        }
        @SuppressWarnings("unchecked") // as above
        var shelf = (NavigableMap<String, T>) shelves.get(table);
        return java.util.Objects.requireNonNull(shelf);
    }

    <T> List<T> list(Table<T> table) {
        return new ArrayList<>(shelf(table).values());
    }

    private ChildFacts child() {
        return new ChildFacts(
                list(ChildTable.TABLE),
                list(NeedsTable.TABLE),
                list(SdqTable.TABLE),
                list(MissingTable.TABLE),
                list(LinkTable.TABLE),
                list(ChildPlaceTable.TABLE));
    }

    private CarerFacts carer() {
        return new CarerFacts(
                list(HouseholdTable.TABLE),
                list(CarerTable.TABLE),
                list(AvailabilityTable.TABLE),
                list(OccupantTable.TABLE),
                list(ExemptionTable.TABLE),
                list(HomeTable.TABLE),
                list(ProviderTable.TABLE));
    }

    private CareFacts care() {
        return new CareFacts(
                list(EpisodeTable.TABLE).stream().map(EpisodeTable.Numbered::episode).toList(),
                list(PlacementTable.TABLE),
                list(RequestTable.TABLE),
                list(SignTable.TABLE),
                list(ReviewTable.TABLE),
                list(EndingTable.TABLE),
                list(OutsideTermsTable.TABLE),
                list(PublishedTable.TABLE));
    }

    private WorkFacts work() {
        return new WorkFacts(
                list(HoldTable.TABLE),
                list(ApproachTable.TABLE),
                list(ShortlistTable.TABLE),
                list(GateTable.TABLE),
                list(VisitTable.TABLE),
                list(DisruptionTable.TABLE),
                list(CorrectionTable.TABLE),
                list(ClosingTable.TABLE));
    }

    private ReviewFacts review() {
        return new ReviewFacts(
                list(VoiceTable.TABLE),
                list(HomeReportTable.TABLE),
                list(LedgerEntryTable.TABLE),
                list(BlockerTable.TABLE),
                list(CaseStepTable.TABLE),
                list(CareReviewTable.TABLE),
                list(CaseNoteTable.TABLE));
    }

    private JourneyFacts journey() {
        return new JourneyFacts(
                list(TransitionTable.TABLE), list(CheckInTable.TABLE), list(EarlySignTable.TABLE));
    }

    private MoneyFacts money() {
        return new MoneyFacts(
                list(PriceTable.TABLE),
                list(ProgrammeTable.TABLE),
                list(NamedTargetTable.TABLE),
                list(LockedMonthTable.TABLE),
                list(MonthNoteTable.TABLE));
    }
}
