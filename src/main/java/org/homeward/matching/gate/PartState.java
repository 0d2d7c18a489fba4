package org.homeward.matching.gate;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.search.GatePart;
import org.homeward.domain.search.GateRecord;
import org.homeward.domain.search.GateRecord.About;

/**
 * How one part of a gate stands.
 *
 * @param about the household and child a record of it would name
 * @param sentence who has to do what, or what was done
 * @param by the last day on which it may follow; empty unless it may
 * @param done the record; empty while it is not done, or when the request itself says it
 */
public record PartState(
        GatePart part,
        About about,
        GateStatus status,
        String sentence,
        Optional<LocalDate> by,
        Optional<GateRecord> done) {}
