package org.homeward.domain.care;

import org.homeward.domain.common.ChildId;
import org.homeward.domain.common.Recorded;

/** A visit to a child where they live (Care Planning Regulations 2010 reg 28). */
public record Visit(ChildId child, String note, Recorded recorded) {}
