/** The monthly shift report: what a month came to, as plain tables and sentences. */
@NullMarked
package org.homeward.app.report;

import org.jspecify.annotations.NullMarked;
