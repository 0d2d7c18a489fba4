package org.homeward.ui.kit;

import org.homeward.app.quality.TouchingIssues;
import org.homeward.domain.common.ChildId;

/** Which data issues are looked at. */
public sealed interface IssuesOf {
    /** Every one that is there. */
    record Everything() implements IssuesOf {}

    /** Those that make figures less than certain. */
    record Figures(TouchingIssues.Figures figures) implements IssuesOf {}

    /** Those of one child. */
    record Child(ChildId child) implements IssuesOf {}
}
