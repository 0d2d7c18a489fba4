/** How files are read: what a person chose, how far it is, and what was found in each file. */
@NullMarked
package org.homeward.app.reading;

import org.jspecify.annotations.NullMarked;
