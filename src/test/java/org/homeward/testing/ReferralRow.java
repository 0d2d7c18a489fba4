package org.homeward.testing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.homeward.domain.common.Answer;
import org.homeward.domain.search.HealthNeed;
import org.homeward.domain.search.PlacementNeeds;
import org.homeward.domain.search.PlacementNeeds.CulturalNeeds;
import org.homeward.domain.search.PlacementNeeds.LivingCompanions;
import org.homeward.domain.search.PlacementNeeds.PetsWanted;
import org.homeward.domain.search.Referral;
import org.homeward.domain.search.Risk;
import org.homeward.domain.search.Risks;

/**
 * A referral in a row of requests: health (such as {@code heart, glue ear}), companions, pets
 * wanted, adapted, risk, legal.
 */
final class ReferralRow {

    private ReferralRow() {}

    static Referral of(TextTable.Row row) {
        var none = PlacementNeeds.UNKNOWN;
        var needs =
                new PlacementNeeds(
                        none.communication(),
                        words(row.get("communication")),
                        constant(Answer.class, row.get("adapted", "unknown")),
                        constant(CulturalNeeds.class, row.get("cultural", "not known")),
                        constant(LivingCompanions.class, row.get("companions", "no preference")),
                        constant(PetsWanted.class, row.get("pets wanted", "not known")),
                        none.additionalSupport(),
                        none.deprivationOfLiberty());
        return new Referral("", "", row.get("legal"), "", "", needs, risks(row), health(row));
    }

    private static Set<HealthNeed> health(TextTable.Row row) {
        return Arrays.stream(row.get("health").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .map(word -> constant(HealthNeed.class, word))
                .collect(Collectors.toSet());
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Risks risks(TextTable.Row row) {
        return row.get("risk").isEmpty()
                ? Risks.UNKNOWN
                : new Risks(Map.of(constant(Risk.class, row.get("risk")), Answer.YES), "", "");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(
                type, word.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
    }
}
