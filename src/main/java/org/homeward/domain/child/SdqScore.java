package org.homeward.domain.child;

import java.time.LocalDate;
import org.homeward.domain.common.ChildId;

/**
 * Strengths and difficulties total of one collection year, 0 to 40; 0-13 normal, 14-16 borderline,
 * 17 and more cause for concern (OC2 of the return).
 */
public record SdqScore(ChildId child, LocalDate yearEnd, int score) {}
