package org.homeward.domain.care;

/**
 * Where a row stands.
 *
 * @param file name without its folder
 * @param line line of a text file or number of the element, from 1
 */
public record RowSource(String file, int line) {}
