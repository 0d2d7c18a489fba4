package org.homeward.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.homeward.app.reading.Progress;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.ChildId;
import org.homeward.position.CarePosition;
import org.homeward.position.Facts;

/** What a use case may do inside one transaction. */
public interface Books {
    Authority authority();

    /** The position with what this transaction has put so far. */
    CarePosition position(LocalDate asAt);

    void putAuthority(Authority authority);

    /**
     * Adds facts, replacing those with the same key; episodes are put by {@link #replaceEpisodes}.
     */
    void put(Facts facts);

    /** All canonical episodes of one child, in place of those before. */
    void replaceEpisodes(ChildId child, List<Episode> episodes);

    /**
     * All canonical episodes of the authority, in place of those before. Throws {@link
     * org.homeward.app.reading.Stopped} when asked to stop.
     */
    void replaceAllEpisodes(List<Episode> episodes, Progress progress);

    /** The same without being heard. */
    default void replaceAllEpisodes(List<Episode> episodes) {
        replaceAllEpisodes(episodes, Progress.UNHEARD);
    }

    /** Returns imported so far, oldest first, with their rows as read. */
    List<ReturnRows> listReturns();

    /** Keeps the rows of a return, in place of those of the same year. */
    void putReturn(ReturnRows rows);

    /** Forgets the return of a year. */
    void removeReturn(LocalDate yearEnd);

    /** Every issue, those that are closed included. */
    List<DataIssue> listIssues();

    /**
     * All issues there are, in place of those before. Throws {@link
     * org.homeward.app.reading.Stopped} when asked to stop.
     */
    void replaceIssues(List<DataIssue> issues, Progress progress);

    /** The same without being heard. */
    default void replaceIssues(List<DataIssue> issues) {
        replaceIssues(issues, Progress.UNHEARD);
    }

    /** Receipts of imports, oldest first. */
    List<KeptImport> listImports();

    /**
     * Keeps the receipt of an import, and with it all that this transaction changes, so that it can
     * be taken back.
     */
    void put(KeptImport receipt);

    /**
     * Takes back what the last import changed: facts, episodes and returns, not issues. Gives the
     * ids of records that somebody has changed since; nothing is taken back when there are any.
     */
    Set<String> undoLastImport();

    /** Versions of the matching policy, oldest first; empty while nothing was changed. */
    List<PolicyVersion> listPolicies();

    /** Keeps a version of the matching policy. */
    void put(PolicyVersion policy);

    /** Versions of the step-down policy, oldest first; empty while nothing was changed. */
    List<StepDownPolicyVersion> listStepDownPolicies();

    /** Keeps a version of the step-down policy. */
    void put(StepDownPolicyVersion policy);

    /** Scenarios that were saved, withdrawn ones included, by id. */
    List<KeptScenario> listScenarios();

    /** Keeps a scenario, in place of the one with its id. */
    void put(KeptScenario scenario);

    /** Keeps a step-down review whole; the review itself is put as a fact. */
    void put(ReviewPaper paper);

    /** Keeps what a decision was made from. */
    void put(MatchCase one);

    /** Keeps a decision whole. */
    void put(MatchingRecord decision);

    void audit(AuditEntry entry);
}
