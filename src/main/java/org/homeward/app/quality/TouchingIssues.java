package org.homeward.app.quality;

import java.util.List;
import org.homeward.app.DataIssue;
import org.homeward.app.Problem;
import org.homeward.app.Store;
import org.homeward.domain.common.ChildId;

/** Open issues that make the figures of a screen less than certain. */
public final class TouchingIssues {
    /** What a screen shows. */
    public enum Figures {
        /** How many children are looked after, where, since when, and at what cost. */
        STOCK,
        /** Who the carers are and what room they have. */
        CARERS
    }

    private final Store store;

    public TouchingIssues(Store store) {
        this.store = store;
    }

    public List<DataIssue> listFor(Figures figures) {
        return store.listIssues().stream()
                .filter(DataIssue::isOpen)
                .filter(issue -> issue.problem().severity() == Problem.Severity.ERROR)
                .filter(issue -> touches(issue, figures))
                .toList();
    }

    /** Open issues of one child, notes left out. */
    public List<DataIssue> listFor(ChildId child) {
        return store.listIssues().stream()
                .filter(DataIssue::isOpen)
                .filter(issue -> issue.problem().severity() != Problem.Severity.NOTE)
                .filter(issue -> issue.problem().child().filter(child::equals).isPresent())
                .toList();
    }

    private static boolean touches(DataIssue issue, Figures figures) {
        boolean ofRegister = issue.source() == DataIssue.Source.REGISTER;
        return (figures == Figures.CARERS) == ofRegister;
    }
}
