package org.homeward.app.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.homeward.app.review.ReviewHeader;
import org.homeward.app.review.ReviewPage;
import org.homeward.domain.care.Episode;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.child.NeedsAssessment;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementGroup;
import org.homeward.domain.common.Plain;
import org.homeward.domain.review.ChildsVoice;
import org.homeward.position.CarePosition;
import org.homeward.stepdown.SpokenWish;
import org.homeward.stepdown.readiness.Mark;
import org.homeward.stepdown.readiness.Readiness;

/** The first of a child's two pages: who, what life was, why now, what the child says, facts. */
final class PackPage {
    private static final int STRETCHES = 6;
    private static final int SENTENCE = 105;
    private static final int FLAGS = 6;
    private static final int OWN_WORDS = 260;

    private final ReviewPage page;
    private final CarePosition position;
    private final PackNames names;
    private final Annex annex;
    private final Paper.Builder paper;

    PackPage(
            ReviewPage page,
            CarePosition position,
            PackNames names,
            Annex annex,
            Paper.Builder paper) {
        this.page = page;
        this.position = position;
        this.names = names;
        this.annex = annex;
        this.paper = paper;
    }

    private ChildId child() {
        return page.header().name().id();
    }

    void add() {
        paper.newPage().heading(names.child(page.header().name()) + ": " + stage());
        said();
        who();
        life();
        flags();
        needs();
        readiness();
    }

    private String stage() {
        return page.deciding()
                .journey()
                .map(j -> "%s since %s".formatted(j.stage().label(), Plain.day(j.since())))
                .orElse("not flagged");
    }

    private void said() {
        page.heard().findSince().ifPresent(this::saidAsSign);
        if (page.heard().wish().isEmpty()) {
            paper.words("The child was not asked in this stay. Nobody may proceed before.");
        }
        page.heard().inStay().ifPresent(this::said);
    }

    private void saidAsSign(SpokenWish said) {
        paper.words(
                "%s, recorded on %s by %s: %s"
                        .formatted(
                                said.wish().label(),
                                Plain.day(said.on()),
                                names.person(said.by()),
                                annex.fit(said.words(), OWN_WORDS)));
    }

    private void said(ChildsVoice voice) {
        if (!voice.words().isBlank()) {
            paper.quote(annex.fit(voice.words(), OWN_WORDS));
        }
        paper.words(
                "%s. Asked on %s by %s; %s. Advocate %s, mentor %s."
                        .formatted(
                                voice.wish().label(),
                                Plain.day(voice.asked().on()),
                                names.person(voice.asked().by()),
                                annex.fit(voice.how(), 90),
                                offered(voice.advocate().on()),
                                offered(voice.mentor().on())));
    }

    private static String offered(Optional<LocalDate> on) {
        return on.map(day -> "offered " + Plain.day(day)).orElse("not offered");
    }

    private void who() {
        ReviewHeader header = page.header();
        String age =
                "%s, school year %s; %s"
                        .formatted(
                                header.name().age().map(a -> a + " years").orElse("age not known"),
                                header.schoolYear()
                                        .map(y -> Integer.toString(y.number()))
                                        .orElse(Told.NOT_KNOWN),
                                header.legal().map(l -> l.code()).orElse("no legal status"));
        String lives =
                "%s, %d weeks; %s from home, %s to school"
                        .formatted(
                                names.place(header.lives().home()),
                                header.lives().weeks(),
                                miles(header.lives().milesFromHome()),
                                miles(header.lives().milesToSchool()));
        String days =
                "hearing %s; statutory review next %s, last %s"
                        .formatted(
                                day(header.dates().nextHearing()),
                                day(header.dates().nextCareReview()),
                                day(header.dates().lastCareReview()));
        paper.facts(
                List.of(
                        Told.fact("Age, year, legal status", age),
                        Told.fact("Lives in", annex.fit(lives, 120)),
                        Told.fact("Days that matter", days),
                        Told.fact(
                                "Plan at entry; workers",
                                "%s; %s"
                                        .formatted(
                                                Told.orUnknown(header.planAtEntry()), workers()))));
    }

    private String workers() {
        var workers = page.header().workers();
        return annex.fit(
                "reviewing officer %s, social worker %s (%s in 24 months)"
                        .formatted(
                                names.person(Told.orUnknown(workers.reviewingOfficer())),
                                names.person(Told.orUnknown(workers.socialWorker())),
                                Told.age(workers.socialWorkers())),
                120);
    }

    private static String miles(java.util.OptionalDouble miles) {
        return miles.isPresent() ? "%.0f miles".formatted(miles.getAsDouble()) : "not known";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(Plain::day).orElse("none");
    }

