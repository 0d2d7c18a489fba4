/** What the program decides with: the policy, the rules, the calendar. */
@NullMarked
package org.homeward.ui.settings;

import org.jspecify.annotations.NullMarked;
