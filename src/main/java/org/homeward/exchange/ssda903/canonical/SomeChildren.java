package org.homeward.exchange.ssda903.canonical;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.app.CanonicalCare;
import org.homeward.app.Problem;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Setting;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Postcode;

/** What happened to some children, one after the other. */
final class SomeChildren {
    private final Map<String, Optional<Postcode>> postcodes = new HashMap<>();
    private final Map<Ending, Ending> endings = new HashMap<>();
    private final Map<LegalStatus, LegalStatus> statuses = new HashMap<>();
    private final List<Episode> episodes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Merging merging = new Merging(problems);
    private final Dating dating;
    private int periods;
    private int open;

    SomeChildren(LocalDate newestReturn) {
        this.dating = new Dating(newestReturn, problems);
    }

    /** Derives what happened to one child. */
    void derive(List<ReturnedRow> oldestFirst) {
        add(dating.date(merging.merge(oldestFirst)));
    }

    List<Episode> episodes() {
        return episodes;
    }

    List<Problem> problems() {
        return problems;
    }

    CanonicalCare.Counts counts() {
        return new CanonicalCare.Counts(
                periods,
                open,
                dating.presumed(),
                merging.superseded(),
                merging.repeated(),
                dating.cut(),
                dating.nested(),
                dating.closedByNext());
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
                shared(new LegalStatus(codes.legal())),
                codes.need(),
                new Setting(
                        codes.place(),
                        kind,
                        Kinds.provider(row),
                        codes.urn(),
                        postcode(row.homePost()),
                        postcode(row.placementPost())),
                ending(dated),
                new Origin(dated.from().inReturn(), row.source().line()));
    }

    private Ending ending(Dated dated) {
        EpisodeRow row = dated.from().row();
        return row.dec().isEmpty()
                ? shared(new Ending("", "", dated.presumed()))
                : shared(new Ending(row.codes().rec(), row.codes().changeReason(), false));
    }

    private Ending shared(Ending ending) {
        return endings.computeIfAbsent(ending, same -> same);
    }

    private LegalStatus shared(LegalStatus status) {
        return statuses.computeIfAbsent(status, same -> same);
    }

    private Optional<Postcode> postcode(String text) {
        return text.isEmpty() ? Optional.empty() : postcodes.computeIfAbsent(text, Postcode::find);
    }
}
