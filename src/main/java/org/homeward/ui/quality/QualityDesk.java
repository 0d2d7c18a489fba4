package org.homeward.ui.quality;

import java.time.Clock;
import org.homeward.app.TableWriter;
import org.homeward.app.out.BookWriter;
import org.homeward.app.quality.HandleIssues;
import org.homeward.app.quality.ListIssues;
import org.homeward.app.quality.TouchingIssues;
import org.homeward.domain.common.Actor;

/** The use cases of data quality, who works with them, and the views they kept. */
public record QualityDesk(
        ListIssues listIssues,
        TouchingIssues touchingIssues,
        HandleIssues handleIssues,
        TableWriter tables,
        BookWriter workbooks,
        SavedViews views,
        Actor actor,
        Clock clock) {}
