package org.homeward.matching.gate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.GateRecord.About;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Threshold;

/** What was recorded for the gates of a request and a home, and how parts of a gate stand by it. */
final class Desk {

    private final Candidate candidate;
    private final HouseholdId household;

    Desk(Candidate candidate) {
        this.candidate = candidate;
        this.household = candidate.household().id();
    }

    /** Done when it was recorded for all the children, together or one by one; else missing. */
    PartState forAll(GatePart part, String missing) {
        return state(part, Optional.empty(), findForAll(part), missing);
    }

    /** Done when it was recorded for a child or for all; else missing. */
    PartState forChild(GatePart part, ChildId child, String missing) {
        return state(part, Optional.of(child), find(part, child), missing);
    }

    /** Done when it was recorded about this very child; else missing. */
    PartState about(GatePart part, ChildId child, String missing) {
        var named = newest(part, about -> about.child().filter(child::equals).isPresent());
        return state(part, Optional.of(child), named, missing);
    }

    /** Done by what the request itself says. */
    PartState said(GatePart part, String sentence) {
        return new PartState(
                part,
                new About(Optional.of(household), Optional.empty()),
                GateStatus.DONE,
                sentence,
                Optional.empty(),
                Optional.empty());
    }

    /** The same part as a question where it is not done. */
    static PartState asQuestion(PartState state) {
        return state.status() == GateStatus.MISSING
                ? new PartState(
                        state.part(),
                        state.about(),
                        GateStatus.QUESTION,
                        state.sentence(),
                        state.by(),
                        state.done())
                : state;
    }

    /** The same part as one that may follow an emergency by some working days after the start. */
    PartState laterInEmergency(PartState state, Threshold workingDays) {
        if (state.status() != GateStatus.MISSING || !candidate.search().request().isEmergency()) {
            return state;
        }
        LocalDate by =
                candidate
                        .search()
                        .position()
                        .workingDays()
                        .after(candidate.startsOn(), workingDays.value());
        return new PartState(
                state.part(),
                state.about(),
                GateStatus.LATER,
                "%s, by %s".formatted(state.sentence(), Plain.day(by)),
                Optional.of(by),
                Optional.empty());
    }

    private PartState state(
            GatePart part, Optional<ChildId> child, Optional<GateRecord> done, String missing) {
        return new PartState(
                part,
                new About(Optional.of(household), child),
                done.isPresent() ? GateStatus.DONE : GateStatus.MISSING,
                done.map(Desk::sentence).orElse(missing),
                Optional.empty(),
                done);
    }

    private Optional<GateRecord> findForAll(GatePart part) {
        var all = newest(part, about -> about.child().isEmpty());
        if (all.isPresent()) {
            return all;
        }
        List<Optional<GateRecord>> each =
                candidate.children().stream()
                        .map(SearchedChild::id)
                        .map(child -> find(part, child))
                        .toList();
        return each.stream().allMatch(Optional::isPresent)
                ? each.get(each.size() - 1)
                : Optional.empty();
    }

    private Optional<GateRecord> find(GatePart part, ChildId child) {
        return newest(part, about -> about.child().map(child::equals).orElse(true));
    }

    private Optional<GateRecord> newest(GatePart part, Predicate<About> isAbout) {
        var position = candidate.search().position();
        return position.casework().gates(candidate.search().request().id(), part).stream()
                .filter(record -> !record.on().isAfter(position.asAt()))
                .filter(record -> record.about().covers(household))
                .filter(record -> isAbout.test(record.about()))
                .max(Comparator.comparing(GateRecord::on));
    }

    private static String sentence(GateRecord record) {
        String who = record.givenBy().isBlank() ? record.recordedBy() : record.givenBy();
        return "%s, %s".formatted(who, Plain.day(record.on()));
    }
}
