package org.homeward.app.policy;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.homeward.app.Deeds;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Reason;
import org.homeward.domain.common.SpecialDay;
import org.homeward.position.FactsBuilder;

/** Sets a day on which the working-day calendar differs from what is computed. */
public final class SetSpecialDay {
    private final Deeds deeds;

    public SetSpecialDay(Store store, Clock clock) {
        this.deeds = new Deeds(store, clock);
    }

    /** Done with the day, in place of what was said of it before; refused without a name. */
    public Outcome<SpecialDay> set(SpecialDay day, Actor by) {
        return deeds.run(
                new Deeds.Deed("set a special day", Set.of(day.day().toString()), by),
                books -> {
                    if (day.name().isBlank()) {
                        return Outcome.refused(List.of(Reason.of("NAME", "Say what day it is.")));
                    }
                    books.put(new FactsBuilder().add(day).build());
                    return Outcome.done(day);
                });
    }
}
