package org.homeward.app.out;

import java.nio.file.Path;
import java.util.List;
import org.homeward.app.Outcome;
import org.homeward.domain.common.Reason;

/** Saves the empty register workbook for people to fill in. */
public final class SaveTemplate {
    private final RegisterForms forms;
    private final BookWriter workbooks;

    public SaveTemplate(RegisterForms forms, BookWriter workbooks) {
        this.forms = forms;
        this.workbooks = workbooks;
    }

    /** Refused when something is there already. */
    public Outcome<Path> save(Path file) {
        NewPlace place = NewPlace.at(file);
        List<Reason> against = place.reasonsAgainst();
        return against.isEmpty()
                ? Outcome.done(
                        place.make(beside -> workbooks.write(forms.template(), beside), () -> {}))
                : Outcome.refused(against);
    }
}
