package org.homeward.exchange.ssda903.canonical;

import java.util.ArrayList;
import java.util.List;
import org.homeward.domain.care.EpisodeRow;
import org.homeward.domain.care.PlaceCodes;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;

/**
 * The kind of each episode. A temporary stay takes the kind of the placement before it where
 * nothing is missing in between, else of the one after it, else it stays temporary.
 */
final class Kinds {
    private Kinds() {}

    static List<PlacementKind> of(List<Dated> episodes) {
        List<PlacementKind> kinds = new ArrayList<>(episodes.size());
        for (int i = 0; i < episodes.size(); i++) {
            kinds.add(isTemporary(episodes.get(i)) ? bridged(episodes, i) : own(episodes.get(i)));
        }
        return kinds;
    }

    static ProviderCode provider(EpisodeRow row) {
        return ProviderCode.find(row.codes().provider()).orElse(ProviderCode.NONE);
    }

    private static PlacementKind bridged(List<Dated> episodes, int at) {
        for (int i = at; i > 0 && joins(episodes, i - 1); i--) {
            if (!isTemporary(episodes.get(i - 1))) {
                return own(episodes.get(i - 1));
            }
        }
        for (int i = at; i + 1 < episodes.size() && joins(episodes, i); i++) {
            if (!isTemporary(episodes.get(i + 1))) {
                return own(episodes.get(i + 1));
            }
        }
        return PlacementKind.TEMPORARY;
    }

    private static boolean joins(List<Dated> episodes, int index) {
        return episodes.get(index).span().joins(episodes.get(index + 1).span());
    }

    private static boolean isTemporary(Dated episode) {
        return PlaceCodes.isTemporary(episode.from().row().codes().place());
    }

    private static PlacementKind own(Dated episode) {
        EpisodeRow row = episode.from().row();
        return PlaceCodes.kindOf(row.codes().place(), provider(row));
    }
}
