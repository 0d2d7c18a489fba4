package org.homeward.app;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.homeward.app.PlaceChild.Command;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.matching.Candidate;
import org.homeward.matching.criterion.Judgement;
import org.homeward.matching.shortlist.ChildFit;
import org.homeward.matching.shortlist.MatchProposal;
import org.homeward.matching.shortlist.RuledOut;
import org.homeward.matching.shortlist.Shortlist;
import org.homeward.matching.warning.Warning;
import org.homeward.position.CarePosition;

/** Puts together the record of a decision from what was searched, considered and decided. */
public final class RecordedMatch {

    private final Command command;
    private final Shortlist shortlist;
    private final Candidate candidate;
    private final CarePosition position;

    public RecordedMatch(Command command, Shortlist shortlist, Candidate candidate) {
        this.command = command;
        this.shortlist = shortlist;
        this.candidate = candidate;
        this.position = candidate.search().position();
    }

    public MatchingRecord record(String id, Instant at, List<PlacementId> placements) {
        var decision =
                new MatchingRecord.Decision(
                        at,
                        command.by(),
                        command.household(),
                        command.startsOn(),
                        command.said().reasons(),
                        command.said().whyNotFirst(),
                        shortlist.policyVersion(),
                        placements);
        return new MatchingRecord(
                id,
                command.request(),
                command.asAt(),
                ask(),
                decision,
                shortlist.proposals().stream().map(this::considered).toList(),
                shortlist.ruledOut().stream().map(RecordedMatch::ruledOut).toList(),
                shortlist.sentence(),
                new EvidenceOf(command, shortlist, candidate).evidence());
    }

    private MatchingRecord.Ask ask() {
        PlacementRequest request = shortlist.request();
        return new MatchingRecord.Ask(
                request.children().stream().map(this::child).toList(),
                Plain.words(request.type()),
                request.timing().neededBy(),
                request.isGroup() ? Plain.words(request.together().intent()) : "",
                request.wishes(),
                request.children().stream().flatMap(this::needs).toList(),
                request.requirements().essential().stream().sorted().toList(),
                request.requirements().desirable().stream().sorted().toList());
    }

    private String child(ChildId id) {
        return position.findChild(id)
                .map(child -> child.findAgeOn(command.startsOn()))
                .filter(OptionalInt::isPresent)
                .map(age -> "%s, aged %d".formatted(id, age.getAsInt()))
                .orElse("%s, age not known".formatted(id));
    }

    private Stream<String> needs(ChildId id) {
        return position.findLatestNeeds(id).stream()
                .flatMap(
                        needs ->
                                needs.levels().entrySet().stream()
                                        .filter(need -> need.getValue() != NeedLevel.NONE)
                                        .sorted(Map.Entry.comparingByKey())
                                        .map(need -> need(needs, need)));
    }

    private static String need(NeedsAssessment needs, Map.Entry<NeedDomain, NeedLevel> need) {
        return "%s, %s: %s (assessed %s)"
                .formatted(
                        needs.child(),
                        Plain.words(need.getKey()),
                        Plain.words(need.getValue()),
                        Plain.day(needs.assessedOn()));
    }

    private MatchingRecord.Considered considered(MatchProposal home) {
        return new MatchingRecord.Considered(
                home.household().id(),
                home.household().name(),
                home.fit(),
                home.mean(),
                home.band().label(),
                home.completeness(),
                home.children().stream().flatMap(this::lines).toList(),
                Stream.concat(
                                home.open().stream().map(Reason::sentence),
                                home.warnings().stream().map(Warning::sentence))
                        .toList());
    }

    private Stream<MatchingRecord.Line> lines(ChildFit fit) {
        return fit.judgements().stream().map(judgement -> line(fit.child(), judgement));
    }

    private MatchingRecord.Line line(ChildId child, Judgement judgement) {
        boolean unknown = judgement.applies() && !judgement.isKnown();
        return new MatchingRecord.Line(
                child,
                judgement.topic().label(),
                judgement.points(shortlist.policy()),
                unknown
                        ? shortlist.policy().points(judgement.topic())
                        : judgement.outOf(shortlist.policy()),
                judgement.sentence());
    }

    private static MatchingRecord.RuledOutHome ruledOut(RuledOut home) {
        return new MatchingRecord.RuledOutHome(
                home.household().id(), home.household().name(), home.because());
    }
}
