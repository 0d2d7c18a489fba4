package org.homeward.testing.planted.domain.common;

import org.homeward.testing.planted.domain.child.Ward;

/** Planted: the lowest word knows a higher one, which knows it too. */
public record Codeword(Ward ward) {}
