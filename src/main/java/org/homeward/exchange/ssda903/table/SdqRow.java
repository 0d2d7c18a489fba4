package org.homeward.exchange.ssda903.table;

import java.util.OptionalInt;
import org.homeward.domain.care.RowSource;
import org.homeward.domain.common.ChildId;

/**
 * The strengths and difficulties score of a child in one year.
 *
 * @param score 0 to 40; empty when none was taken or it is no such number
 * @param text as written, for reports
 */
public record SdqRow(ChildId child, OptionalInt score, String text, RowSource source) {}
