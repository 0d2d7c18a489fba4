package org.homeward.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.care.Setting;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.ProviderCode;
import org.homeward.position.FactsBuilder;
import org.homeward.sample.life.Leg;
import org.homeward.sample.life.Life;
import org.homeward.sample.life.Period;
import org.homeward.sample.life.Population;
import org.homeward.sample.life.Stay;

/**
 * Tells the lives as statutory returns, one a year: every episode that touches the year, still open
 * where it ends later. The newest return with an episode is where the canonical one comes from.
 */
final class Returns {
    private static final int FIRST_LINE = 2;

    /** The last return that told only whether a foster carer is a relative or friend. */
    private static final int LAST_YEAR_OF_OLD_CODES = 2015;

    private final Population population;
    private final int lastYear;
    private final Map<Leg, Origin> origins = new HashMap<>();
    private final List<ReturnRows> returns = new ArrayList<>();

    Returns(Population population, int lastYear) {
        this.population = population;
        this.lastYear = lastYear;
        for (int year = 2013; year <= lastYear; year++) {
            returns.add(rowsOf(year));
        }
    }

    List<ReturnRows> all() {
        return returns;
    }

    void addTo(FactsBuilder facts) {
        for (Life life : population.lives()) {
            for (Leg leg : legs(life)) {
                facts.add(episode(life, leg));
            }
        }
    }

    private static List<Leg> legs(Life life) {
        return life.periods().stream()
                .map(Period::legs)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Leg::start))
                .toList();
    }

    private ReturnRows rowsOf(int year) {
        LocalDate end = LocalDate.of(year, 3, 31);
        LocalDate start = LocalDate.of(year - 1, 4, 1);
        List<EpisodeRow> rows = new ArrayList<>();
        for (Life life : population.lives()) {
            for (Leg leg : legs(life)) {
                if (!leg.start().isAfter(end) && !leg.end().isBefore(start)) {
                    int line = rows.size() + FIRST_LINE;
                    rows.add(row(life, leg, end, line));
                    origins.put(leg, new Origin(Optional.of(end), line));
                }
            }
        }
        return new ReturnRows(end, Integer.toString(year), rows);
    }

    private static EpisodeRow row(Life life, Leg leg, LocalDate yearEnd, int line) {
        boolean ended = !leg.end().isAfter(yearEnd);
        Stay stay = leg.stay();
        return new EpisodeRow(
                life.id(),
                leg.start(),
                ended ? Optional.of(leg.end()) : Optional.empty(),
                new EpisodeRow.Codes(
                        leg.started(),
                        leg.legal(),
                        life.need(),
                        code(leg, yearEnd),
                        stay.provider() == ProviderCode.NONE ? "" : stay.provider().name(),
                        ended ? leg.endReason() : "",
                        ended ? leg.changeReason() : "",
                        stay.urn()),
                life.homeSector().orElse(""),
                stay.sector().orElse(""),
                new RowSource("episodes.csv", line));
    }

    private static String code(Leg leg, LocalDate yearEnd) {
        if (yearEnd.getYear() > LAST_YEAR_OF_OLD_CODES) {
            return leg.code();
        }
        return switch (leg.code()) {
            case "U1", "U2", "U3" -> "Q1";
            case "U4", "U5", "U6" -> "Q2";
            default -> leg.code();
        };
    }

    private Episode episode(Life life, Leg leg) {
        Stay stay = leg.stay();
        Origin origin = origins.getOrDefault(leg, Origin.HERE);
        PlacementKind kind =
                leg.code().equals("R1") ? PlacementKind.RES_CARE_HOME : stay.kind().placement();
        boolean open = leg.end().isAfter(LocalDate.of(lastYear, 3, 31));
        return new Episode(
                life.id(),
                open ? DateSpan.from(leg.start()) : DateSpan.of(leg.start(), leg.end()),
                leg.started(),
                new LegalStatus(leg.legal()),
                life.need(),
                new Setting(
                        code(leg, origin.returnYearEnd().orElseThrow()),
                        kind,
                        stay.provider(),
                        stay.urn(),
                        life.homeSector().flatMap(Postcode::find),
                        stay.sector().flatMap(Postcode::find)),
                open ? Ending.NONE : new Ending(leg.endReason(), leg.changeReason(), false),
                origin);
    }
}
