package org.homeward.shift.series;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Setting;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Gazetteer;
import org.homeward.domain.common.Postcode;
import org.homeward.position.CarePosition;
import org.homeward.shift.CountedCare;
import org.homeward.shift.KindGroup;
import org.homeward.shift.ResidentialScope;
import org.homeward.shift.StockScope;

/**
 * What every count of one question rests on: whose records, which children, what residential care
 * is, and where places lie.
 */
public final class CountBasis {
    private final CarePosition position;
    private final StockScope scope;
    private final ResidentialScope residential;
    private final Gazetteer gazetteer;
    private final CountedCare care;

    public CountBasis(
            CarePosition position,
            StockScope scope,
            ResidentialScope residential,
            Gazetteer gazetteer) {
        this.position = position;
        this.scope = scope;
        this.residential = residential;
        this.gazetteer = gazetteer;
        this.care = CountedCare.of(position, scope);
    }

    public CarePosition position() {
        return position;
    }

    public StockScope scope() {
        return scope;
    }

    public ResidentialScope residential() {
        return residential;
    }

    /** Every counted stretch of care, found once. */
    public CountedCare care() {
        return care;
    }

    /** The birth date as recorded. */
    public Optional<LocalDate> bornOn(ChildId child) {
        return position.findChild(child).flatMap(one -> one.identity().bornOn());
    }

    Slicer slicer(Cut cut) {
        return switch (cut) {
            case KIND ->
                    by(
                            KindGroup.values(),
                            group -> group.label(residential),
                            e -> KindGroup.of(e.kind(), residential));
            case AGE -> new ByAge(this::bornOn);
            case PROVIDER ->
                    by(
                            ProviderClass.values(),
                            ProviderClass::label,
                            e -> ProviderClass.of(e.setting().provider()));
            case DISTANCE -> distance();
            case AREA -> area();
            case LEGAL -> by(LegalGroup.values(), LegalGroup::label, e -> LegalGroup.of(e.legal()));
        };
    }

    private Slicer distance() {
        Map<List<Postcode>, DistanceBand> known = new HashMap<>();
        return by(
                DistanceBand.values(),
                DistanceBand::label,
                e -> {
                    Setting setting = e.setting();
                    if (setting.homePostcode().isEmpty() || setting.placementPostcode().isEmpty()) {
                        return DistanceBand.UNKNOWN;
                    }
                    List<Postcode> ends =
                            List.of(
                                    setting.homePostcode().get(),
                                    setting.placementPostcode().get());
                    return known.computeIfAbsent(ends, this::band);
                });
    }

    private DistanceBand band(List<Postcode> ends) {
        OptionalDouble miles = gazetteer.findMiles(ends.get(0), ends.get(1));
        return DistanceBand.of(miles);
    }

    private Slicer area() {
        Map<Optional<Postcode>, PlacedArea> known = new HashMap<>();
        return by(
                PlacedArea.values(),
                PlacedArea::label,
                e ->
                        known.computeIfAbsent(
                                e.setting().placementPostcode(),
                                place -> PlacedArea.of(gazetteer.areas().statusOf(place))));
    }

    private static <E> Slicer by(
            E[] classes, Function<E, String> label, Function<Episode, E> inClass) {
        List<E> all = List.of(classes);
        return new ByOneClass(all.stream().map(label).toList(), e -> all.indexOf(inClass.apply(e)));
    }
}
