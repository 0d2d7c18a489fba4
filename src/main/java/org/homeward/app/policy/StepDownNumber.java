package org.homeward.app.policy;

import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.homeward.stepdown.Cadence;
import org.homeward.stepdown.Ledger;
import org.homeward.stepdown.MarkRules;
import org.homeward.stepdown.StepDownPolicy;
import org.homeward.stepdown.StepDownPolicy.Bands;
import org.homeward.stepdown.StepDownPolicy.Limits;
import org.homeward.stepdown.WorkRules;

/** A number of the step-down policy that an authority may set, beside the weights. */
@SuppressWarnings("ImmutableEnumChecker") // its functions keep nothing
public enum StepDownNumber {
    BAND_REVIEW_NOW(
            "Bands",
            "Review now from points",
            p -> p.bands().reviewNow(),
            (p, n) -> bands(p, new Bands(n, p.bands().workTowards()))),
    BAND_WORK_TOWARDS(
            "Bands",
            "Work towards from points",
            p -> p.bands().workTowards(),
            (p, n) -> bands(p, new Bands(p.bands().reviewNow(), n))),
    WEEKS_WITHOUT_REVIEW(
            "Rules",
            "T7: weeks in residence without a review",
            p -> p.limits().weeksWithoutReview(),
            (p, n) ->
                    limits(
                            p,
                            new Limits(
                                    n,
                                    p.limits().weeksApart(),
                                    p.limits().highestSteadyLevel(),
                                    p.limits().trendWeeks()))),
    WEEKS_APART(
            "Rules",
            "T3: weeks between two needs reviews",
            p -> p.limits().weeksApart(),
            (p, n) ->
                    limits(
                            p,
                            new Limits(
                                    p.limits().weeksWithoutReview(),
                                    n,
                                    p.limits().highestSteadyLevel(),
                                    p.limits().trendWeeks()))),
    ENTRIES_FOR(
            "Review",
            "Entries for before the number is uncovered",
            p -> p.ledger().forEntries(),
            (p, n) -> ledger(p, new Ledger(n, p.ledger().againstEntries()))),
    ENTRIES_AGAINST(
            "Review",
            "Entries against before the number is uncovered",
            p -> p.ledger().againstEntries(),
            (p, n) -> ledger(p, new Ledger(p.ledger().forEntries(), n))),
    PROCEED_WEEKS(
            "Clocks",
            "Weeks between reviews while nobody is found",
            p -> p.cadence().proceedWeeks(),
            (p, n) -> cadence(p, n, p.cadence().notNowWeeks(), p.cadence().expiryWeeks())),
    NOT_NOW_WEEKS(
            "Clocks",
            "Weeks that not now may last",
            p -> p.cadence().notNowWeeks(),
            (p, n) -> cadence(p, p.cadence().proceedWeeks(), n, p.cadence().expiryWeeks())),
    EXPIRY_WEEKS(
            "Clocks",
            "Weeks after which readiness is worked out anew",
            p -> p.cadence().expiryWeeks(),
            (p, n) -> cadence(p, p.cadence().proceedWeeks(), p.cadence().notNowWeeks(), n)),
    RISK_WEEKS(
            "Indicators",
            "R1: weeks without a serious incident",
            p -> p.marks().risk().weeks(),
            (p, n) -> {
                var risk = p.marks().risk();
                return risk(
                        p,
                        new MarkRules.Risk(
                                n, risk.reportAgeWeeks(), risk.seriousWeeks(), risk.fallPercent()));
            }),
    RISK_FALL(
            "Indicators",
            "R1: fall of incidents, per cent, that gives half",
            p -> p.marks().risk().fallPercent(),
            (p, n) -> {
                var risk = p.marks().risk();
                return risk(
                        p,
                        new MarkRules.Risk(
                                risk.weeks(), risk.reportAgeWeeks(), risk.seriousWeeks(), n));
            }),
    SDQ_FULL(
            "Indicators",
            "R4: highest score with full marks",
            p -> p.marks().emotions().fullUpTo(),
            (p, n) -> {
                var before = p.marks().emotions();
                return emotions(
                        p, new MarkRules.Emotions(n, before.halfUpTo(), before.clearFall()));
            }),
    SDQ_HALF(
            "Indicators",
            "R4: highest score with half marks",
            p -> p.marks().emotions().halfUpTo(),
            (p, n) -> {
                var before = p.marks().emotions();
                return emotions(
                        p, new MarkRules.Emotions(before.fullUpTo(), n, before.clearFall()));
            });

    private final String group;
    private final String label;
    private final ToIntFunction<StepDownPolicy> value;
    private final BiFunction<StepDownPolicy, Integer, StepDownPolicy> changed;

    StepDownNumber(
            String group,
            String label,
            ToIntFunction<StepDownPolicy> value,
            BiFunction<StepDownPolicy, Integer, StepDownPolicy> changed) {
        this.group = group;
        this.label = label;
        this.value = value;
        this.changed = changed;
    }

    public String group() {
        return group;
    }

    public String label() {
        return label;
    }

    public int of(StepDownPolicy policy) {
        return value.applyAsInt(policy);
    }

    /** Throws {@link IllegalArgumentException} for a number that the policy cannot hold. */
    public StepDownPolicy in(StepDownPolicy policy, int number) {
        return changed.apply(policy, number);
    }

    private static StepDownPolicy bands(StepDownPolicy p, Bands bands) {
        return new StepDownPolicy(
                p.version(),
                p.from(),
                p.limits(),
                p.weights(),
                bands,
                p.marks(),
                p.work(),
                p.sources());
    }

    private static StepDownPolicy limits(StepDownPolicy p, Limits limits) {
        return new StepDownPolicy(
                p.version(),
                p.from(),
                limits,
                p.weights(),
                p.bands(),
                p.marks(),
                p.work(),
                p.sources());
    }

    private static StepDownPolicy work(StepDownPolicy p, WorkRules work) {
        return new StepDownPolicy(
                p.version(),
                p.from(),
                p.limits(),
                p.weights(),
                p.bands(),
                p.marks(),
                work,
                p.sources());
    }

    private static StepDownPolicy ledger(StepDownPolicy p, Ledger ledger) {
        return work(p, new WorkRules(p.cadence(), ledger, p.afterMove(), p.support()));
    }

    private static StepDownPolicy cadence(StepDownPolicy p, int proceed, int notNow, int expiry) {
        Cadence c = p.cadence();
        return work(
                p,
                new WorkRules(
                        new Cadence(
                                proceed,
                                notNow,
                                c.notSuitableWeeks(),
                                c.needInformationWeeks(),
                                c.screenWorkingDays(),
                                c.statutoryWeeks(),
                                expiry),
                        p.ledger(),
                        p.afterMove(),
                        p.support()));
    }

    private static StepDownPolicy risk(StepDownPolicy p, MarkRules.Risk risk) {
        return marks(p, risk, p.marks().emotions());
    }

    private static StepDownPolicy emotions(StepDownPolicy p, MarkRules.Emotions emotions) {
        return marks(p, p.marks().risk(), emotions);
    }

    private static StepDownPolicy marks(
            StepDownPolicy p, MarkRules.Risk risk, MarkRules.Emotions emotions) {
        MarkRules m = p.marks();
        MarkRules marks =
                new MarkRules(
                        risk,
                        m.needs(),
                        m.wishes(),
                        emotions,
                        m.relationships(),
                        m.times(),
                        m.education(),
                        m.going());
        return new StepDownPolicy(
                p.version(),
                p.from(),
                p.limits(),
                p.weights(),
                p.bands(),
                marks,
                p.work(),
                p.sources());
    }
}
