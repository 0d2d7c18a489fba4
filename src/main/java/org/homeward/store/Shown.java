package org.homeward.store;

import java.util.List;
import org.homeward.app.DataIssue;
import org.homeward.app.KeptImport;
import org.homeward.app.KeptScenario;
import org.homeward.app.PolicyVersion;
import org.homeward.app.StepDownPolicyVersion;
import org.homeward.domain.common.Authority;
import org.homeward.position.CareBook;

/** What readers see: the book of the last commit, and what its imports have left. */
record Shown(
        Authority authority,
        CareBook book,
        List<DataIssue> issues,
        List<KeptImport> imports,
        List<PolicyVersion> policies,
        List<StepDownPolicyVersion> stepDownPolicies,
        List<KeptScenario> scenarios) {

    /** The book is given where it is known already. */
    static Shown of(Ledger ledger, CareBook book) {
        return new Shown(
                ledger.findAuthority()
                        .orElseThrow(() -> new DamagedStore("the authority is missing")),
                book,
                ledger.list(IssueTable.TABLE),
                Draft.inOrder(ledger.list(ImportTable.TABLE)),
                Draft.policies(ledger),
                Draft.stepDownPolicies(ledger),
                ledger.list(ScenarioTable.TABLE));
    }
}
