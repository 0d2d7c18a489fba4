package org.homeward.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.app.Evidence;
import org.homeward.app.MatchingRecord;
import org.homeward.app.view.ChildPage;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Plain;
import org.homeward.domain.common.RequestId;
import org.homeward.domain.search.Approach;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.Hold;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.ShortlistedHome;
import org.homeward.position.CarePosition;

/** The searches of a child in an audit pack: what was asked, who was called, what was decided. */
final class AuditedSearches {
    private final CarePosition position;
    private final Paper.Builder paper;
    private final Set<String> subjects;

    /** Ids that are met on the way are added to the subjects. */
    AuditedSearches(CarePosition position, Paper.Builder paper, Set<String> subjects) {
        this.position = position;
        this.paper = paper;
        this.subjects = subjects;
    }

    void add(ChildPage.Search search) {
        var request = search.request();
        subjects.add(request.id().text());
        paper.heading("Request " + request.id()).facts(asked(search));
        work(request.id());
        search.decisions().forEach(this::decision);
    }

    private static List<Paper.Fact> asked(ChildPage.Search search) {
        PlacementRequest request = search.request();
        var facts = new ArrayList<Paper.Fact>();
        facts.add(
                Told.fact(
                        "For",
                        request.children().stream()
                                .map(ChildId::text)
                                .collect(Collectors.joining(", "))));
        facts.add(
                Told.fact(
                        "Kind, when",
                        "%s, made %s, needed by %s, %s"
                                .formatted(
                                        Told.of(request.type()),
                                        Plain.day(request.timing().madeOn()),
                                        Plain.day(request.timing().neededBy()),
                                        Told.of(request.timing().urgency()))));
        facts.add(Told.fact("Essential", Told.list(request.requirements().essential(), "nothing")));
        facts.add(Told.fact("Desirable", Told.list(request.requirements().desirable(), "nothing")));
        facts.add(Told.fact("Wishes", Told.orUnknown(request.wishes().words())));
        facts.add(
                Told.fact(
                        "Brothers and sisters",
                        Told.of(request.together().intent())
                                + (request.together().why().isBlank()
                                        ? ""
                                        : ": " + request.together().why())));
        facts.add(Told.fact("State", search.met() ? "met" : "open or closed without a placement"));
        return facts;
    }

    private void work(RequestId request) {
        var casework = position.casework();
        paper.table(
                List.of("Called", "Household", "By", "Answer", "Note"),
                casework.approaches(request).stream().map(this::call).toList(),
                List.of(0.2, 0.12, 0.15, 0.25, 0.28),
                "No household was called, by what is recorded here.");
        if (!casework.shortlisted(request).isEmpty()) {
            paper.table(
                    List.of("Shortlisted", "For", "Against", "By"),
                    casework.shortlisted(request).stream().map(this::shortlisted).toList(),
                    List.of(0.15, 0.35, 0.3, 0.2),
                    "");
        }
        for (Hold hold : casework.holds(request)) {
            subjects.add(hold.id());
            paper.words(
                    "Held: %d in %s, %s. %s (%s)"
                            .formatted(
                                    hold.places(),
                                    hold.household(),
                                    Told.span(hold.span()),
                                    hold.reason(),
                                    hold.recorded().by()));
        }
        if (!casework.gates(request).isEmpty()) {
            paper.table(
                    List.of("Gate", "Part", "By, on", "What was said"),
                    casework.gates(request).stream().map(this::gate).toList(),
                    List.of(0.08, 0.27, 0.27, 0.38),
                    "");
        }
    }

    private List<String> call(Approach call) {
        subjects.add(call.id());
        return List.of(
                call.at().toString(),
                call.household().text(),
                call.by(),
                Told.of(call.outcome()) + call.reason().map(r -> ": " + Told.of(r)).orElse(""),
                call.note());
    }

    private List<String> shortlisted(ShortlistedHome home) {
        return List.of(
                home.household().text(),
                home.reasonsFor(),
                home.reasonsAgainst(),
                home.recorded().by() + ", " + Plain.day(home.recorded().on()));
    }

    private List<String> gate(GateRecord gate) {
        subjects.add(gate.id());
        return List.of(
                gate.part().gate(),
                Told.of(gate.part()),
                gate.givenBy() + ", " + Plain.day(gate.on()),
                gate.note());
    }

    private void decision(MatchingRecord record) {
        subjects.add(record.id());
        paper.heading("Decision " + record.id())
                .words(AuditPack.decided(record))
                .words(
                        "Policy: %s. %s."
                                .formatted(record.decision().policyVersion(), record.summary()));
        evidence(record.evidence());
        paper.table(
                List.of("Home", "Fit", "Known", "Criteria"),
                record.considered().stream().map(AuditedSearches::considered).toList(),
                List.of(0.1, 0.14, 0.1, 0.66),
                "No home kept every hard rule.");
        paper.table(
                List.of("Ruled out", "Every reason"),
                record.ruledOut().stream()
                        .map(
                                home ->
                                        List.of(
                                                home.household().text(),
                                                home.because().stream()
                                                        .map(r -> r.code() + " " + r.sentence())
                                                        .collect(Collectors.joining("; "))))
                        .toList(),
                List.of(0.1, 0.9),
                "No home was ruled out.");
    }

    private void evidence(Evidence evidence) {
        evidence.outside()
                .ifPresent(
                        out ->
                                paper.words(
                                        "Outside the terms (%s) until %s, asked by %s, allowed by %s: %s"
                                                .formatted(
                                                        Told.list(out.rules(), ""),
                                                        Plain.day(out.lastDay()),
                                                        out.askedBy(),
                                                        out.allowedBy(),
                                                        out.reason())));
        evidence.gates()
                .forEach(
                        gate ->
                                paper.words(
                                        "%s %s: %s. %s"
                                                .formatted(
                                                        gate.code(),
                                                        gate.label(),
                                                        gate.status(),
                                                        String.join(" ", gate.done()))));
        evidence.warnings()
                .forEach(
                        warning ->
                                paper.words(
                                        "%s %s (%s)"
                                                .formatted(
                                                        warning.code(),
                                                        warning.sentence(),
                                                        warning.acknowledged()
                                                                ? "read"
                                                                : "not read")));
    }

    private static List<String> considered(MatchingRecord.Considered home) {
        return List.of(
                home.household().text(),
                home.band() + ", " + home.fit(),
                home.completeness() + " %",
                home.lines().stream()
                        .map(l -> "%s, %s: %s".formatted(l.child(), l.criterion(), l.sentence()))
                        .collect(Collectors.joining("; ")));
    }
}
