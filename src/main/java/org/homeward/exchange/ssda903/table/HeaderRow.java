package org.homeward.exchange.ssda903.table;

import org.homeward.domain.care.RowSource;
import org.homeward.domain.child.Identity;
import org.homeward.domain.common.ChildId;

/** What the header says of a child; whether unaccompanied stands in a table of its own. */
public record HeaderRow(ChildId child, Identity identity, RowSource source) {}
