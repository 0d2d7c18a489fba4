package org.homeward.sample.supply;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.homeward.domain.carer.Dwelling;
import org.homeward.domain.carer.HouseholdOffer;
import org.homeward.domain.child.NeedDomain;
import org.homeward.domain.child.NeedLevel;
import org.homeward.domain.common.Answer;
import org.homeward.domain.common.CareType;
import org.homeward.domain.common.Money;
import org.homeward.sample.draw.Dice;

/** What kind of house it is, what it is approved for and what its carers can do. */
final class Dwellings {
    private static final List<String> LANGUAGES =
            List.of(
                    "Polish",
                    "Lithuanian",
                    "Portuguese",
                    "Russian",
                    "Arabic",
                    "British Sign Language");

    private final Dice dice = new Dice("dwellings");
    private final Dice readiness = new Dice("cots");

    Set<CareType> types(Roof roof) {
        return switch (roof.approved()) {
            case SHORT_TERM -> shortTerm(roof);
            case PERMANENT ->
                    some(
                            CareType.LONG_TERM,
                            Map.of(CareType.SHORT_TERM, 0.35, CareType.STEP_DOWN, 0.12));
            case CONNECTED -> EnumSet.of(CareType.LONG_TERM);
            case SHORT_BREAK -> EnumSet.of(CareType.SHORT_BREAK, CareType.RESPITE);
            case AGENCY -> agency();
        };
    }

    private Set<CareType> shortTerm(Roof roof) {
        Set<CareType> types = EnumSet.of(CareType.SHORT_TERM);
        addIf(types, CareType.EMERGENCY, 0.5);
        addIf(types, CareType.RESPITE, 0.2);
        addIf(types, CareType.LONG_TERM, 0.25);
        addIf(types, CareType.REMAND, roof.ages().covers(15) ? 0.06 : 0);
        addIf(types, CareType.PARENT_AND_CHILD, roof.ages().covers(0) ? 0.08 : 0);
        addIf(types, CareType.FOSTERING_FOR_ADOPTION, roof.ages().covers(0) ? 0.1 : 0);
        return types;
    }

    private Set<CareType> agency() {
        Set<CareType> types = EnumSet.of(CareType.SHORT_TERM, CareType.LONG_TERM);
        addIf(types, CareType.EMERGENCY, 0.35);
        addIf(types, CareType.STEP_DOWN, 0.4);
        addIf(types, CareType.PARENT_AND_CHILD, 0.12);
        return types;
    }

    private Set<CareType> some(CareType sure, Map<CareType, Double> chances) {
        Set<CareType> types = EnumSet.of(sure);
        new EnumMap<>(chances).forEach((type, chance) -> addIf(types, type, chance));
        return types;
    }

    private void addIf(Set<CareType> types, CareType type, double chance) {
        if (dice.chance(chance)) {
            types.add(type);
        }
    }

    Dwelling dwelling(Roof roof) {
        int bedrooms = Math.max(roof.most(), roof.children().size()) + (dice.chance(0.2) ? 1 : 0);
        return new Dwelling(
                bedrooms,
                answer(0.3, 0.2),
                answer(0.12, 0.04),
                pets(),
                answer(0.94, 0.03),
                answer(0.08, 0.15),
                cots(roof));
    }

    /** Those who take babies mostly have one; a few never said. */
    private OptionalInt cots(Roof roof) {
        if (!roof.ages().covers(0)) {
            return OptionalInt.of(0);
        }
        return readiness.chance(0.1)
                ? OptionalInt.empty()
                : OptionalInt.of(readiness.weighted(12, 68, 20));
    }

    private Answer answer(double yes, double unknown) {
        return dice.chance(unknown) ? Answer.UNKNOWN : Answer.of(dice.chance(yes));
    }

    private Set<String> pets() {
        return switch (dice.weighted(45, 32, 14, 6, 3)) {
            case 0 -> Set.of();
            case 1 -> Set.of("dog");
            case 2 -> Set.of("cat");
            case 3 -> Set.of("cat", "dog");
            default -> Set.of("rabbit");
        };
    }

    HouseholdOffer offer(Roof roof, Set<CareType> types, Optional<Money> fee) {
        boolean skilled = types.contains(CareType.STEP_DOWN);
        Map<NeedDomain, NeedLevel> skills = new EnumMap<>(NeedDomain.class);
        for (NeedDomain domain : NeedDomain.values()) {
            int level = skilled ? 1 + dice.weighted(15, 45, 40) : dice.weighted(8, 37, 40, 15);
            if (dice.chance(0.86)) {
                skills.put(domain, NeedLevel.of(level));
            }
        }
        Set<String> languages =
                dice.chance(0.09) ? Set.of("English", dice.pick(LANGUAGES)) : Set.of("English");
        return new HouseholdOffer(languages, faith(roof), skills, fee);
    }

    private String faith(Roof roof) {
        boolean any = dice.chance(roof.children().isEmpty() ? 0.16 : 0.14);
        return any ? dice.pick(List.of("Christian", "Christian", "Catholic", "Muslim")) : "";
    }
}
