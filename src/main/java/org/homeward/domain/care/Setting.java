package org.homeward.domain.care;

import java.util.Optional;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.Postcode;
import org.homeward.domain.common.ProviderCode;

/**
 * The placement facts of an episode.
 *
 * @param code PLACE as recorded, kept even when it is unknown
 * @param kind the kind after temporary stays were bridged to the placement around them
 * @param urn regulator's number; empty when unknown
 */
public record Setting(
        String code,
        PlacementKind kind,
        ProviderCode provider,
        String urn,
        Optional<Postcode> homePostcode,
        Optional<Postcode> placementPostcode) {
    /** A temporary stay (T0-T4 and the old M codes), whatever kind it was bridged to. */
    public boolean isTemporary() {
        return PlaceCodes.isTemporary(code);
    }
}
