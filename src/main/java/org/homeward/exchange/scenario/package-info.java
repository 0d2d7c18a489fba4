/** Scenarios as files of JSON that people can read, keep and pass on. */
@NullMarked
package org.homeward.exchange.scenario;

import org.jspecify.annotations.NullMarked;
