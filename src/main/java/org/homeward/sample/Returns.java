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
            told(life).forEach(told -> facts.add(episode(life, told)));
        }
    }

    private static List<Told> told(Life life) {
        return Told.of(
                life.periods().stream()
                        .map(Period::legs)
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(Leg::start))
                        .toList());
    }

    private ReturnRows rowsOf(int year) {
        LocalDate end = LocalDate.of(year, 3, 31);
        LocalDate start = LocalDate.of(year - 1, 4, 1);
        List<EpisodeRow> rows = new ArrayList<>();
        for (Life life : population.lives()) {
            for (Told told : told(life)) {
                if (!told.start().isAfter(end) && !told.end().isBefore(start)) {
                    int line = rows.size() + FIRST_LINE;
                    rows.add(row(life, told, end, line));
                    origins.put(told.leg(), new Origin(Optional.of(end), line));
                }
            }
        }
        return new ReturnRows(end, Integer.toString(year), rows);
    }

    private static EpisodeRow row(Life life, Told told, LocalDate yearEnd, int line) {
        boolean ended = !told.end().isAfter(yearEnd);
        Stay stay = told.leg().stay();
        return new EpisodeRow(
                life.id(),
                told.start(),
                ended ? Optional.of(told.end()) : Optional.empty(),
                new EpisodeRow.Codes(
                        told.started(),
                        told.legal(),
                        life.need(),
                        code(told, yearEnd),
                        stay.provider() == ProviderCode.NONE ? "" : stay.provider().name(),
                        ended ? told.last().endReason() : "",
                        ended ? told.last().changeReason() : "",
                        told.urn()),
                life.homeSector().orElse(""),
                stay.sector().orElse(""),
                new RowSource("episodes.csv", line));
    }

    private static String code(Told told, LocalDate yearEnd) {
        if (yearEnd.getYear() > LAST_YEAR_OF_OLD_CODES) {
            return told.code();
        }
        return switch (told.code()) {
            case "U1", "U2", "U3" -> "Q1";
            case "U4", "U5", "U6" -> "Q2";
            default -> told.code();
        };
    }

    private Episode episode(Life life, Told told) {
        Stay stay = told.leg().stay();
        Origin origin = origins.getOrDefault(told.leg(), Origin.HERE);
        PlacementKind kind =
                told.code().equals("R1") ? PlacementKind.RES_CARE_HOME : stay.kind().placement();
        boolean open = told.end().isAfter(LocalDate.of(lastYear, 3, 31));
        return new Episode(
                life.id(),
                open ? DateSpan.from(told.start()) : DateSpan.of(told.start(), told.end()),
                told.started(),
                new LegalStatus(told.legal()),
                life.need(),
                new Setting(
                        code(told, origin.returnYearEnd().orElseThrow()),
                        kind,
                        stay.provider(),
                        told.urn(),
                        life.homeSector().flatMap(Postcode::find),
                        stay.sector().flatMap(Postcode::find)),
                open
                        ? Ending.NONE
                        : new Ending(told.last().endReason(), told.last().changeReason(), false),
                origin);
    }
}
