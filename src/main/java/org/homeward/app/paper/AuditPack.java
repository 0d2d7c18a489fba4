package org.homeward.app.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.homeward.app.MatchingRecord;
import org.homeward.app.view.ChildPage;
import org.homeward.domain.audit.AuditEntry;
import org.homeward.domain.audit.Correction;
import org.homeward.domain.care.Disruption;
import org.homeward.domain.care.OutsideTerms;
import org.homeward.domain.care.PlacementEnding;
import org.homeward.domain.care.Where;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.HomeId;
import org.homeward.domain.common.HouseholdId;
import org.homeward.domain.common.Plain;
import org.homeward.position.CarePosition;

/** Puts together everything that is recorded about one child. */
final class AuditPack {
    private final ChildPage page;
    private final CarePosition position;
    private final List<AuditEntry> audit;
    private final Set<String> subjects = new TreeSet<>();
    private final Paper.Builder paper;

    AuditPack(ChildPage page, CarePosition position, List<AuditEntry> audit) {
        this.page = page;
        this.position = position;
        this.audit = audit;
        var day = Plain.day(page.asAt());
        paper =
                new Paper.Builder(
                        "Audit pack: " + page.child().id(),
                        "Everything that is recorded about this child as at %s. Other people appear"
                                        .formatted(day)
                                + " by their codes.",
                        "Audit pack %s, as at %s.".formatted(page.child().id(), day));
    }

    Paper paper() {
        subjects.add(page.child().id().text());
        who();
        life();
        placements();
        needs();
        var searches = new AuditedSearches(position, paper, subjects);
        page.searches().forEach(searches::add);
        new AuditedStepDown(page, position, paper, subjects).add();
        corrections();
        trail();
        return paper.build();
    }

    private void who() {
        var identity = page.child().identity();
        var profile = page.child().profile();
        paper.heading("Who")
                .facts(
                        List.of(
                                Told.fact("Name", page.child().label()),
                                Told.fact(
                                        "Born",
                                        identity.bornOn().map(Plain::day).orElse(Told.NOT_KNOWN)),
                                Told.fact("Sex", Told.of(identity.sex())),
                                Told.fact("Ethnicity code", Told.orUnknown(identity.ethnicity())),
                                Told.fact(
                                        "Brothers and sisters",
                                        Told.list(
                                                page.siblings().stream()
                                                        .map(s -> s.name().id().text())
                                                        .toList(),
                                                "none recorded")),
                                Told.fact("School", Told.orUnknown(profile.school())),
                                Told.fact(
                                        "Reviewing officer",
                                        Told.orUnknown(profile.reviewingOfficer()))))
                .heading("What the child said");
        if (page.wishes().isEmpty()) {
            paper.words("Nothing is recorded.");
        }
        page.wishes()
                .forEach(
                        said ->
                                paper.quote(said.words())
                                        .words(
                                                said.on()
                                                        .map(Plain::day)
                                                        .orElse("day not recorded")));
    }

    private void life() {
        paper.heading("Episodes of care")
                .table(
                        List.of("From", "To", "Began", "Legal", "Placement", "Ended"),
                        page.life().episodes().stream()
                                .map(
                                        e ->
                                                List.of(
                                                        Plain.day(e.span().start()),
                                                        Told.end(e.span()),
                                                        e.started(),
                                                        e.legal().code(),
                                                        Told.of(e.kind()),
                                                        e.ending().reason()))
                                .toList(),
                        List.of(0.2, 0.2, 0.1, 0.1, 0.28, 0.12),
                        "None.")
                .heading("Missing or away")
                .table(
                        List.of("From", "To", "Kind"),
                        page.life().missing().stream()
                                .map(
                                        m ->
                                                List.of(
                                                        Plain.day(m.span().start()),
                                                        Told.end(m.span()),
                                                        m.kind()))
                                .toList(),
                        List.of(0.3, 0.3, 0.4),
                        "None.");
    }

    private void placements() {
        var casework = position.casework();
        var rows = new ArrayList<List<String>>();
        for (ChildPage.PlacedAt at : page.life().placements()) {
            var placement = at.placement();
            subjects.add(placement.id().text());
            rows.add(
                    List.of(
                            placement.id().text(),
                            where(placement.where()),
                            Told.span(placement.span()),
                            placement.type().map(Told::of).orElse(""),
                            casework.findEnding(placement.id()).map(AuditPack::ending).orElse(""),
                            casework.findOutsideTerms(placement.id())
                                    .map(AuditPack::outside)
                                    .orElse("")));
        }
        paper.heading("Placements")
                .table(
                        List.of("Placement", "Where", "When", "Kind", "Ending", "Outside terms"),
                        rows,
                        List.of(0.15, 0.1, 0.2, 0.1, 0.25, 0.2),
                        "None.");
        visits();
    }

