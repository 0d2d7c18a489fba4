package org.homeward.exchange.ssda903.canonical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.CanonicalCare;
import org.homeward.app.Problem;
import org.homeward.app.reading.Progress;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.care.Setting;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Postcode;

/**
 * Derives what happened from the rows of all returns. It can be done again at any time, since rows
 * are kept as they were read.
 */
public final class CanonicalReturns {
    private static final int CHILDREN_BETWEEN_NEWS = 2_000;

    private final Map<String, Optional<Postcode>> postcodes = new HashMap<>();
    private final List<Episode> episodes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int periods;
    private int open;

    private CanonicalReturns() {}

    public static CanonicalCare of(List<ReturnRows> returns) {
        return of(returns, Progress.UNHEARD);
    }

    /** Throws {@link org.homeward.app.reading.Stopped} when asked to stop. */
    public static CanonicalCare of(List<ReturnRows> returns, Progress progress) {
        return new CanonicalReturns().derive(returns, progress);
    }

    private CanonicalCare derive(List<ReturnRows> returns, Progress progress) {
        LocalDate newest =
                returns.stream()
                        .map(ReturnRows::yearEnd)
                        .max(LocalDate::compareTo)
                        .orElse(LocalDate.MIN);
        Merging merging = new Merging(problems);
        Dating dating = new Dating(newest, problems);
        Map<ChildId, List<ReturnedRow>> byChild = byChild(returns);
        List<Map.Entry<ChildId, List<ReturnedRow>>> children =
                byChild.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList();
        for (int i = 0; i < children.size(); i++) {
            if (i % CHILDREN_BETWEEN_NEWS == 0) {
                progress.orStop();
                progress.at("Deriving what happened", i, children.size());
            }
            add(dating.date(merging.merge(children.get(i).getValue())));
        }
        return new CanonicalCare(
                episodes,
                new CanonicalCare.Counts(
                        periods,
                        open,
                        dating.presumed(),
                        merging.superseded(),
                        merging.repeated(),
                        dating.cut(),
                        dating.nested(),
                        dating.closedByNext()),
                problems);
    }

    private static Map<ChildId, List<ReturnedRow>> byChild(List<ReturnRows> returns) {
        Map<ChildId, List<ReturnedRow>> byChild = new HashMap<>();
        returns.stream()
                .sorted(Comparator.comparing(ReturnRows::yearEnd))
                .forEach(
                        one ->
                                one.rows()
                                        .forEach(
                                                row ->
                                                        byChild.computeIfAbsent(
                                                                        row.child(),
                                                                        id -> new ArrayList<>(4))
                                                                .add(
                                                                        new ReturnedRow(
                                                                                row,
                                                                                one.yearEnd()))));
        return byChild;
    }

    private void add(List<Dated> child) {
        List<PlacementKind> kinds = Kinds.of(child);
        for (int i = 0; i < child.size(); i++) {
            Dated dated = child.get(i);
            boolean joined = i > 0 && child.get(i - 1).span().joins(dated.span());
            periods += joined ? 0 : 1;
            open += dated.span().isOpen() ? 1 : 0;
            episodes.add(episode(dated, kinds.get(i)));
        }
    }

    private Episode episode(Dated dated, PlacementKind kind) {
        EpisodeRow row = dated.from().row();
        EpisodeRow.Codes codes = row.codes();
        return new Episode(
                row.child(),
                dated.span(),
                codes.rne(),
                new LegalStatus(codes.legal()),
                codes.need(),
                new Setting(
                        codes.place(),
                        kind,
                        Kinds.provider(row),
                        codes.urn(),
                        postcode(row.homePost()),
                        postcode(row.placementPost())),
                row.dec().isEmpty()
                        ? new Ending("", "", dated.presumed())
                        : new Ending(codes.rec(), codes.changeReason(), false),
                new Origin(Optional.of(dated.from().yearEnd()), row.source().line()));
    }

    private Optional<Postcode> postcode(String text) {
        return text.isEmpty() ? Optional.empty() : postcodes.computeIfAbsent(text, Postcode::find);
    }
}
