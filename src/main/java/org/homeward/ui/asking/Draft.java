package org.homeward.ui.asking;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Referral;
import org.homeward.domain.search.Requirements;
import org.homeward.domain.search.Timing;
import org.homeward.domain.search.TogetherPlan;
import org.homeward.domain.search.Togetherness;
import org.homeward.domain.search.Urgency;
import org.homeward.domain.search.Wishes;

/** A request as it is being written. It is kept while the program runs, so no word is lost. */
final class Draft {
    /** Words that a hard rule stands behind. */
    private static final List<String> RULED =
            List.of(
                    Requirements.SOLO,
                    Requirements.ACCESSIBLE,
                    Requirements.NO_PETS,
                    Requirements.NO_SMOKERS,
                    Requirements.VEHICLE);

    final ObjectProperty<CareType> type = new SimpleObjectProperty<>(CareType.SHORT_TERM);
    final ObjectProperty<Urgency> urgency = new SimpleObjectProperty<>(Urgency.PLANNED);
    final ObjectProperty<Togetherness> together = new SimpleObjectProperty<>(Togetherness.ALL);
    final ObjectProperty<String> legal = new SimpleObjectProperty<>("");
    final ObjectProperty<Optional<LocalDate>> neededBy = noDay();
    final ObjectProperty<Optional<LocalDate>> expectedUntil = noDay();
    final ObjectProperty<Optional<LocalDate>> askedOn = noDay();
    final ObjectProperty<Optional<LocalDate>> decidedOn = noDay();
    final Map<String, BooleanProperty> essential = NeedsDraft.ticks(RULED);
    final Map<ChildId, BooleanProperty> children = new LinkedHashMap<>();
    final NeedsDraft needs = new NeedsDraft();
    final Splits splits = new Splits();
    private final Map<Entry, StringProperty> entries = new EnumMap<>(Entry.class);

    Draft() {
        for (var entry : Entry.values()) {
            entries.put(entry, new SimpleStringProperty(""));
        }
    }

    StringProperty entry(Entry entry) {
        return entries.getOrDefault(entry, new SimpleStringProperty(""));
    }

    String text(Entry entry) {
        return entry(entry).get().strip();
    }

    /** Those who take part, in the order they are shown. */
    List<ChildId> chosen() {
        return children.entrySet().stream()
                .filter(child -> child.getValue().get())
                .map(Map.Entry::getKey)
                .toList();
    }

    Wishes wishes() {
        return new Wishes(
                text(Entry.WISHES),
                askedOn.get(),
                text(Entry.HOW),
                text(Entry.CHANGED),
                text(Entry.WHY_NOT_ASKED));
    }

    Timing timing(LocalDate madeOn, LocalDate needed) {
        return new Timing(madeOn, needed, urgency.get(), expectedUntil.get());
    }

    TogetherPlan plan() {
        if (chosen().size() < 2) {
            return TogetherPlan.ALL;
        }
        var by = text(Entry.DECIDED_BY);
        return new TogetherPlan(
                together.get(),
                together.get() == Togetherness.ALL ? "" : splits.text(chosen()),
                text(Entry.WHY_TOGETHER),
                text(Entry.CONTACT),
                by.isEmpty() ? Optional.empty() : decidedOn.get().map(on -> new Recorded(by, on)));
    }

    Requirements requirements() {
        var must = new LinkedHashSet<>(words(Entry.ALSO_ESSENTIAL));
        essential.forEach(
                (word, tick) -> {
                    if (tick.get()) {
                        must.add(word);
                    }
                });
        return new Requirements(must, words(Entry.DESIRABLE), text(Entry.WHY_ESSENTIAL));
    }

    Referral referral() {
        return new Referral(
                text(Entry.AUTHOR),
                text(Entry.PLAN),
                legal.get(),
                text(Entry.LOCATION),
                text(Entry.REFERRAL),
                needs.needs(words(Entry.OTHER_LANGUAGE), words(Entry.OTHER_SUPPORT)),
                needs.risks(text(Entry.OTHER_RISK_TO), text(Entry.OTHER_RISK_FROM)),
                needs.health());
    }

    /** What an open request says already, for somebody to complete it. */
    void fill(PlacementRequest request) {
        type.set(request.type());
        urgency.set(request.timing().urgency());
        neededBy.set(Optional.of(request.timing().neededBy()));
        expectedUntil.set(request.timing().expectedUntil());
        fill(request.wishes());
        fill(request.together());
        fill(request.requirements());
        fill(request.referral());
    }

    private void fill(Wishes said) {
        set(Entry.WISHES, said.words());
        set(Entry.HOW, said.howSought());
        set(Entry.CHANGED, said.whatChanged());
        set(Entry.WHY_NOT_ASKED, said.whyNotSought());
        askedOn.set(said.soughtOn());
    }

    private void fill(TogetherPlan plan) {
        together.set(plan.intent());
        set(Entry.WHY_TOGETHER, plan.why());
        set(Entry.CONTACT, plan.contactPlan());
        set(Entry.DECIDED_BY, plan.decided().map(Recorded::by).orElse(""));
        decidedOn.set(plan.decided().map(Recorded::on));
        splits.fill(plan);
    }

    private void fill(Requirements asked) {
        essential.forEach((word, tick) -> tick.set(asked.isEssential(word)));
        set(Entry.ALSO_ESSENTIAL, joined(without(asked.essential(), RULED)));
        set(Entry.DESIRABLE, joined(asked.desirable()));
        set(Entry.WHY_ESSENTIAL, asked.why());
    }

    private void fill(Referral referral) {
        set(Entry.AUTHOR, referral.author());
        set(Entry.PLAN, referral.plan());
        set(Entry.LOCATION, referral.preferredLocation());
        set(Entry.REFERRAL, referral.text());
        set(Entry.OTHER_RISK_TO, referral.risks().otherToChild());
        set(Entry.OTHER_RISK_FROM, referral.risks().otherToOthers());
        var told = referral.needs();
        set(Entry.OTHER_LANGUAGE, joined(without(told.languages(), NeedsDraft.LANGUAGES)));
        set(Entry.OTHER_SUPPORT, joined(without(told.additionalSupport(), NeedsDraft.SUPPORT)));
        if (!referral.legalStatus().isEmpty()) {
            legal.set(referral.legalStatus());
        }
        needs.fill(referral);
    }

    private void set(Entry entry, String words) {
        entry(entry).set(words);
    }

    private Set<String> words(Entry entry) {
        return Arrays.stream(text(entry).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> without(Set<String> words, List<String> known) {
        var others = new LinkedHashSet<>(words);
        others.removeAll(Set.copyOf(known));
        return others;
    }

    private static String joined(Set<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }

    private static ObjectProperty<Optional<LocalDate>> noDay() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
