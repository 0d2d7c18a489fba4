package org.homeward.app.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.homeward.app.Books;
import org.homeward.app.Deeds;
import org.homeward.app.Ids;
import org.homeward.app.Outcome;
import org.homeward.app.Store;
import org.homeward.app.searching.Checks;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.common.Actor;
import org.homeward.domain.common.Answer;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.domain.review.Offer;
import org.homeward.position.CarePosition;
import org.homeward.position.FactsBuilder;

/** Records what a child said about living with a family, in the child's own words. */
public final class RecordVoice {
    private final Deeds deeds;
    private final Superseding superseding;

    public RecordVoice(Store store, Ids ids, Clock clock) {
        this.deeds = new Deeds(store, clock);
        this.superseding = new Superseding(ids);
    }

    /**
     * Done with the voice, or refused with everything that is missing. What was recorded for the
     * same day before is kept as a correction.
     *
     * @param asAt the day it is recorded; nothing is recorded ahead
     */
    public Outcome<ChildsVoice> record(ChildsVoice voice, LocalDate asAt, Actor by) {
        return deeds.run(
                new Deeds.Deed("recorded a child's voice", Set.of(voice.child().text()), by),
                books -> recorded(voice, asAt, by, books));
    }

    private Outcome<ChildsVoice> recorded(
            ChildsVoice voice, LocalDate asAt, Actor by, Books books) {
        var position = books.position(asAt);
        Optional<ChildsVoice> before =
                position.stepDown().voices(voice.child()).stream()
                        .filter(earlier -> earlier.asked().on().equals(voice.asked().on()))
                        .findFirst();
        return checks(voice, position)
                .then(
                        () -> {
                            var facts = new FactsBuilder().add(voice);
                            before.map(b -> superseded(b, voice, asAt, by)).ifPresent(facts::add);
                            books.put(facts.build());
                            return voice;
                        });
    }

    private static Checks checks(ChildsVoice voice, CarePosition position) {
        boolean asked = voice.wish().isAnswered();
        var checks = Asked.isKnown(voice.child(), position);
        Asked.isNotAhead("ON", voice.asked().on(), position.asAt(), checks);
        checks.that(
                        asked == !voice.words().isBlank(),
                        "WORDS",
                        asked
                                ? "Write what the child said, in the child's own words."
                                : "A child who was not asked has said nothing: choose what the child"
                                        + " said.")
                .that(
                        !voice.how().isBlank(),
                        "HOW",
                        asked
                                ? "Say how the child was asked."
                                : "Say why the child was not asked.");
        offer("ADVOCATE", "an advocate", voice.advocate(), position.asAt(), checks);
        offer("MENTOR", "a mentor", voice.mentor(), position.asAt(), checks);
        return checks;
    }

    private Correction superseded(ChildsVoice before, ChildsVoice voice, LocalDate asAt, Actor by) {
        return superseding.of(key(voice), said(before), said(voice), asAt, by);
    }

    private static void offer(
            String code, String whom, Offer offer, LocalDate asAt, Checks checks) {
        checks.that(
                offer.on().isPresent() || offer.takenUp() == Answer.UNKNOWN,
                code,
                "Type the day on which %s was offered.".formatted(whom));
        offer.on().ifPresent(day -> Asked.isNotAhead(code, day, asAt, checks));
    }

    private static String key(ChildsVoice voice) {
        return "voice of %s on %s".formatted(voice.child(), voice.asked().on());
    }

    private static String said(ChildsVoice voice) {
        return voice.words().isBlank()
                ? voice.wish().label()
                : "%s: %s".formatted(voice.wish().label(), voice.words());
    }
}
