package org.homeward.matching.criterion;

import java.util.ArrayList;
import org.homeward.domain.carer.HouseholdOffer;
import org.homeward.domain.search.PlacementNeeds.CulturalNeeds;
import org.homeward.matching.Candidate;
import org.homeward.matching.SearchedChild;
import org.homeward.matching.Topic;

/**
 * Can the household speak the child's language and support what the child practises. Ethnicity
 * never weighs.
 */
public final class SupportsIdentity implements Criterion {

    private static final String COMMON_LANGUAGE = "english";

    @Override
    public Topic topic() {
        return Topic.IDENTITY;
    }

    @Override
    public String basis() {
        return "Children Act 1989 s22(5)(c)";
    }

    @Override
    public Judgement judge(SearchedChild child, Candidate candidate) {
        HouseholdOffer offer = candidate.household().offer();
        var parts = new ArrayList<Judgement>();
        child.child().profile().languages().stream()
                .filter(language -> !language.strip().equalsIgnoreCase(COMMON_LANGUAGE))
                .sorted()
                .forEach(language -> parts.add(language(language, offer)));
        String practice = child.child().profile().faithPractice().strip();
        if (!practice.isEmpty()) {
            parts.add(practice(practice, offer.faithPractice().strip()));
        }
        if (parts.isEmpty() && isRequired(candidate)) {
            return Judgement.unknown(
                    topic(), "Cultural needs are to be met: ask the child how, and the household");
        }
        return parts.isEmpty()
                ? Judgement.notApplicable(topic(), "No language or practice to support is recorded")
                : Parts.join(topic(), parts);
    }

    private static boolean isRequired(Candidate candidate) {
        return candidate.search().request().referral().needs().cultural() == CulturalNeeds.REQUIRED;
    }

    private Judgement language(String language, HouseholdOffer offer) {
        if (offer.languages().isEmpty()) {
            return Judgement.unknown(topic(), "Languages of the household are not recorded");
        }
        return offer.languages().stream().anyMatch(l -> l.strip().equalsIgnoreCase(language))
                ? Judgement.of(topic(), 1, "Speaks " + language)
                : Judgement.of(topic(), 0, "Does not speak " + language);
    }

    private Judgement practice(String practice, String offered) {
        if (offered.isEmpty()) {
            return Judgement.unknown(
                    topic(), "Ask how the household would support: %s".formatted(practice));
        }
        return offered.equalsIgnoreCase(practice)
                ? Judgement.of(topic(), 1, "Same practice: " + practice)
                : Judgement.of(topic(), 0, "Another practice than %s".formatted(practice));
    }
}
