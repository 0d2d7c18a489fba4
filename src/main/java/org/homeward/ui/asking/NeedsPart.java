package org.homeward.ui.asking;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import org.homeward.domain.common.Answer;
import org.homeward.domain.search.PlacementNeeds.CulturalNeeds;
import org.homeward.domain.search.PlacementNeeds.LivingCompanions;
import org.homeward.domain.search.PlacementNeeds.PetsWanted;
import org.homeward.domain.search.Risk;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.Fields;
import org.homeward.ui.kit.Words;

/** Needs, health and risks in the words of the placements data standard. */
final class NeedsPart {
    private NeedsPart() {}

    static Node needs(Draft draft) {
        var needs = draft.needs;
        var parts = new FormParts(draft);
        return FormParts.card(
                "needs",
                "What they need in the home",
                choices(needs),
                Fields.ticks("asking-language", "Ways of communicating", "", needs.languages),
                parts.words(Entry.OTHER_LANGUAGE),
                Fields.ticks("asking-support", "Support", "", needs.support),
                parts.words(Entry.OTHER_SUPPORT),
                Fields.ticks("asking-health", "Health", "", inWords(draft)));
    }

    private static Node choices(NeedsDraft needs) {
        return FormParts.beside(
                FormParts.choice(
                        "communication",
                        "Communication needs",
                        Answer.values(),
                        needs.communication),
                FormParts.choice(
                        "adaptation", "Home must be adapted", Answer.values(), needs.adaptation),
                FormParts.choice(
                        "cultural", "Cultural needs", CulturalNeeds.values(), needs.cultural),
                FormParts.choice(
                        "companions",
                        "Can be cared for",
                        LivingCompanions.values(),
                        needs.companions),
                FormParts.choice("pets", "Animals", PetsWanted.values(), needs.pets),
                FormParts.choice(
                        "deprivation",
                        "Deprivation of liberty order",
                        Answer.values(),
                        needs.deprivation));
    }

    static Node risks(Draft draft) {
        var parts = new FormParts(draft);
        return FormParts.card(
                "risks",
                "Risks",
                Cards.quiet("A risk nobody has spoken of is not known; it is not absent."),
                Cards.sentence("To the child"),
                FormParts.beside(risks(draft, false)),
                parts.words(Entry.OTHER_RISK_TO),
                Cards.sentence("To others"),
                FormParts.beside(risks(draft, true)),
                parts.words(Entry.OTHER_RISK_FROM));
    }

    private static Node[] risks(Draft draft, boolean toOthers) {
        return Arrays.stream(Risk.values())
                .filter(risk -> risk.isToOthers() == toOthers)
                .map(risk -> risk(draft, risk))
                .toArray(Node[]::new);
    }

    private static Node risk(Draft draft, Risk risk) {
        var answer = draft.needs.risks.get(risk);
        if (answer == null) {
            throw new IllegalStateException("No answer is kept for " + risk);
        }
        return FormParts.choice(
                "risk-" + FormParts.idOf(risk),
                Words.of(risk),
                List.of(Answer.UNKNOWN, Answer.NO, Answer.YES),
                NeedsPart::said,
                answer);
    }

    private static String said(Answer answer) {
        return switch (answer) {
            case YES -> "Risk present";
            case NO -> "No known risk";
            case UNKNOWN -> "Not known";
        };
    }

    private static Map<String, BooleanProperty> inWords(Draft draft) {
        var words = new LinkedHashMap<String, BooleanProperty>();
        draft.needs.health.forEach((need, tick) -> words.put(Words.of(need), tick));
        return words;
    }
}
