/** What screens and the command line ask about matching beyond the shortlist; it writes nothing. */
@NullMarked
package org.homeward.app.matching;

import org.jspecify.annotations.NullMarked;
