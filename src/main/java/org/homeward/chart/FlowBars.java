package org.homeward.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.homeward.domain.care.ExitReason;
import org.homeward.domain.common.AgeBand;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.Plain;
import org.homeward.shift.KindGroup;
import org.homeward.shift.series.Behind;
import org.homeward.shift.series.Dated;
import org.homeward.shift.series.Grain;
import org.homeward.shift.series.Passage;
import org.homeward.shift.series.Passages;

/** Bars of who came into care and who left, by reason, age and first placement. */
final class FlowBars {
    private static final List<ExitReason> REASONS = List.of(ExitReason.values());
    private final Passages passages;
    private final Captions captions;
    private final BarsFigure.Spread spread;

    FlowBars(Passages passages, Captions captions) {
        this.passages = passages;
        this.captions = captions;
        Grain grain = Grain.fitting(passages.from(), passages.to());
        this.spread =
                new BarsFigure.Spread(
                        grain, grain.spans(passages.from(), passages.to()), passages.coverage());
    }

    /** A part of the bars: what it is called and who is in it. */
    private record Part(
            String name, Function<ChartTheme, Color> colour, Predicate<Passage> takes) {}

    /** Came into care above the line, left it below by reason. */
    Figure comings() {
        List<Passage> in = passages.entries();
        List<Passage> out = passages.exits();
        int net = in.size() - out.size();
        String title =
                net == 0
                        ? "As many came into care as left it"
                        : "%s more %s than %s"
                                .formatted(
                                        Plain.number(Math.abs(net)),
                                        net > 0 ? "came into care" : "left care",
                                        net > 0 ? "left" : "came");
        return new BarsFigure(
                new FigureWords(
                        "comings",
                        title,
                        "From %s to %s, %s came into care and %s left; %s."
                                .formatted(
                                        Plain.day(passages.from()),
                                        Plain.day(passages.to()),
                                        Plain.count(in.size(), "child", "children"),
                                        Plain.number(out.size()),
                                        reasons(out)),
                        caption("Children coming into care (up) and leaving it (down, by reason)")),
                spread,
                stacks(List.of(part("Came into care", KindGroup.OWN_FOSTER, p -> true)), in),
                stacks(exitParts(), out));
    }

    /** Where children were placed first when they came into care. */
    Figure firstPlacements() {
        List<Passage> in = passages.entries();
        List<Part> parts = new ArrayList<>();
        for (Band band : Band.list(captions.residential())) {
            parts.add(
                    new Part(
                            band.label(),
                            theme -> theme.of(band.colour()),
                            p ->
                                    p.path(captions.residential())
                                            .to()
                                            .filter(band.groups()::contains)
                                            .isPresent()));
        }
        return new BarsFigure(
                new FigureWords(
                        "first-placements",
                        largest("First placed most with", "Nobody came into care", parts, in),
                        "First placements of %s who came into care: %s."
                                .formatted(
                                        Plain.count(in.size(), "child", "children"),
                                        shares(parts, in)),
                        caption("The first placement of each period of care")),
                spread,
                stacks(parts, in),
                List.of());
    }

    /** How old children were when they came. */
    Figure entryAges() {
        List<Passage> in = passages.entries();
        List<Part> parts =
                List.of(
                        age(
                                "0 to 4",
                                0,
                                AgeBand.BEFORE_BIRTH,
                                AgeBand.UNDER_1,
                                AgeBand.FROM_1_TO_4),
                        age("5 to 9", 1, AgeBand.FROM_5_TO_9),
                        age("10 to 15", 2, AgeBand.FROM_10_TO_15),
                        age("16 and over", 3, AgeBand.FROM_16_TO_17, AgeBand.ADULT),
                        new Part("Age not known", Tints::grey, p -> p.age() == AgeBand.UNKNOWN));
        List<Part> used =
                parts.stream().filter(part -> in.stream().anyMatch(part.takes())).toList();
        return new BarsFigure(
                new FigureWords(
                        "entry-ages",
                        largest(
                                "Came into care most often aged",
                                "Nobody came into care",
                                used,
                                in),
                        "Ages of %s on the day they came into care: %s."
                                .formatted(
                                        Plain.count(in.size(), "child", "children"),
                                        shares(used, in)),
                        caption("Completed years on the first day of each period of care")),
                spread,
                stacks(used, in),
                List.of());
    }

