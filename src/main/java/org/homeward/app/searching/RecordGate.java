package org.homeward.app.searching;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.position.FactsBuilder;

/** Records that a part of a gate is done: an approval given, somebody consulted, a plan made. */
public final class RecordGate {
    /** Parts that are words, not only a name and a day. */
    private static final Set<GatePart> IN_WORDS =
            Set.of(GatePart.HOUSEHOLD_IMPACT, GatePart.SEPARATION_REASON, GatePart.CONTACT_PLAN);

    private final Deeds deeds;
    private final Ids ids;
    private final Clock clock;

    public RecordGate(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What is done.
     *
     * @param givenBy name and office of the person who approved, was consulted or told
     */
    public record Command(
            RequestId request,
            GatePart part,
            GateRecord.About about,
            String givenBy,
            LocalDate on,
            String note,
            Actor by) {}

    /** Done with the record, or refused with everything that is missing. */
    public Outcome<GateRecord> record(Command command) {
        return deeds.run(
                new Deeds.Deed(
                        "recorded " + command.part().gate(),
                        Set.of(command.request().text()),
                        command.by()),
                books -> recorded(command, books));
    }

    /** Takes a record out with a reason; it stays on record as void. */
    public Outcome<String> voidIt(String gate, String reason, Actor by) {
        return new Voiding(deeds, ids, clock).voidIt(gate, "a gate", reason, by);
    }

    private Outcome<GateRecord> recorded(Command command, Books books) {
        LocalDate today = LocalDate.now(clock);
        var position = books.position(today);
        return new Checks()
                .that(
                        position.findRequest(command.request()).isPresent(),
                        "REQUEST",
                        "There is no request %s.".formatted(command.request()))
                .that(!command.givenBy().isBlank(), "BY", "Write who it was: name and office.")
                .that(
                        !command.on().isAfter(today),
                        "ON",
                        "That day has not come yet: record it when it is done.")
                .that(
                        !IN_WORDS.contains(command.part()) || !command.note().isBlank(),
                        "NOTE",
                        "Say in your own words what was considered.")
                .that(
                        command.part() != GatePart.HOUSEHOLD_IMPACT
                                || command.about().household().isPresent(),
                        "ABOUT",
                        "Say which household it is about.")
                .then(
                        () -> {
                            var gate = gate(command);
                            books.put(new FactsBuilder().add(gate).build());
                            return gate;
                        });
    }

    private GateRecord gate(Command command) {
        return new GateRecord(
                ids.next("G"),
                command.request(),
                command.part(),
                command.about(),
                command.givenBy().strip(),
                command.on(),
                command.note().strip(),
                command.by().name());
    }
}
