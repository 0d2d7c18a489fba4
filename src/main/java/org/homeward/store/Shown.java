package org.homeward.store;

import org.homeward.domain.common.Authority;
import org.homeward.position.CareBook;

/** What readers see: the book of the last commit. */
record Shown(Authority authority, CareBook book) {}
