package org.homeward.app.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.app.ImportReceipt;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.Origin;

/** Compares episodes before and after an import. */
final class EpisodeChange {
    private EpisodeChange() {}

    /** An episode is the same one when child and first day are, and whether it has any days. */
    static ImportReceipt.Episodes between(List<Episode> before, List<Episode> after) {
        Map<Key, Episode> old = new HashMap<>();
        before.forEach(episode -> old.put(Key.of(episode), episode));
        int added = 0;
        int changed = 0;
        int ended = 0;
        int same = 0;
        for (Episode now : after) {
            Episode was = old.remove(Key.of(now));
            if (was == null) {
                added++;
            } else if (plain(was).equals(plain(now))) {
                same++;
            } else {
                changed++;
                ended += was.span().isOpen() && !now.span().isOpen() ? 1 : 0;
            }
        }
        return new ImportReceipt.Episodes(added, changed, ended, old.size(), same);
    }

    /** The line in the file is no difference. */
    private static Episode plain(Episode e) {
        return new Episode(
                e.child(),
                e.span(),
                e.started(),
                e.legal(),
                e.need(),
                e.setting(),
                e.ending(),
                new Origin(e.origin().returnYearEnd(), 0));
    }

    private record Key(Object child, Object start, boolean empty) {
        static Key of(Episode episode) {
            return new Key(episode.child(), episode.span().start(), episode.span().isEmpty());
        }
    }
}
