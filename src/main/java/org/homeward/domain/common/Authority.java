package org.homeward.domain.common;

import java.time.LocalDate;

/**
 * The authority whose children a store holds.
 *
 * @param sample the people are invented; every screen and print says SAMPLE
 * @param asAt the day its data describe: the end of the newest return or the day of the last import
 */
public record Authority(String name, boolean sample, LocalDate asAt) {}
