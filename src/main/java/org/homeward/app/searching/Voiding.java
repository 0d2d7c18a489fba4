package org.homeward.app.searching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Recorded;
import org.homeward.position.FactsBuilder;

/** Takes a record out of sight with a reason; nothing is deleted. */
record Voiding(Deeds deeds, Ids ids, Clock clock) {
    /** Done with the id of the record, or refused without a reason or such a record. */
    Outcome<String> voidIt(String id, String what, String reason, Actor by) {
        return deeds.run(
                new Deeds.Deed("voided " + what, Set.of(id), by),
                books -> {
                    LocalDate day = LocalDate.now(clock);
                    var work = books.position(day).book().facts().work();
                    boolean known =
                            work.approaches().stream().anyMatch(a -> a.id().equals(id))
                                    || work.gates().stream().anyMatch(g -> g.id().equals(id));
                    return new Checks()
                            .that(known, "RECORD", "There is no record %s.".formatted(id))
                            .that(!reason.isBlank(), "WHY", "Say why it is void.")
                            .then(
                                    () -> {
                                        var gone =
                                                new Correction(
                                                        ids.next("K"),
                                                        id,
                                                        what,
                                                        Optional.empty(),
                                                        reason.strip(),
                                                        new Recorded(by.name(), day));
                                        books.put(new FactsBuilder().add(gone).build());
                                        return id;
                                    });
                });
    }
}
