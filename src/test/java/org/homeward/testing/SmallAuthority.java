package org.homeward.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.homeward.app.SampleAuthority;
import org.homeward.app.SampleData;
import org.homeward.domain.care.ReturnRows;
import org.homeward.domain.common.Authority;
import org.homeward.domain.common.PlacementKind;

/** An invented authority with a dozen people, for tests of screens that need not be full. */
public final class SmallAuthority implements SampleAuthority {
    @Override
    public SampleData make(LocalDate asAt) {
        var world =
                new SmallWorld(asAt)
                        .target(2)
                        .request("R1", "Ruby", asAt.minusDays(40))
                        .request("R2", "Max", asAt.minusDays(3))
                        .lookedAfter("Ruby", PlacementKind.FOSTER_IFA, "C2")
                        .lookedAfter("Max", PlacementKind.FOSTER_IN_HOUSE, "C2")
                        .inHome("Ada", asAt.plusDays(5))
                        .household("Okafor", asAt.minusDays(20), Optional.of(asAt.minusDays(2)))
                        .household("Price", asAt.plusDays(200), Optional.of(asAt.minusDays(30)));
        var authority = new Authority("Smallshire", true, asAt);
        return new SampleData(authority, world.facts(), List.of());
    }

    @Override
    public List<ReturnRows> rawReturns(SampleData sample) {
        return sample.returns();
    }
}
