package org.homeward.exchange.ssda903.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.care.RowSource;

/** Something in a return that rules look at, among all that the returns say of its child. */
interface Looked {
    ChildInReturn in();

    RowSource source();

    /** The day it is told by; empty when it has none. */
    Optional<LocalDate> findDay();
}
