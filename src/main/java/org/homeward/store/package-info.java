/**
 * Keeps what an authority recorded: in an encrypted file, in a shared PostgreSQL database or only
 * in memory.
 */
@NullMarked
package org.homeward.store;

import org.jspecify.annotations.NullMarked;
