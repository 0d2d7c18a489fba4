package org.homeward.domain.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;

/**
 * Facts about a child's case that the panel sees and nothing scores. The newest stands.
 *
 * @param socialWorkers how many social workers in 24 months; empty when not known
 * @param familyView what parents and relatives say of the plan
 * @param contested who contests the plan or how it was made, and what they say
 */
public record CaseNote(
        ChildId child,
        Optional<LocalDate> nextHearing,
        OptionalInt socialWorkers,
        String familyView,
        String contested,
        Recorded recorded) {}
