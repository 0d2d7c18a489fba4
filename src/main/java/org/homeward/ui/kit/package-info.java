/** What every screen is made of: tasks, navigation, tables, words and the ways to say no. */
@NullMarked
package org.homeward.ui.kit;

import org.jspecify.annotations.NullMarked;
