package org.homeward.app;

import java.util.Optional;
import org.homeward.domain.common.Actor;

/**
 * A placement that cannot wait for everything that should come before it.
 *
 * @param reason why it cannot wait
 * @param immediateRisk somebody would come to serious harm otherwise (Care Planning Regulations
 *     2010 reg 14(3))
 * @param allowedBy the second person who allows a home outside its terms of approval (reg 23);
 *     empty when the home is within them
 */
public record Emergency(String reason, boolean immediateRisk, Optional<Actor> allowedBy) {}
