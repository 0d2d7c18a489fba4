/** Questions that screens and the command line ask of a position, answered in plain rows. */
@NullMarked
package org.homeward.app.view;

import org.jspecify.annotations.NullMarked;
