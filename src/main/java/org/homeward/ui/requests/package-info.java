/** Searches for a home, the homes that match one, and the decision of a person. */
@NullMarked
package org.homeward.ui.requests;

import org.jspecify.annotations.NullMarked;
