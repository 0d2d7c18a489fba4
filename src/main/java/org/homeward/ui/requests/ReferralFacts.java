package org.homeward.ui.requests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.common.Answer;
import org.homeward.domain.search.PlacementNeeds;
import org.homeward.domain.search.Referral;
import org.homeward.domain.search.Risk;
import org.homeward.domain.search.Risks;
import org.homeward.ui.kit.Cards;
import org.homeward.ui.kit.CareWords;
import org.homeward.ui.kit.FactList;
import org.homeward.ui.kit.Spoken;
import org.homeward.ui.kit.Words;

/** What a referral says: only what somebody filled in, needs before risks. */
final class ReferralFacts {
    private ReferralFacts() {}

    static List<Node> of(Referral referral) {
        var nodes = new ArrayList<Node>();
        if (referral.equals(Referral.NONE)) {
            return nodes;
        }
        nodes.add(Cards.heading("The referral"));
        var facts = new FactList();
        add(facts, "Plan", referral.plan());
        if (!referral.legalStatus().isEmpty()) {
            add(facts, "Legal status", CareWords.legal(new LegalStatus(referral.legalStatus())));
        }
        add(facts, "Best place", referral.preferredLocation());
        add(facts, "From", referral.author());
        needs(facts, referral.needs());
        add(
                facts,
                "Health",
                referral.health().stream().map(Words::of).collect(Collectors.joining(", ")));
        nodes.add(facts);
        risks(nodes, referral.risks());
        return nodes;
    }

    private static void needs(FactList facts, PlacementNeeds needs) {
        add(facts, "Communication", String.join(", ", needs.languages()));
        if (needs.homeAdaptation() == Answer.YES) {
            add(facts, "Home", "must be adapted");
        }
        if (needs.cultural() == PlacementNeeds.CulturalNeeds.REQUIRED) {
            add(facts, "Culture", "needs to be met in the home");
        }
        if (needs.companions() != PlacementNeeds.LivingCompanions.NO_PREFERENCE) {
            add(facts, "Cared for", Spoken.inside(Words.of(needs.companions())));
        }
        if (needs.pets() != PlacementNeeds.PetsWanted.NOT_KNOWN) {
            add(facts, "Animals", Spoken.inside(Words.of(needs.pets())));
        }
        add(facts, "Support", String.join(", ", needs.additionalSupport()));
        if (needs.deprivationOfLiberty() == Answer.YES) {
            add(facts, "Liberty", "deprivation of liberty order");
        }
    }

    private static void risks(List<Node> nodes, Risks risks) {
        var present =
                Stream.concat(
                                Stream.of(Risk.values())
                                        .filter(risk -> risks.of(risk) == Answer.YES)
                                        .map(Words::of),
                                Stream.of(risks.otherToChild(), risks.otherToOthers()))
                        .filter(words -> !words.isBlank())
                        .toList();
        long unknown = Stream.of(Risk.values()).filter(r -> risks.of(r) == Answer.UNKNOWN).count();
        if (!present.isEmpty()) {
            nodes.add(Cards.heading("Risks"));
            present.forEach(words -> nodes.add(Cards.sentence(words)));
        }
        if (unknown > 0) {
            nodes.add(
                    Cards.quiet(
                            "%d of %d risks not known.".formatted(unknown, Risk.values().length)));
        }
    }

    private static void add(FactList facts, String name, String words) {
        if (!words.isBlank()) {
            facts.add(name, words);
        }
    }
}
