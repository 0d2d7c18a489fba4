package org.homeward.app;

import org.homeward.domain.common.Recorded;
import org.homeward.stepdown.StepDownPolicy;

/**
 * A step-down policy as an authority set it. Versions are never changed; a new one takes the place
 * of the one before from the moment it is stored.
 *
 * @param number from 1; version 0 is what Homeward starts with
 * @param reason why it was changed
 */
public record StepDownPolicyVersion(
        int number, StepDownPolicy policy, String reason, Recorded recorded) {}
