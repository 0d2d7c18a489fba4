/** The decision of a person for one home: reasons, warnings, what has to be done before, who. */
@NullMarked
package org.homeward.ui.deciding;

import org.jspecify.annotations.NullMarked;
