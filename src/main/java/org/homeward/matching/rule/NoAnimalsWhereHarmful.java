package org.homeward.matching.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.homeward.domain.common.Reason;
import org.homeward.domain.search.HealthNeed;
import org.homeward.domain.search.PlacementNeeds.PetsWanted;
import org.homeward.domain.search.PlacementRequest;
import org.homeward.domain.search.Requirements;
import org.homeward.matching.Candidate;

/** H14: no animals where the child must not live with any. */
public final class NoAnimalsWhereHarmful implements HardRule {

    @Override
    public String code() {
        return "H14";
    }

    @Override
    public String label() {
        return "animals";
    }

    @Override
    public String basis() {
        return "placements data standard, pets; health of the child";
    }

    @Override
    public List<Reason> brokenBy(Candidate candidate) {
        Set<String> pets = candidate.household().dwelling().pets();
        return pets.isEmpty()
                ? List.of()
                : findWhy(candidate)
                        .map(why -> because("%s; there: %s".formatted(why, words(pets))))
                        .stream()
                        .toList();
    }

    @Override
    public List<Reason> openFor(Candidate candidate) {
        return candidate.household().dwelling().pets().isEmpty()
                ? findWhy(candidate)
                        .map(why -> because(why + ": ask the household whether they have any"))
                        .stream()
                        .toList()
                : List.of();
    }

    private static Optional<String> findWhy(Candidate candidate) {
        PlacementRequest request = candidate.search().request();
        Set<HealthNeed> health = request.referral().health();
        if (health.contains(HealthNeed.PET_ALLERGY)) {
            return Optional.of("No animals: allergy");
        }
        if (health.contains(HealthNeed.PET_PHOBIA)) {
            return Optional.of("No animals: phobia");
        }
        return request.requirements().isEssential(Requirements.NO_PETS)
                        || request.referral().needs().pets() == PetsWanted.NO
                ? Optional.of("A home without animals is essential")
                : Optional.empty();
    }

    private static String words(Set<String> pets) {
        return String.join(", ", pets.stream().sorted().toList());
    }
}
