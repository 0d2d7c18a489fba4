package org.homeward.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.common.ReviewId;
import org.homeward.position.CarePosition;

/**
 * Keeps what an authority recorded. Reading gives an immutable position; writing is one transaction
 * that carries its audit entry or is undone.
 */
public interface Store extends AutoCloseable {
    Authority authority();

    CarePosition position(LocalDate asAt);

    /**
     * Runs work in one transaction and returns when it is safely on disk. An exception undoes
     * everything, and so does work that recorded no audit entry ({@link IllegalStateException}).
     */
    <R> R write(Function<Books, R> work);

    /** The newest entries first. */
    List<AuditEntry> listAudit(int atMost);

    /** Decisions for a request, newest first, as they were stored. */
    List<MatchingRecord> listRecords(RequestId request);

    /** Every decision, newest first, as they were stored. */
    List<MatchingRecord> listRecords();

    /** What a decision was made from; empty for one of a version that did not keep it. */
    Optional<MatchCase> findCase(String record);

    /** Versions of the matching policy, oldest first; empty while nothing was changed. */
    List<PolicyVersion> listPolicies();

    /** Versions of the step-down policy, oldest first; empty while nothing was changed. */
    List<StepDownPolicyVersion> listStepDownPolicies();

    /** Scenarios that were saved, withdrawn ones included, by id. */
    List<KeptScenario> listScenarios();

    /** A step-down review whole, as it was decided; empty for one that came from a register. */
    Optional<ReviewPaper> findPaper(ReviewId review);

    /** Issues of the data, those that are closed included. */
    List<DataIssue> listIssues();

    /** Receipts of imports, oldest first. */
    List<KeptImport> listImports();

    /** The returns that were imported, oldest first, with every row as it was read. */
    List<ReturnRows> listReturns();

    /** Calls the listener after each commit, on a thread of the store's own choosing. */
    Registration onChange(Runnable listener);

    @Override
    void close();

    /** Ends a registration. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
