package org.homeward.testing;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.Ending;
import org.homeward.domain.care.Episode;
import org.homeward.domain.care.LegalStatus;
import org.homeward.domain.care.Origin;
import org.homeward.domain.care.Setting;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.DateSpan;
import org.homeward.domain.common.PlacementKind;
import org.homeward.domain.common.ProviderCode;

/** A placement with the authority's own carers that was recorded here and in no return. */
public final class PlacedHere {
    private PlacedHere() {}

    public static Episode from(ChildId child, LocalDate day) {
        return new Episode(
                child,
                DateSpan.from(day),
                "P",
                new LegalStatus("C2"),
                "N1",
                new Setting(
                        "U4",
                        PlacementKind.FOSTER_IN_HOUSE,
                        ProviderCode.PR1,
                        "",
                        Optional.empty(),
                        Optional.empty()),
                Ending.NONE,
                Origin.HERE);
    }
}
