package org.homeward.store;

import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.care.CareHistory;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Setting;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.ProviderCode;

/** Canonical episodes, numbered within each child: two may begin on one day if one has no days. */
final class EpisodeTable {

    static final Table<Numbered> TABLE =
            Table.<Numbered>named("episode")
                    .with("child_id", n -> n.episode().child().text())
                    .with("episode_no", n -> (long) n.number())
                    .with("from_on", n -> n.episode().span().start())
                    .with("until_on", n -> n.episode().span().findEnd())
                    .with("started", n -> n.episode().started())
                    .with("legal_status", n -> n.episode().legal().code())
                    .with("need_code", n -> n.episode().need())
                    .with("place_code", n -> n.episode().setting().code())
                    .with("placement_kind", n -> n.episode().setting().kind().name())
                    .with("provider_code", n -> n.episode().setting().provider().name())
                    .with("urn", n -> n.episode().setting().urn())
                    .with(
                            "home_post",
                            n -> n.episode().setting().homePostcode().map(Postcode::text))
                    .with(
                            "placement_post",
                            n -> n.episode().setting().placementPostcode().map(Postcode::text))
                    .with("end_reason", n -> n.episode().ending().reason())
                    .with("change_reason", n -> n.episode().ending().changeReason())
                    .with("presumed_end", n -> n.episode().ending().presumed())
                    .with("return_year_end", n -> n.episode().origin().returnYearEnd())
                    .with("return_line", n -> (long) n.episode().origin().line())
                    .keyedBy("child_id", "episode_no")
                    .readBy(EpisodeTable::numbered);

    private EpisodeTable() {}

    /** An episode with its number within its child, from 1. */
    record Numbered(int number, Episode episode) {}

    /** Numbers the episodes of one child; throws when they overlap. */
    static List<Numbered> numbered(ChildId child, List<Episode> episodes) {
        var numbered = new ArrayList<Numbered>();
        for (Episode episode : new CareHistory(child, episodes).episodes()) {
            numbered.add(new Numbered(numbered.size() + 1, episode));
        }
        return numbered;
    }

    private static Numbered numbered(Cells row) {
        return new Numbered(
                row.count("episode_no"),
                new Episode(
                        ChildId.of(row.text("child_id")),
                        DateSpan.of(row.day("from_on"), row.findDay("until_on")),
                        row.text("started"),
                        new LegalStatus(row.text("legal_status")),
                        row.text("need_code"),
                        setting(row),
                        new Ending(
                                row.text("end_reason"),
                                row.text("change_reason"),
                                row.flag("presumed_end")),
                        new Origin(row.findDay("return_year_end"), row.count("return_line"))));
    }

    private static Setting setting(Cells row) {
        return new Setting(
                row.text("place_code"),
                row.word("placement_kind", PlacementKind.class),
                row.word("provider_code", ProviderCode.class),
                row.text("urn"),
                row.find("home_post", Postcode::new),
                row.find("placement_post", Postcode::new));
    }
}
