package org.homeward.domain.carer;

import java.time.LocalDate;
import java.util.Optional;
import org.homeward.domain.common.ChildId;

/**
 * The approval itself.
 *
 * @param reviewDue next yearly review (Fostering Services Regulations 2011 reg 28)
 * @param namedChild the only child a temporarily approved connected person may care for
 */
public record Approval(
        ApprovalStatus status,
        Optional<LocalDate> approvedOn,
        Optional<LocalDate> reviewDue,
        Optional<ChildId> namedChild) {}
