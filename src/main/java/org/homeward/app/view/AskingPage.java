package org.homeward.app.view;

import java.time.LocalDate;
import java.util.List;

/**
 * What the record knows when a request is begun.
 *
 * @param completeBy last day on which an emergency request made on the day is to be complete
 */
public record AskingPage(List<AskedChild> children, LocalDate completeBy) {
    public AskingPage {
        children = List.copyOf(children);
    }
}
