package org.homeward.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.homeward.app.MatchingRecord;
import org.homeward.app.MatchingRecord.Considered;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.Reason;
import org.homeward.report.PrintLine.Style;

/** A stored decision as paragraphs: the child's words and needs first, then why this home. */
final class MatchingRecordPage {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy 'at' HH:mm", Locale.UK)
                    .withZone(ZoneId.of("Europe/London"));
    private static final int OTHERS_PRINTED = 10;

    private final List<PrintLine> lines = new ArrayList<>();

    private MatchingRecordPage() {}

    static List<PrintLine> lines(MatchingRecord record, Authority authority) {
        var page = new MatchingRecordPage();
        page.add(Style.TITLE, "Matching record");
        page.add(
                Style.PLAIN,
                "%s. Request %s, looked at as at %s."
                        .formatted(authority.name(), record.request(), day(record.asAt())));
        page.ask(record.ask());
        page.decision(record);
        page.considered(record);
        page.ruledOut(record);
        page.signatures();
        return List.copyOf(page.lines);
    }

    private void ask(MatchingRecord.Ask ask) {
        add(Style.HEADING, "What the child says");
        add(Style.PLAIN, ask.wishes().words().isEmpty() ? "Not asked yet." : ask.wishes().words());
        ask.wishes().soughtOn().ifPresent(on -> add(Style.SMALL, "Asked on " + day(on)));
        add(Style.HEADING, "Who needs a home, and what for");
        add(Style.PLAIN, String.join("; ", ask.children()));
        add(Style.PLAIN, "%s, needed by %s.".formatted(ask.type(), day(ask.neededBy())));
        each(Style.PLAIN, ask.together().isEmpty() ? List.of() : List.of(ask.together()));
        each(Style.PLAIN, ask.needs());
        add(Style.PLAIN, "Must have: " + listed(ask.essential()));
        add(Style.PLAIN, "Should have: " + listed(ask.desirable()));
    }

    private void decision(MatchingRecord record) {
        var decision = record.decision();
        var name =
                record.findChosen().map(Considered::name).orElseGet(() -> decision.chosen().text());
        add(Style.HEADING, "The decision");
        add(
                Style.STRONG,
                "%s (%s), from %s".formatted(name, decision.chosen(), day(decision.startsOn())));
        add(Style.PLAIN, decision.reasons());
        if (!decision.whyNotFirst().isEmpty()) {
            add(Style.PLAIN, "Why not the first of the list: " + decision.whyNotFirst());
        }
        add(
                Style.SMALL,
                "Decided by %s on %s under policy %s."
                        .formatted(
                                decision.by().name(),
                                MOMENT.format(decision.at()),
                                decision.policyVersion()));
        record.findChosen().ifPresent(this::fit);
    }

    private void fit(Considered home) {
        add(Style.HEADING, "How the home fits");
        add(Style.PLAIN, inShort(home));
        home.lines().forEach(line -> add(Style.PLAIN, points(line)));
        if (!home.open().isEmpty()) {
            add(Style.STRONG, "To be checked or bridged with support");
            each(Style.PLAIN, home.open());
        }
    }

    private void considered(MatchingRecord record) {
        var others =
                record.considered().stream()
                        .filter(home -> !home.household().equals(record.decision().chosen()))
                        .toList();
        add(Style.HEADING, "Other homes considered");
        others.stream()
                .limit(OTHERS_PRINTED)
                .forEach(home -> add(Style.PLAIN, home.name() + ": " + inShort(home)));
        if (others.size() > OTHERS_PRINTED) {
            add(
                    Style.SMALL,
                    "%d more stand in the stored record."
                            .formatted(others.size() - OTHERS_PRINTED));
        } else if (others.isEmpty()) {
            add(Style.PLAIN, "No other home was possible.");
        }
    }

    private void ruledOut(MatchingRecord record) {
        add(Style.HEADING, "Homes ruled out");
        add(Style.PLAIN, record.summary());
        record.ruledOut().stream()
                .flatMap(home -> home.because().stream())
                .collect(Collectors.groupingBy(Reason::code, TreeMap::new, Collectors.counting()))
                .forEach((code, count) -> add(Style.SMALL, "Rule %s: %d".formatted(code, count)));
    }

    private void signatures() {
        add(Style.HEADING, "Signed");
        add(Style.PLAIN, "Name ______________________________   Date ______________");
        add(Style.PLAIN, "Name ______________________________   Date ______________");
    }

    private static String inShort(Considered home) {
        return "%s, fits %d of 100, %d %% of what counts is known"
                .formatted(home.band(), home.fit(), home.completeness());
    }

    private static String points(MatchingRecord.Line line) {
        var points =
                line.points()
                        .map(p -> "%.1f of %.1f".formatted(p, line.outOf()))
                        .orElse("not counted");
        return "%s (%s): %s".formatted(line.criterion(), points, line.sentence());
    }

    private static String listed(List<String> words) {
        return words.isEmpty() ? "nothing named" : String.join(", ", words);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private void each(Style style, List<String> texts) {
        texts.forEach(text -> add(style, text));
    }

    private void add(Style style, String text) {
        lines.add(new PrintLine(style, text));
    }
}
