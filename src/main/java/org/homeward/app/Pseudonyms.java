package org.homeward.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.homeward.domain.common.Actor;

/**
 * A decision with codes in place of the names of households, and initials in place of the person
 * who decided. Children appear by their codes already. What people wrote stays as they wrote it.
 */
final class Pseudonyms {
    private Pseudonyms() {}

    static MatchingRecord of(MatchingRecord record) {
        return new MatchingRecord(
                record.id(),
                record.request(),
                record.asAt(),
                record.ask(),
                decision(record.decision()),
                record.considered().stream().map(Pseudonyms::considered).toList(),
                record.ruledOut().stream().map(Pseudonyms::ruledOut).toList(),
                record.summary(),
                evidence(record.evidence()));
    }

    private static MatchingRecord.Decision decision(MatchingRecord.Decision decision) {
        return new MatchingRecord.Decision(
                decision.at(),
                new Actor(initials(decision.by().name()), decision.by().role()),
                decision.chosen(),
                decision.startsOn(),
                decision.reasons(),
                decision.whyNotFirst(),
                decision.policyVersion(),
                decision.placements());
    }

    private static MatchingRecord.Considered considered(MatchingRecord.Considered home) {
        return new MatchingRecord.Considered(
                home.household(),
                home.household().text(),
                home.fit(),
                home.mean(),
                home.band(),
                home.completeness(),
                home.lines(),
                home.open());
    }

    private static MatchingRecord.RuledOutHome ruledOut(MatchingRecord.RuledOutHome home) {
        return new MatchingRecord.RuledOutHome(
                home.household(), home.household().text(), home.because());
    }

    private static Evidence evidence(Evidence evidence) {
        return new Evidence(
                shortlisted(evidence.shortlisted()),
                evidence.gates(),
                evidence.warnings(),
                evidence.outside().map(Pseudonyms::outside),
                evidence.said(),
                evidence.siblings(),
                evidence.wishes(),
                evidence.place());
    }

    private static List<Evidence.ShortlistLine> shortlisted(List<Evidence.ShortlistLine> homes) {
        return homes.stream()
                .map(
                        home ->
                                new Evidence.ShortlistLine(
                                        home.household(),
                                        home.household().text(),
                                        home.standing(),
                                        home.reasonsFor(),
                                        home.reasonsAgainst(),
                                        home.lastContact()))
                .toList();
    }

    private static Evidence.OutsideLine outside(Evidence.OutsideLine outside) {
        return new Evidence.OutsideLine(
                outside.rules(),
                outside.reason(),
                initials(outside.askedBy()),
                initials(outside.allowedBy()),
                outside.lastDay());
    }

    /** "A. C." */
    static String initials(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .map(part -> part.substring(0, 1) + ".")
                .collect(Collectors.joining(" "));
    }
}