    private void visits() {
        var casework = position.casework();
        paper.heading("Visits")
                .table(
                        List.of("Day", "By", "Note"),
                        casework.visits(page.child().id()).stream()
                                .map(
                                        v ->
                                                List.of(
                                                        Plain.day(v.recorded().on()),
                                                        v.recorded().by(),
                                                        v.note()))
                                .toList(),
                        List.of(0.2, 0.2, 0.6),
                        "None is recorded here.");
        page.life().placements().stream()
                .flatMap(at -> casework.disruptions(at.placement().id()).stream())
                .forEach(d -> paper.words(disruption(d)));
    }

    private static String disruption(Disruption seen) {
        return "Disruption of %s seen on %s: %s What helps: %s"
                .formatted(
                        seen.placement(),
                        Plain.day(seen.seenOn()),
                        seen.whatHappened(),
                        Told.orUnknown(seen.whatHelps()));
    }

    private static String ending(PlacementEnding end) {
        return "%s %s; planned: %s; to: %s. %s (%s)"
                .formatted(
                        end.reason().name(),
                        end.reason().label(),
                        Told.of(end.planned()),
                        Told.orUnknown(end.destination()),
                        end.note(),
                        end.recorded().by());
    }

    private static String outside(OutsideTerms out) {
        return "%s set aside until %s, asked by %s, allowed by %s: %s"
                .formatted(
                        Told.list(out.rules(), ""),
                        Plain.day(out.lastDay()),
                        out.askedBy(),
                        out.allowedBy(),
                        out.reason());
    }

    private static String where(Where where) {
        return where.findHousehold()
                .map(HouseholdId::text)
                .or(() -> where.findHome().map(HomeId::text))
                .orElse("");
    }

    private void needs() {
        paper.heading("Needs reviews")
                .table(
                        List.of("Day", "By", "Above ordinary care"),
                        page.measures().needs().stream().map(AuditPack::needs).toList(),
                        List.of(0.2, 0.15, 0.65),
                        "None.");
    }

    private static List<String> needs(NeedsAssessment review) {
        var above =
                Arrays.stream(NeedDomain.values())
                        .filter(d -> review.findLevel(d).filter(l -> l.degree() > 0).isPresent())
                        .map(d -> Told.of(d) + ": " + review.findLevel(d).map(Told::of).orElse(""))
                        .collect(Collectors.joining("; "));
        return List.of(Plain.day(review.assessedOn()), review.by(), above);
    }

    private void corrections() {
        var rows = new ArrayList<List<String>>();
        for (String subject : subjects) {
            for (Correction c : position.casework().corrections(subject)) {
                rows.add(
                        List.of(
                                subject,
                                Plain.day(c.recorded().on()) + ", " + c.recorded().by(),
                                c.before(),
                                c.after().orElse("void"),
                                c.reason()));
            }
        }
        paper.heading("Corrections")
                .table(
                        List.of("Record", "When, by", "It said", "It says", "Why"),
                        rows,
                        List.of(0.15, 0.2, 0.22, 0.22, 0.21),
                        "None.");
    }

    private void trail() {
        paper.heading("Who did what")
                .table(
                        List.of("When", "By", "What", "Records", "Detail"),
                        audit.stream()
                                .filter(e -> e.subjects().stream().anyMatch(subjects::contains))
                                .map(
                                        e ->
                                                List.of(
                                                        e.at().toString(),
                                                        e.by().name(),
                                                        e.action(),
                                                        Told.list(e.subjects(), ""),
                                                        e.detail()))
                                .toList(),
                        List.of(0.17, 0.13, 0.18, 0.27, 0.25),
                        "Nothing.");
    }

    /** What was decided, in one place for the searches. */
    static String decided(MatchingRecord record) {
        var decision = record.decision();
        return "%s by %s (%s): %s from %s. %s %s"
                .formatted(
                        decision.at(),
                        decision.by().name(),
                        Told.of(decision.by().role()),
                        decision.chosen(),
                        Plain.day(decision.startsOn()),
                        decision.reasons(),
                        decision.whyNotFirst().isEmpty()
                                ? ""
                                : "Why not the first: " + decision.whyNotFirst());
    }
}
