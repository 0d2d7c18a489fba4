package org.homeward.ui.asking;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.homeward.domain.common.Answer;
import org.homeward.domain.search.HealthNeed;
import org.homeward.domain.search.PlacementNeeds;
import org.homeward.domain.search.PlacementNeeds.CulturalNeeds;
import org.homeward.domain.search.PlacementNeeds.LivingCompanions;
import org.homeward.domain.search.PlacementNeeds.PetsWanted;
import org.homeward.domain.search.Referral;
import org.homeward.domain.search.Risk;
import org.homeward.domain.search.Risks;

/** Needs, risks and health as they are being chosen; what nobody chooses stays unknown. */
final class NeedsDraft {
    /** The words of the placements data standard v2. */
    static final List<String> LANGUAGES = List.of("ESOL", "BSL", "Makaton");

    /** The words of the placements data standard v2. */
    static final List<String> SUPPORT =
            List.of(
                    "additional supervision",
                    "therapeutic support",
                    "a worker for respite",
                    "taxis to school");

    final ObjectProperty<Answer> communication = unknown();
    final ObjectProperty<Answer> adaptation = unknown();
    final ObjectProperty<Answer> deprivation = unknown();
    final ObjectProperty<CulturalNeeds> cultural =
            new SimpleObjectProperty<>(CulturalNeeds.NOT_KNOWN);
    final ObjectProperty<LivingCompanions> companions =
            new SimpleObjectProperty<>(LivingCompanions.NO_PREFERENCE);
    final ObjectProperty<PetsWanted> pets = new SimpleObjectProperty<>(PetsWanted.NOT_KNOWN);
    final Map<String, BooleanProperty> languages = ticks(LANGUAGES);
    final Map<String, BooleanProperty> support = ticks(SUPPORT);
    final Map<Risk, ObjectProperty<Answer>> risks = new EnumMap<>(Risk.class);
    final Map<HealthNeed, BooleanProperty> health = new EnumMap<>(HealthNeed.class);

    NeedsDraft() {
        for (var risk : Risk.values()) {
            risks.put(risk, unknown());
        }
        for (var need : HealthNeed.values()) {
            health.put(need, new SimpleBooleanProperty());
        }
    }

    PlacementNeeds needs(Set<String> otherLanguages, Set<String> otherSupport) {
        return new PlacementNeeds(
                communication.get(),
                all(languages, otherLanguages),
                adaptation.get(),
                cultural.get(),
                companions.get(),
                pets.get(),
                all(support, otherSupport),
                deprivation.get());
    }

    Risks risks(String otherTo, String otherFrom) {
        var known =
                risks.entrySet().stream()
                        .filter(risk -> risk.getValue().get() != Answer.UNKNOWN)
                        .collect(
                                Collectors.toMap(Map.Entry::getKey, risk -> risk.getValue().get()));
        return new Risks(known, otherTo, otherFrom);
    }

    Set<HealthNeed> health() {
        return health.entrySet().stream()
                .filter(need -> need.getValue().get())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    void fill(Referral referral) {
        var needs = referral.needs();
        communication.set(needs.communication());
        adaptation.set(needs.homeAdaptation());
        deprivation.set(needs.deprivationOfLiberty());
        cultural.set(needs.cultural());
        companions.set(needs.companions());
        pets.set(needs.pets());
        languages.forEach((word, tick) -> tick.set(needs.languages().contains(word)));
        support.forEach((word, tick) -> tick.set(needs.additionalSupport().contains(word)));
        risks.forEach((risk, answer) -> answer.set(referral.risks().of(risk)));
        health.forEach((need, tick) -> tick.set(referral.health().contains(need)));
    }

    private static Set<String> all(Map<String, BooleanProperty> ticked, Set<String> others) {
        var words = new TreeSet<>(others);
        ticked.forEach(
                (word, tick) -> {
                    if (tick.get()) {
                        words.add(word);
                    }
                });
        return words;
    }

    static Map<String, BooleanProperty> ticks(List<String> words) {
        var ticks = new LinkedHashMap<String, BooleanProperty>();
        words.forEach(word -> ticks.put(word, new SimpleBooleanProperty()));
        return ticks;
    }

    private static ObjectProperty<Answer> unknown() {
        return new SimpleObjectProperty<>(Answer.UNKNOWN);
    }
}
