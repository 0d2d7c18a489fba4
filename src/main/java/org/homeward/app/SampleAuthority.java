package org.homeward.app;

import java.time.LocalDate;
import java.util.List;
import org.homeward.domain.care.ReturnRows;

/** Makes an invented authority to explore and to test with; the same one every time. */
public interface SampleAuthority {
    /** The planning sample: the day before the programme that it follows was planned. */
    LocalDate PLANNING = LocalDate.of(2017, 3, 31);

    /** The tracking sample: the same authority five years later. */
    LocalDate TRACKING = LocalDate.of(2022, 3, 31);

    /**
     * Throws {@link IllegalArgumentException} for a day other than {@link #PLANNING} and {@link
     * #TRACKING}.
     */
    SampleData make(LocalDate asAt);

    /**
     * The returns of a sample as the authority's own systems would export them: with the faults
     * that such exports have, and the same children in the same places.
     */
    List<ReturnRows> rawReturns(SampleData sample);
}
