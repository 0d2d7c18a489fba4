package org.homeward.shift.forecast;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.PlacementKind;

/**
 * A child looked after on the day a forecast starts. Nobody's name or code is in it.
 *
 * @param born empty when the birth date is unknown
 */
record StartChild(PlacementKind kind, Optional<LocalDate> born, boolean unaccompanied) {}