    /** The last stretches of the period of care; the grey says the group, the number which. */
    private void life() {
        List<Episode> episodes =
                position.history(child()).episodes().stream()
                        .filter(e -> !e.span().start().isAfter(position.asAt()))
                        .toList();
        var merged = PackStretch.of(episodes, position.asAt());
        var last = merged.subList(Math.max(0, merged.size() - STRETCHES), merged.size());
        var boxes = new ArrayList<Paper.Stretch>();
        var words = new ArrayList<String>();
        for (int n = 0; n < last.size(); n++) {
            boxes.add(
                    new Paper.Stretch(
                            Integer.toString(n + 1), last.get(n).days(), shade(last.get(n))));
            words.add("%d %s from %s".formatted(n + 1, last.get(n).words(), last.get(n).from()));
        }
        paper.heading("Where the child lived (last %d of %d)".formatted(last.size(), merged.size()))
                .ribbon(boxes)
                .facts(List.of(Told.fact("Stretches", String.join("; ", words))));
    }

    private static int shade(PackStretch stretch) {
        if (stretch.group() == PlacementGroup.RESIDENTIAL) {
            return 2;
        }
        return stretch.group() == PlacementGroup.FOSTER ? 0 : 3;
    }

    private void flags() {
        var because = annex.first(page.flagging().because(), FLAGS, f -> f.reason().sentence());
        paper.heading("Why on the list")
                .dense(
                        List.of("Rule", "Value", "Since", "Recorded"),
                        because.stream()
                                .map(
                                        f ->
                                                List.of(
                                                        f.code(),
                                                        annex.fit(f.value(), SENTENCE),
                                                        day(f.since()),
                                                        annex.fit(f.recorded(), 45)))
                                .toList(),
                        List.of(0.06, 0.54, 0.14, 0.26),
                        page.flagging()
                                .whyNot()
                                .map(r -> r.sentence())
                                .orElse("No rule is met on the records."));
    }

    private void needs() {
        List<NeedsAssessment> all = position.needs(child());
        if (all.isEmpty()) {
            paper.heading("Needs").words("No needs review is recorded.");
            return;
        }
        NeedsAssessment latest = all.get(all.size() - 1);
        Optional<NeedsAssessment> before =
                all.size() > 1 ? Optional.of(all.get(all.size() - 2)) : Optional.empty();
        List<NeedDomain> domains = Arrays.asList(NeedDomain.values());
        int half = (domains.size() + 1) / 2;
        var rows = new ArrayList<List<String>>();
        for (int i = 0; i < half; i++) {
            var row = new ArrayList<>(cells(domains.get(i), latest, before));
            row.addAll(
                    i + half < domains.size()
                            ? cells(domains.get(i + half), latest, before)
                            : List.of("", "", ""));
            rows.add(row);
        }
        paper.heading(
                        "Needs on %s, before %s"
                                .formatted(
                                        Plain.day(latest.assessedOn()),
                                        day(before.map(NeedsAssessment::assessedOn))))
                .dense(
                        List.of("", "Before", "Now", "", "Before", "Now"),
                        rows,
                        List.of(0.26, 0.12, 0.12, 0.26, 0.12, 0.12),
                        "");
    }

    private static List<String> cells(
            NeedDomain domain, NeedsAssessment latest, Optional<NeedsAssessment> before) {
        return List.of(
                Told.of(domain),
                level(before.flatMap(b -> b.findLevel(domain))),
                level(latest.findLevel(domain)));
    }

    private static String level(Optional<NeedLevel> level) {
        return level.map(l -> l.name().toLowerCase(Locale.UK)).orElse(Told.NOT_KNOWN);
    }

    private void readiness() {
        Optional<Readiness> found = page.readiness();
        if (found.isEmpty()) {
            paper.heading("Indicators").words("The child is not in residential care on this day.");
            return;
        }
        Readiness readiness = found.get();
        String number =
                page.cover().isLifted()
                        ? "%.0f points of %d known (%d in all); band: %s. "
                                .formatted(
                                        readiness.points(),
                                        readiness.knownMaximum(),
                                        readiness.maximum(),
                                        readiness.band().label())
                        : "";
        paper.heading("Indicators; they prompt questions and decide nothing")
                .dense(
                        List.of("", "Indicator", "Recorded", "Trend", "As of"),
                        readiness.marks().stream().map(this::mark).toList(),
                        List.of(0.06, 0.2, 0.5, 0.11, 0.13),
                        "")
                .facts(
                        List.of(
                                Told.fact("Number", number + page.cover().sentence()),
                                Told.fact("Holds", held(readiness))));
    }

    private List<String> mark(Mark mark) {
        return List.of(
                mark.aspect().code(),
                mark.aspect().label(),
                (mark.isKnown() ? "" : "Unknown. ") + annex.fit(mark.value(), SENTENCE),
                mark.trendWords(),
                mark.asOf().map(Plain::day).orElse("no date"));
    }

    private String held(Readiness readiness) {
        List<String> holding =
                readiness.listHolding().stream().map(gate -> gate.sentence()).toList();
        return holding.isEmpty() ? "No gate holds." : annex.fit(String.join(" ", holding), 160);
    }
}
