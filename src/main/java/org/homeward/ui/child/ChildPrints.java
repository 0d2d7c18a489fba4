package org.homeward.ui.child;

import org.homeward.app.paper.PrintAuditPack;
import org.homeward.app.paper.PrintChildProfile;

/** What can be printed about a child. */
public record ChildPrints(PrintChildProfile profile, PrintAuditPack auditPack) {}
