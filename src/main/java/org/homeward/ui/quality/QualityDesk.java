package org.homeward.ui.quality;

import java.time.Clock;
import org.homeward.app.TableWriter;
import org.homeward.app.out.BookWriter;
import org.homeward.app.quality.HandleIssues;
import org.homeward.app.quality.ListIssues;
import org.homeward.app.quality.RuleBook;
import org.homeward.app.quality.TouchingIssues;
import org.homeward.domain.common.Actor;

/** The use cases of data quality, who works with them, and the views they kept. */
public record QualityDesk(
        Issues issues,
        TableWriter tables,
        BookWriter workbooks,
        SavedViews views,
        Actor actor,
        Clock clock) {

    /** What is asked and told about issues. */
    public record Issues(
            ListIssues list, TouchingIssues touching, HandleIssues handle, RuleBook rules) {}
}