    private static Part age(String name, int step, AgeBand... bands) {
        List<AgeBand> in = List.of(bands);
        return new Part(name, theme -> Tints.ordered(theme, step), p -> in.contains(p.age()));
    }

    private static List<Part> exitParts() {
        return List.of(
                part("Home or to relatives", KindGroup.SUPPORTED, of(ExitReason.HOME)),
                part(
                        "Adoption, guardianship",
                        KindGroup.AGENCY_FOSTER,
                        of(ExitReason.ADOPTION).or(of(ExitReason.GUARDIANSHIP))),
                part("Into adulthood", KindGroup.RESIDENTIAL, of(ExitReason.ADULTHOOD)),
                part("Other, not recorded", KindGroup.FAMILY_AND_OTHER, of(ExitReason.OTHER)));
    }

    private static Predicate<Passage> of(ExitReason reason) {
        return passage -> passage.why().filter(reason::equals).isPresent();
    }

    private static Part part(String name, KindGroup colour, Predicate<Passage> takes) {
        return new Part(name, theme -> theme.of(colour), takes);
    }

    private List<BarStack> stacks(List<Part> parts, List<Passage> from) {
        List<List<List<Passage>>> cells = new ArrayList<>();
        List<List<OptionalInt>> shown = new ArrayList<>();
        for (DateSpan span : spread.spans()) {
            List<Passage> inside =
                    from.stream().filter(passage -> span.contains(passage.on())).toList();
            List<List<Passage>> row =
                    parts.stream()
                            .map(part -> inside.stream().filter(part.takes()).toList())
                            .toList();
            cells.add(row);
            shown.add(captions.shown(row.stream().map(List::size).toList()).counts());
        }
        return IntStream.range(0, parts.size())
                .mapToObj(
                        i ->
                                new BarStack(
                                        parts.get(i).name(),
                                        parts.get(i).colour(),
                                        shown.stream().map(row -> row.get(i)).toList(),
                                        captions.behind(
                                                bar -> Behind.these(dated(cells.get(bar).get(i))))))
                .toList();
    }

    static List<Dated> dated(List<Passage> passages) {
        return passages.stream().map(p -> new Dated(p.child(), p.on(), what(p))).toList();
    }

    private static String what(Passage passage) {
        if (passage.isExit()) {
            return passage.why().map(ExitReason::label).orElse("Left care");
        }
        return passage.isEntry() ? "Came into care" : "Moved";
    }

    private String reasons(List<Passage> out) {
        List<Integer> counts =
                REASONS.stream()
                        .map(reason -> (int) out.stream().filter(of(reason)).count())
                        .toList();
        var shown = captions.shown(counts).counts();
        return IntStream.range(0, counts.size())
                .mapToObj(i -> lower(REASONS.get(i).label()) + " " + Numbers.shown(shown.get(i)))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private String shares(List<Part> parts, List<Passage> from) {
        var shown = captions.shown(counts(parts, from)).counts();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).name() + " " + Numbers.shown(shown.get(i)))
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }

    private String largest(String words, String nobody, List<Part> parts, List<Passage> from) {
        List<Integer> counts = counts(parts, from);
        Optional<Integer> most =
                IntStream.range(0, parts.size())
                        .boxed()
                        .max(Comparator.comparing(counts::get))
                        .filter(i -> counts.get(i) > 0);
        return most.map(
                        i ->
                                "%s %s: %s"
                                        .formatted(
                                                words,
                                                lower(parts.get(i).name()),
                                                Numbers.shown(captions.shown(counts.get(i)))))
                .orElse(nobody);
    }

    private static List<Integer> counts(List<Part> parts, List<Passage> from) {
        return parts.stream()
                .map(part -> (int) from.stream().filter(part.takes()).count())
                .toList();
    }

    private String caption(String definition) {
        return captions.under(definition + " in each " + spread.grain().label(), passages.scope());
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }
}
