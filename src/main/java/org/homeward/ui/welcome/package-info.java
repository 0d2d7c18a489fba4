/** The first screen: explore the sample authority, open a store or make one. */
@NullMarked
package org.homeward.ui.welcome;

import org.jspecify.annotations.NullMarked;
