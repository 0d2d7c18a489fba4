package org.homeward.testing.planted.attic;

/** Planted: a part that the design has no room for. */
public record Old(int years) {}
