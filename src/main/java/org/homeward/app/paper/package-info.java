/** What is printed for people outside the screen: what a paper says, not how it looks. */
@NullMarked
package org.homeward.app.paper;

import org.jspecify.annotations.NullMarked;
