package org.homeward.domain.care;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;

/**
 * An episode as a return gave it, before anything is derived. Kept for good, so that the canonical
 * episodes can be rebuilt whenever another return arrives.
 *
 * @param decom start (DECOM)
 * @param dec end (DEC), exclusive; empty while open
 * @param source file and line
 */
public record EpisodeRow(
        ChildId child,
        LocalDate decom,
        Optional<LocalDate> dec,
        Codes codes,
        String homePost,
        String placementPost,
        RowSource source) {

    /** The codes of the row, trimmed and in capitals; empty where blank. */
    public record Codes(
            String rne,
            String legal,
            String need,
            String place,
            String provider,
            String rec,
            String changeReason,
            String urn) {}

    public boolean isZeroLength() {
        return dec.filter(decom::equals).isPresent();
    }

    /** The same row found elsewhere. */
    public EpisodeRow at(RowSource place) {
        return new EpisodeRow(child, decom, dec, codes, homePost, placementPost, place);
    }
}
